import { type BrowserContext, expect, type Page, request } from "@playwright/test";
import { messagesIn } from "./fixtures/messages";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);

const add = (page: Page) => page.getByRole("button", { name: t("cart.add") });
const cartLink = (page: Page, count: number) =>
  page.getByRole("banner").getByRole("link", { name: t("cartLink.label", { count }) });

/** Browsers that forbid storage throw at the first touch. */
async function forbidStorage(context: BrowserContext) {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(window, "BroadcastChannel", { value: refuse });
    if (navigator.locks)
      navigator.locks.request = () => Promise.reject(new DOMException("", "SecurityError"));
  });
}

/** What the shop sets does not come back. */
async function dropCookies(context: BrowserContext) {
  await context.route("**/api/**", async (route) => {
    // The context's own fetch keeps cookies, and what is asked at the same time would bring them.
    const without = await request.newContext();
    const response = await without.fetch(route.request());
    const { "set-cookie": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
    await without.dispose();
  });
}

test.describe("without storage", () => {
  test.beforeEach(({ context }) => forbidStorage(context));

  test("goods get into the cart, and a choice says how long it lasts", async ({ page }) => {
    const { slug } = await stockedVariant(locale);
    await page.goto(`/${locale}/products/${slug}`);
    const kept = page.waitForResponse(/api\/cart\/lines/);
    await add(page).click();
    await expect(cartLink(page, 1)).toBeVisible();
    await kept;
    await page.goto(`/${locale}`);
    await expect(cartLink(page, 1)).toBeVisible();
    // The switches come when their place is near.
    await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
    await page.getByText(t("layout.display.dark"), { exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByText(t("ui.notKept"))).toBeVisible();
  });

  for (const place of ["stores", "cart", "checkout", "privacy", "account", "orders"])
    test(`the page of ${place} is whole`, async ({ page }) => {
      await page.goto(`/${locale}/${place}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
});

// The language is asked first of those who read another.
test.use({ locale: "ko-KR" });

test.describe("without cookies", () => {
  test("nothing is said to be in the cart", async ({ page, context }) => {
    await dropCookies(context);
    const { slug } = await stockedVariant(locale);
    await page.goto(`/${locale}/products/${slug}`);
    await add(page).click();
    await expect(page.getByRole("alert").getByText(t("failures.cookiesBlocked"))).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(cartLink(page, 0)).toBeVisible();
  });

  test("a browser that says so is not asked to try", async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "cookieEnabled", { get: () => false });
      Object.defineProperty(Document.prototype, "cookie", {
        get: () => {
          throw new DOMException("", "SecurityError");
        },
      });
    });
    const { slug } = await stockedVariant(locale);
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await page.goto(`/${locale}/products/${slug}`);
    await add(page).click();
    await expect(page.getByRole("alert").getByText(t("failures.cookiesBlocked"))).toBeVisible();
    expect(sent.filter((url) => url.includes("/api/cart"))).toEqual([]);
  });

  test("an answer about privacy is not said to be kept", async ({ page, context }) => {
    await dropCookies(context);
    await page.goto(`/${locale}`);
    const bar = page.getByRole("region", { name: t("consent.label") });
    await bar.getByRole("button", { name: t("consent.accept") }).click();
    await expect(page.getByText(t("consent.blocked"))).toBeVisible();
    await expect(bar).toBeHidden();
  });
});

test.describe("a content blocker", () => {
  for (const [how, block] of [
    ["breaks off", { abort: true }],
    ["answers nothing", { abort: false }],
  ] as const)
    test(`that ${how} leaves the answer about privacy open`, async ({ page }) => {
      await page.route("**/api/consent?*", (route) =>
        block.abort ? route.abort("blockedbyclient") : route.fulfill({ status: 200, body: "" }),
      );
      await page.goto(`/${locale}`);
      const bar = page.getByRole("region", { name: t("consent.label") });
      await bar.getByRole("button", { name: t("consent.accept") }).click();
      await expect(page.getByText(t("consent.failed"))).toBeVisible();
      await expect(bar).toBeVisible();
      await bar.getByRole("button", { name: t("consent.refuse") }).click();
      await expect(page.getByText(t("consent.unsaid"))).toBeVisible();
      await expect(bar).toBeHidden();
      expect(await page.evaluate(() => document.cookie)).not.toContain("maru_consent");
    });

  test("that answers the cart with nothing takes back what was shown", async ({ page }) => {
    await page.route("**/api/cart/lines?*", (route) => route.fulfill({ status: 200, body: "" }));
    const { slug } = await stockedVariant(locale);
    await page.goto(`/${locale}/products/${slug}`);
    await add(page).click();
    await expect(page.getByRole("alert").getByText(t("failures.engine"))).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("that stops counting and suggestions stops no shopping", async ({ page }) => {
    await page.route(/\/api\/(events|recommendations|stock|consent)/, (route) => route.abort());
    const { slug } = await stockedVariant(locale);
    await page.goto(`/${locale}/products/${slug}`);
    await add(page).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

test("a session that ended under an open cart is said, and the things can be put back", async ({
  page,
  baseURL,
}) => {
  const { id, productName } = await stockedVariant(locale);
  const { call } = shopApi(page.request, String(baseURL), locale);
  await call("POST", "cart/lines", { variantId: id, quantity: 2 });
  await page.goto(`/${locale}/cart`);
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: productName }).first()).toBeVisible();
  await page.context().clearCookies({ name: "maru_session_kr" });
  await main
    .getByRole("button", { name: t("ui.more") })
    .first()
    .click();
  await expect(main.getByRole("heading", { name: t("orders.ended.title") })).toBeVisible();
  await main.getByRole("button", { name: t("orders.ended.restore") }).click();
  await expect(cartLink(page, 2)).toBeVisible();
});
