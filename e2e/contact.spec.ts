import { expect, type Page } from "@playwright/test";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);

async function write(page: Page) {
  const main = page.getByRole("main");
  await main.getByLabel(t("contact.name")).fill("박수아");
  await main.getByLabel(t("contact.email")).fill(`writer-${Date.now()}@example.com`);
  await main.getByLabel(t("contact.text")).fill("의자 다리가 흔들립니다.");
  return main.getByRole("button", { name: t("contact.send") });
}

test("a message whose answer was lost is kept, and sent again it is one message", async ({
  page,
}) => {
  await page.goto(`/${locale}/contact?code=k7r-m6x-w9f`);
  const send = await write(page);
  const keys: string[] = [];
  await page.route("**/api/contact?*", async (route) => {
    keys.push(route.request().postDataJSON().key);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await send.click();
  await expect(page.getByText(t("contact.failedHint"))).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(t("contact.text"))).toHaveValue("의자 다리가 흔들립니다.");
  await page.getByRole("button", { name: t("contact.send") }).click();
  await expect(page.getByRole("heading", { name: t("contact.sentTitle") })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("what is missing is said at its field, and nothing is sent", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.goto(`/${locale}/contact`);
  await page.getByRole("button", { name: t("contact.send") }).click();
  for (const key of ["nameMissing", "emailInvalid", "textMissing"] as const)
    await expect(page.getByText(t(`contact.errors.${key}`))).toBeVisible();
  await expect(page.getByLabel(t("contact.name"))).toBeFocused();
  expect(sent.filter((url) => url.includes("/api/contact"))).toEqual([]);
});

test("the footer leads there, and stores can be called", async ({ page }) => {
  await page.goto(`/${locale}/cart`);
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: t("layout.footer.contact") })
    .click();
  await expect(page).toHaveURL(`/${locale}/contact`);
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});
