import { expect, type Page } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import { type Locale, marketOf } from "../lib/i18n/locales";
import { newCaller } from "./fixtures/caller";
import { linkTo, mailsTo } from "./fixtures/mailbox";
import { messagesIn } from "./fixtures/messages";
import { openAccount } from "./fixtures/open-account";
import { newPerson, type Person } from "./fixtures/people";
import { placeOrder } from "./fixtures/place-order";
import { addresses } from "./fixtures/sample-addresses";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locales: Locale[] = ["ko-kr", "ar-ae"];
const triesPerCaller = 10;

for (const locale of locales) {
  const t = messagesIn(locale);
  const signInForm = (page: Page) => page.getByRole("form", { name: t("account.signIn") });
  const signUpForm = (page: Page) => page.getByRole("form", { name: t("account.signUp") });

  async function signUp(page: Page, person: Person) {
    const form = signUpForm(page);
    // One field or two, as names are written in the language.
    const fields = locale === "ko-kr" ? (["name"] as const) : (["firstName", "lastName"] as const);
    for (const field of fields) {
      const typed = field === "name" ? `${person.lastName}${person.firstName}` : person[field];
      await form.getByLabel(t(`account.${field}`)).fill(typed);
    }
    await form.getByLabel(t("account.email")).fill(person.emailAddress);
    await form.getByRole("button", { name: t("account.signUp") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("account.mail.title"));
  }

  /** On the page that a mail leads to. */
  async function choosePassword(page: Page, password: string, kind: "verify" | "reset") {
    await page.getByLabel(t("account.password"), { exact: true }).fill(password);
    await page.getByRole("button", { name: t(`account.link.${kind}Submit`) }).click();
  }

  async function signIn(page: Page, emailAddress: string, password: string) {
    const form = signInForm(page);
    await form.getByLabel(t("account.email")).fill(emailAddress);
    await form.getByLabel(t("account.password"), { exact: true }).fill(password);
    await form.getByRole("button", { name: t("account.signIn") }).click();
  }

  const signOutButton = (page: Page) => page.getByRole("button", { name: t("account.signOut") });

  test.describe(`account, ${locale}`, () => {
    test("opens an account by the link in the mail, with what was ordered before", async ({
      page,
      request,
      baseURL,
    }) => {
      const person = newPerson(locale);
      const before = await placeOrder(request, { locale, baseURL, person });
      await page.goto(`/${locale}/account`);
      await signUp(page, person);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page.getByText(person.emailAddress)).toBeVisible();

      await page.goto(await linkTo(person.emailAddress));
      expect(new URL(page.url()).pathname).toBe(`/${locale}/account/verify`);
      await choosePassword(page, person.password, "verify");
      await expect(signOutButton(page)).toBeVisible();
      await expect(page).toHaveURL(`/${locale}/account`);
      const rows = page.getByRole("listitem");
      await expect(rows.filter({ hasText: before.code })).toBeVisible();

      // What was delivered before need not be typed again.
      const { id } = await stockedVariant(locale);
      const { call } = shopApi(page.request, String(baseURL), locale);
      await call("POST", "cart/lines", { variantId: id, quantity: 1 });
      await page.goto(`/${locale}/checkout`);
      const address = page.getByRole("form", { name: t("checkout.steps.address") });
      await expect(address.getByText(t("checkout.lastAddress"))).toBeVisible();
      await expect(address.locator("[name=line1]")).toHaveValue(
        addresses[marketOf(locale).code].line1 ?? "",
      );
    });

    test("names each missing field and goes to the first", async ({ page }) => {
      await page.goto(`/${locale}/account`);
      const form = signInForm(page);
      await form.getByRole("button", { name: t("account.signIn") }).click();
      const email = form.getByLabel(t("account.email"));
      await expect(email).toBeFocused();
      await expect(email).toHaveAccessibleDescription(t("account.errors.emailMissing"));
      await expect(
        form.getByLabel(t("account.password"), { exact: true }),
      ).toHaveAccessibleDescription(t("account.errors.passwordMissing"));
    });

    // What follows shows that steps work: one language says it.
    if (locale !== locales[0]) return;

    test("signs out and in again, and finds the order in the list", async ({ page, baseURL }) => {
      const person = newPerson(locale);
      await openAccount(page.request, baseURL, locale, person);
      await page.goto(`/${locale}/account`);
      await expect(signOutButton(page)).toBeVisible();
      await expect(page.getByText(t("account.noOrdersTitle"))).toBeVisible();

      const order = await placeOrder(page.request, { locale, baseURL, person });
      await signOutButton(page).click();
      await signIn(page, person.emailAddress, person.password);
      const row = page.getByRole("listitem").filter({ hasText: order.code });
      await expect(row).toContainText(t("tracking.steps.placed"));

      await row.getByRole("link").click();
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(t("tracking.order", { code: order.code }));
      const steps = page.getByRole("list", { name: t("tracking.progress") });
      await expect(steps.locator("[aria-current=step]")).toContainText(t("tracking.steps.placed"));
    });

    test("keeps the cart through signing in", async ({ page, request, baseURL }) => {
      const person = newPerson(locale);
      const { emailAddress, password } = person;
      await openAccount(request, baseURL, locale, person);
      await page.goto(`/${locale}/account`);
      const here = shopApi(page.request, baseURL ?? "", locale);
      const { id: variantId } = await stockedVariant(locale);
      await here.call("POST", "cart/lines", { variantId, quantity: 2 });

      await signIn(page, emailAddress, password);
      await expect(signOutButton(page)).toBeVisible();
      const cart = await here.call<Cart>("GET", "cart");
      expect(cart.lines.map((line) => [line.variantId, line.quantity])).toEqual([[variantId, 2]]);
    });

    test("says that e-mail or password is wrong, and not which", async ({ page }) => {
      await page.goto(`/${locale}/account`);
      await signIn(page, newPerson(locale).emailAddress, "not-the-password");
      const alert = signInForm(page).getByRole("alert");
      await expect(alert).toHaveText(t("failures.wrongCredentials"));
      await expect(signOutButton(page)).toBeHidden();
    });

    test("says the same where there is an account already, and writes to its owner", async ({
      page,
      request,
      baseURL,
    }) => {
      const person = newPerson(locale);
      await openAccount(request, baseURL, locale, person);
      await page.goto(`/${locale}/account`);
      await signUp(page, person);
      const said = await page.getByRole("main").textContent();
      await expect.poll(() => mailsTo(person.emailAddress).length).toBe(2);
      expect(mailsTo(person.emailAddress)[1]?.text).not.toContain("token=");

      const stranger = newPerson(locale);
      await page.getByRole("button", { name: t("account.mail.back") }).click();
      await signUp(page, stranger);
      expect((await page.getByRole("main").textContent())?.replace(stranger.emailAddress, "")).toBe(
        said?.replace(person.emailAddress, ""),
      );
    });

    test("takes a link once, and has another sent to a visitor with an old one", async ({
      page,
      request,
      baseURL,
    }) => {
      const person = newPerson(locale);
      await openAccount(request, baseURL, locale, person);
      await page.goto(await linkTo(person.emailAddress));
      await choosePassword(page, "another-password", "verify");
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(t("account.link.goneTitle"));
      await expect(heading).toBeFocused();
      await page.goto(`/${locale}/account`);
      await signIn(page, person.emailAddress, person.password);
      await expect(signOutButton(page)).toBeVisible();
    });

    test("sends the link again", async ({ page }) => {
      const person = newPerson(locale);
      await page.goto(`/${locale}/account`);
      await signUp(page, person);
      const first = await linkTo(person.emailAddress);
      await page.getByRole("button", { name: t("account.mail.again") }).click();
      const second = await linkTo(person.emailAddress, 2);
      await page.goto(first);
      await choosePassword(page, person.password, "verify");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("account.link.goneTitle"));
      await page.goto(second);
      await choosePassword(page, person.password, "verify");
      await expect(signOutButton(page)).toBeVisible();
    });

    test("gives a new password to a forgetful shopper", async ({ page, request, baseURL }) => {
      const person = newPerson(locale);
      await openAccount(request, baseURL, locale, person);
      await page.goto(`/${locale}/account`);
      await page.getByRole("link", { name: t("account.forgotten.link") }).click();
      const form = page.getByRole("form", { name: t("account.forgotten.title") });
      await form.getByLabel(t("account.email")).fill(person.emailAddress);
      await form.getByRole("button", { name: t("account.mail.send") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("account.mail.title"));
      await page.goto(await linkTo(person.emailAddress, 2));
      await choosePassword(page, "a-new-password", "reset");
      await expect(signOutButton(page)).toBeVisible();
      await signOutButton(page).click();
      await signIn(page, person.emailAddress, person.password);
      await expect(signInForm(page).getByRole("alert")).toHaveText(t("failures.wrongCredentials"));
      await signIn(page, person.emailAddress, "a-new-password");
      await expect(signOutButton(page)).toBeVisible();
    });

    test("moves to a new e-mail by the link sent there", async ({ page, baseURL }) => {
      const person = newPerson(locale);
      const other = newPerson(locale).emailAddress;
      await openAccount(page.request, baseURL, locale, person);
      await page.goto(`/${locale}/account`);
      await page.getByText(t("account.newEmail.change")).click();
      const form = page.getByRole("form", { name: t("account.newEmail.change") });
      await form.getByLabel(t("account.newEmail.newAddress")).fill(other);
      await form.getByLabel(t("account.password"), { exact: true }).fill(person.password);
      await form.getByRole("button", { name: t("account.newEmail.send") }).click();
      await expect(page.getByRole("status").filter({ hasText: other })).toBeVisible();

      await page.goto(await linkTo(other));
      await page.getByRole("button", { name: t("account.newEmail.confirm") }).click();
      await expect(page).toHaveURL(`/${locale}/account`);
      await expect(page.getByText(t("account.signedInAs", { email: other }))).toBeVisible();
    });

    test("changes its name and number, and says what is wrong with one", async ({
      page,
      baseURL,
    }) => {
      await openAccount(page.request, baseURL, locale, newPerson(locale));
      await page.goto(`/${locale}/account`);
      await page.getByText(t("account.profile.change")).click();
      const form = page.getByRole("form", { name: t("account.profile.change") });
      const name = form.getByLabel(t(locale === "ko-kr" ? "account.name" : "account.firstName"));
      const phone = form.getByLabel(t("account.profile.phone"));
      const save = form.getByRole("button", { name: t("account.profile.save") });
      await name.fill("Sunmi");
      await phone.fill("call me");
      await save.click();
      await expect(phone).toBeFocused();
      await expect(phone).toHaveAccessibleDescription(t("failures.phoneLetters"));
      await phone.fill(locale === "ko-kr" ? "+82 10 1234 5678" : "+971 50 123 4567");
      await save.click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Sunmi");
      await page.reload();
      await page.getByText(t("account.profile.change")).click();
      await expect(name).toHaveValue("Sunmi");
      await expect(phone).toHaveValue(locale === "ko-kr" ? "010-1234-5678" : "050 123 4567");
    });

    test("makes a guesser wait, and not the owner elsewhere", async ({
      page,
      playwright,
      request,
      baseURL,
    }) => {
      const person = newPerson(locale);
      await openAccount(request, baseURL, locale, person);
      const stranger = await playwright.request.newContext({ extraHTTPHeaders: newCaller() });
      const { send } = shopApi(stranger, baseURL ?? "", locale);
      const guess = { emailAddress: person.emailAddress, password: "a-guess" };
      for (let tries = 0; tries < triesPerCaller; tries++)
        expect((await send("POST", "account/sign-in", guess)).status()).toBe(401);
      expect((await send("POST", "account/sign-in", guess)).status()).toBe(429);
      await stranger.dispose();
      await page.goto(`/${locale}/account`);
      await signIn(page, person.emailAddress, person.password);
      await expect(signOutButton(page)).toBeVisible();
    });
  });
}
