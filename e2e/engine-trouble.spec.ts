import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test, tooLongMs } from "./fixtures/unreliable-engine";

// The storefront that they trouble belongs to the worker: one after the other.
test.describe.configure({ mode: "default" });

const locale = "ko-kr";
const t = messagesIn(locale);

const cartLink = (page: Page, count: number) =>
  page.getByRole("banner").getByRole("link", { name: t("cartLink.label", { count }) });

test.describe("with the engine down", () => {
  test("the shop floor stays open", async ({ page, line }) => {
    // A product is kept from its first visit on.
    await page.goto(`/${locale}/products/${samples.product.slug}`);
    line.cut();
    const paths = [
      "",
      `/collections/${samples.collection.slug}`,
      `/products/${samples.product.slug}`,
      "/stores",
      "/cart",
    ];
    for (const path of paths) {
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status(), path).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

  test("a page that needs it says so in the visitor's language", async ({ page, line }) => {
    for (const language of ["ko-kr", "ar-ae"] as const) {
      line.cut();
      const words = messagesIn(language);
      // What the engine said a moment ago holds for a second.
      await expect
        .poll(async () => (await page.goto(`/${language}/search?q=${samples.word}`))?.status())
        .toBe(503);
      await expect(page.getByRole("heading", { name: words("errors.failedTitle") })).toBeVisible();
      await expect(page.getByRole("banner")).toBeVisible();
      line.restore();
      await expect
        .poll(async () => (await page.goto(`/${language}/search?q=${samples.word}`))?.status())
        .toBe(200);
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    }
  });

  test("a page that is not cached yet says so too", async ({ page, line }) => {
    line.cut();
    const words = messagesIn("ar-ae");
    const response = await page.goto("/ar-ae/products/never-seen-before");
    expect(response?.status()).toBe(500);
    await expect(page.getByRole("heading", { name: words("errors.failedTitle") })).toBeVisible();
    await expect(page.getByText(t("errors.failedTitle"))).toBeHidden();
  });

  test("the cart says so, loses nothing and comes back", async ({ page, line, baseURL }) => {
    const { id } = await stockedVariant(locale);
    const { call } = shopApi(page.request, String(baseURL), locale);
    await call("POST", "cart/lines", { variantId: id, quantity: 3 });
    line.cut();
    await page.goto(`/${locale}/cart`);
    await expect(page.getByRole("heading", { name: t("cart.downTitle") })).toBeVisible();
    line.restore();
    await page.getByRole("button", { name: t("ui.retry") }).click();
    await expect(cartLink(page, 3)).toBeVisible();
  });

  test("health says what is missing", async ({ request, line, baseURL }) => {
    line.cut();
    const response = await request.get(`${baseURL}/api/health`);
    expect(response.status()).toBe(503);
    const health = await response.json();
    expect(health).toMatchObject({
      ready: false,
      storefront: "ready",
      engine: "unreachable",
      database: "unknown",
    });
    line.restore();
    expect((await request.get(`${baseURL}/api/health`)).status()).toBe(200);
  });
});

test("with the engine slow, a thing is put into the cart once, and late", async ({
  page,
  line,
  baseURL,
}) => {
  const { slug, id } = await stockedVariant(locale);
  const cartAnswer = page.waitForResponse(/\/api\/cart/);
  await page.goto(`/${locale}/products/${slug}`);
  await cartAnswer;
  line.delay(tooLongMs);
  await page.getByRole("button", { name: t("cart.add") }).click();
  // Counted at once; the engine has not answered yet.
  await expect(cartLink(page, 1)).toBeVisible();
  line.delay(0);
  await expect(page.getByRole("dialog", { name: t("cart.added") })).toBeVisible();
  const { call } = shopApi(page.request, String(baseURL), locale);
  const cart = await call<{ quantity: number; lines: { variantId: string }[] }>("GET", "cart");
  expect(cart.quantity).toBe(1);
  expect(cart.lines.map((each) => each.variantId)).toEqual([id]);
});
