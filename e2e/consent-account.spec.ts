import { type Browser, expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { newCaller } from "./fixtures/caller";
import { messagesIn } from "./fixtures/messages";
import { openAccount } from "./fixtures/open-account";
import { newPerson, type Person } from "./fixtures/people";
import { shopApi } from "./fixtures/shop-api";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);

/** A browser of its own, on the shop's privacy page, that allows personal suggestions. */
async function openBrowser(browser: Browser, options = {}): Promise<Page> {
  // Who reads another language is asked about that first.
  const asked = { locale: "ko-KR", extraHTTPHeaders: newCaller(), ...options };
  const context = await browser.newContext(asked);
  const page = await context.newPage();
  await page.goto(`/${locale}`);
  await page
    .getByRole("region", { name: t("consent.label") })
    .getByRole("button", { name: t("consent.accept") })
    .click();
  await expect(page.getByRole("button", { name: t("consent.accept") })).toBeHidden();
  return page;
}

async function look(page: Page, slug: string) {
  const told = page.waitForResponse((response) => response.url().includes("/api/events"));
  await page.goto(`/${locale}/products/${slug}`);
  await told;
}

async function signIn(page: Page, { emailAddress, password }: Person) {
  await page.goto(`/${locale}/account`);
  const { call } = shopApi(page.request, page.url(), locale);
  await call("POST", "account/sign-in", { emailAddress, password });
}

const kept = (page: Page) => page.getByRole("region", { name: t("privacy.kept") });

test("two browsers of an account know the same, part at signing out, and forget with it", async ({
  browser,
  baseURL,
}) => {
  const person = newPerson(locale);
  const desk = await openBrowser(browser);
  await look(desk, samples.seen[0]);
  await openAccount(desk.request, baseURL, locale, person);

  const phone = await openBrowser(browser);
  await signIn(phone, person);
  await phone.goto(`/${locale}/privacy`);
  await expect(kept(phone).getByText(await nameOf(phone, samples.seen[0]))).toBeVisible();

  await phone.goto(`/${locale}/account`);
  await phone.getByRole("button", { name: t("account.signOut") }).click();
  await expect(phone.getByRole("form", { name: t("account.signIn") })).toBeVisible();
  await phone.goto(`/${locale}/privacy`);
  await expect(kept(phone).getByText(t("privacy.keptNothing"))).toBeVisible();

  // The engine ends all sessions of an account with one.
  await signIn(desk, person);
  await desk.goto(`/${locale}/privacy`);
  const account = desk.getByRole("region", { name: t("privacy.account") });
  await account.getByLabel(t("privacy.password")).fill("not-their-password");
  await account.getByRole("button", { name: t("privacy.accountDelete") }).click();
  await expect(account.getByText(t("privacy.accountWrong"))).toBeVisible();
  await account.getByLabel(t("privacy.password")).fill(person.password);
  await account.getByRole("button", { name: t("privacy.accountDelete") }).click();
  await expect(account.getByText(t("privacy.accountDeleted"))).toBeVisible();
  await expect(kept(desk).getByText(t("privacy.keptNothing"))).toBeVisible();
  await expect(
    desk.getByRole("switch", { name: t("privacy.names.personalisation") }),
  ).not.toBeChecked();
  await Promise.all([desk.context().close(), phone.context().close()]);
});

test("of who says that they are a crawler nothing is kept", async ({ browser }) => {
  const userAgent = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
  const crawler = await openBrowser(browser, { userAgent });
  await look(crawler, samples.seen[0]);
  await crawler.goto(`/${locale}/privacy`);
  await expect(kept(crawler).getByText(t("privacy.keptNothing"))).toBeVisible();
  await crawler.context().close();
});

async function nameOf(page: Page, slug: string) {
  const html = await (await page.request.get(`/${locale}/products/${slug}`)).text();
  return /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? "";
}
