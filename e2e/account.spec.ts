import { expect, type Page, test } from "@playwright/test";
import type { Basket } from "../lib/commerce/orders/types";
import type { Pair } from "../lib/i18n/pairs";
import { say } from "./fixtures/messages";
import { type Person, somebody } from "./fixtures/people";
import { placeOrder } from "./fixtures/place-order";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";

const pairs: Pair[] = ["ko-kr", "ar-ae"];

for (const pair of pairs) {
  const t = say(pair);
  const signInForm = (page: Page) => page.getByRole("form", { name: t("account.signIn") });
  const signUpForm = (page: Page) => page.getByRole("form", { name: t("account.signUp") });

  async function signUp(page: Page, person: Person) {
    const form = signUpForm(page);
    await form.getByLabel(t("account.firstName"), { exact: true }).fill(person.firstName);
    await form.getByLabel(t("account.lastName"), { exact: true }).fill(person.lastName);
    await form.getByLabel(t("account.email")).fill(person.emailAddress);
    await form.getByLabel(t("account.password"), { exact: true }).fill(person.password);
    await form.getByRole("button", { name: t("account.signUp") }).click();
  }

  async function signIn(page: Page, emailAddress: string, password: string) {
    const form = signInForm(page);
    await form.getByLabel(t("account.email")).fill(emailAddress);
    await form.getByLabel(t("account.password"), { exact: true }).fill(password);
    await form.getByRole("button", { name: t("account.signIn") }).click();
  }

  const signOutButton = (page: Page) => page.getByRole("button", { name: t("account.signOut") });

  test.describe(`account, ${pair}`, () => {
    test("opens an account, signs out and in again, and finds the order in the list", async ({
      page,
      baseURL,
    }) => {
      const person = somebody(pair);
      await page.goto(`/${pair}/account`);
      await signUp(page, person);
      await expect(signOutButton(page)).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page.getByText(t("account.noOrdersTitle"))).toBeVisible();

      const order = await placeOrder(page.request, { pair, baseURL, person });
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

    test("keeps the basket through signing in", async ({ page, request, baseURL }) => {
      const person = somebody(pair);
      const { emailAddress, password, firstName, lastName } = person;
      const elsewhere = shopApi(request, baseURL ?? "", pair);
      await elsewhere.call("POST", "account/sign-up", {
        emailAddress,
        password,
        firstName,
        lastName,
      });
      await page.goto(`/${pair}/account`);
      const here = shopApi(page.request, baseURL ?? "", pair);
      const { id: variantId } = await stockedVariant(pair);
      await here.call("POST", "basket/lines", { variantId, quantity: 2 });

      await signIn(page, emailAddress, password);
      await expect(signOutButton(page)).toBeVisible();
      const basket = await here.call<Basket>("GET", "basket");
      expect(basket.lines.map((line) => [line.variantId, line.quantity])).toEqual([[variantId, 2]]);
    });

    test("says that e-mail or password is wrong, and not which", async ({ page }) => {
      await page.goto(`/${pair}/account`);
      await signIn(page, somebody(pair).emailAddress, "not-the-password");
      const alert = signInForm(page).getByRole("alert");
      await expect(alert).toHaveText(t("failures.wrongCredentials"));
      await expect(signOutButton(page)).toBeHidden();
    });

    test("says at the e-mail that it has an account already", async ({
      page,
      request,
      baseURL,
    }) => {
      const person = somebody(pair);
      const { emailAddress, password, firstName, lastName } = person;
      await shopApi(request, baseURL ?? "", pair).call("POST", "account/sign-up", {
        emailAddress,
        password,
        firstName,
        lastName,
      });
      await page.goto(`/${pair}/account`);
      await signUp(page, { ...person, password: "another-password" });
      const field = signUpForm(page).getByLabel(t("account.email"));
      await expect(field).toHaveAccessibleDescription(t("failures.emailTaken"));
      await expect(field).toBeFocused();
    });

    test("names each missing field and goes to the first", async ({ page }) => {
      await page.goto(`/${pair}/account`);
      const form = signInForm(page);
      await form.getByRole("button", { name: t("account.signIn") }).click();
      const email = form.getByLabel(t("account.email"));
      await expect(email).toBeFocused();
      await expect(email).toHaveAccessibleDescription(t("account.errors.emailMissing"));
      await expect(
        form.getByLabel(t("account.password"), { exact: true }),
      ).toHaveAccessibleDescription(t("account.errors.passwordMissing"));
    });
  });
}
