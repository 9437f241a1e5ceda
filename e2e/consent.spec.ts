import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { startRecording } from "./fixtures/recorded";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);

// A browser of the page's own language: no line offers another one first.
test.use({ locale: "ko-KR" });

const bar = (page: Page) => page.getByRole("region", { name: t("consent.label") });
const button = (page: Page, name: "accept" | "refuse") =>
  bar(page).getByRole("button", { name: t(`consent.${name}`) });
const purpose = (page: Page, name: "personalisation" | "analytics" | "marketing") =>
  page.getByRole("switch", { name: t(`privacy.names.${name}`) });

async function visit(page: Page, path = "") {
  await page.goto(`/${locale}${path}`);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
}

test("yes and no are alike, reached by keyboard, and asked once", async ({ page }) => {
  await page.goto(`/${locale}`);
  const [yes, no] = [button(page, "accept"), button(page, "refuse")];
  const size = async (one: typeof yes) => {
    const box = await one.boundingBox();
    return { width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) };
  };
  const look = (one: typeof yes) =>
    one.evaluate((element) => {
      const { color, backgroundColor, borderColor, fontWeight } = getComputedStyle(element);
      return { color, backgroundColor, borderColor, fontWeight };
    });
  expect(await size(yes)).toEqual(await size(no));
  expect(await look(yes)).toEqual(await look(no));
  await no.focus();
  await page.keyboard.press("Enter");
  await expect(bar(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test("it covers nothing: the page begins below it", async ({ page }) => {
  await page.goto(`/${locale}`);
  const above = await bar(page).boundingBox();
  const main = await page.getByRole("main").boundingBox();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((main?.y ?? 0) + 1);
});

test("a visitor who says nothing, or no, leaves no trace", async ({ page, context }) => {
  const events = startRecording(page, "/api/events");
  const consents = startRecording(page, "/api/consent");
  await visit(page, `/products/${samples.seen[0]}`);
  await button(page, "refuse").click();
  await expect(bar(page)).toBeHidden();
  await visit(page, `/products/${samples.seen[1]}`);
  await visit(page);
  expect(events).toEqual([]);
  expect(consents).toHaveLength(1);
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names).not.toContain("maru_visitor");
  expect(await page.evaluate(() => localStorage.getItem("maru:trail"))).toBeNull();
});

test("a browser that asks not to be followed is not asked, and not followed", async ({
  browser,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: { "sec-gpc": "1" } });
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true }),
  );
  const page = await context.newPage();
  await page.goto(`/${locale}/privacy`);
  await expect(page.getByText(t("privacy.signal"))).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await expect(purpose(page, "personalisation")).toBeDisabled();
  await context.close();
});

test("each purpose is switched by itself, what is kept is seen, taken away and deleted", async ({
  page,
  context,
}) => {
  await page.goto(`/${locale}/privacy`);
  await expect(purpose(page, "personalisation")).toBeEnabled();
  await purpose(page, "personalisation").check({ force: true });
  await expect(page.getByText(t("privacy.saved")).first()).toBeVisible();
  await expect(purpose(page, "analytics")).not.toBeChecked();
  const told = page.waitForResponse((response) => response.url().includes("/api/events"));
  await page.goto(`/${locale}/products/${samples.seen[0]}`);
  await told;

  await page.goto(`/${locale}/privacy`);
  const kept = page.getByRole("region", { name: t("privacy.kept") });
  await expect(kept.getByText(t("privacy.events.view")).first()).toBeVisible();
  const download = page.waitForEvent("download");
  await kept.getByRole("link", { name: t("privacy.export") }).click();
  const file = await (await download).createReadStream();
  const text = (await file.toArray()).join("");
  expect(JSON.parse(text).keptEvents.length).toBeGreaterThan(0);

  await kept.getByRole("button", { name: t("privacy.forget") }).click();
  await expect(kept.getByText(t("privacy.keptNothing"))).toBeVisible();
  await expect(purpose(page, "personalisation")).toBeEnabled();
  await purpose(page, "personalisation").uncheck({ force: true });
  await expect(purpose(page, "personalisation")).not.toBeChecked();
  await expect
    .poll(async () => (await context.cookies()).some(({ name }) => name === "maru_visitor"))
    .toBe(false);
});

test.describe("a first visit in another language than the page's", () => {
  test.use({ locale: "en-US", viewport: { width: 360, height: 640 } });

  test("is asked one thing at a time, in one place, and nothing twice", async ({ page }) => {
    const line = page.locator("[data-suggestion]");
    await page.goto(`/${locale}`);
    await expect(line).toBeVisible();
    await expect(bar(page)).toBeHidden();
    const main = page.getByRole("main");
    const before = await main.boundingBox();
    await line.getByRole("button", { name: messagesIn("en-kr")("layout.suggestion.stay") }).click();
    await expect(line).toBeHidden();
    await expect(button(page, "accept")).toBeVisible();
    expect((await main.boundingBox())?.y).toBe(before?.y);
    await page.reload();
    await expect(button(page, "accept")).toBeVisible();
    await expect(line).toHaveCount(0);
    await button(page, "refuse").click();
    await expect(bar(page)).toBeHidden();
    await expect(line).toHaveCount(0);
  });

  test("remembers the language that is pressed, and offers no other again", async ({ page }) => {
    await page.goto(`/${locale}`);
    const line = page.locator("[data-suggestion]");
    await line.getByRole("link").click();
    await expect(page).toHaveURL(/\/en-/);
    await page.goto(`/${locale}/stores`);
    await expect(button(page, "accept")).toBeVisible();
    await expect(line).toHaveCount(0);
  });

  test("sees what a thing is and costs, whatever is asked above it", async ({ page }) => {
    for (const slug of [samples.product.slug, ...samples.seen.slice(0, 2)]) {
      await page.goto(`/${locale}/products/${slug}`);
      await expect(page.locator("[data-suggestion]")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(page.locator("[data-price]").first()).toBeInViewport({ ratio: 1 });
    }
  });
});
