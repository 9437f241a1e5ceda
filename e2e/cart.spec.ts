import { expect, type Page } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import { formatMoney } from "../lib/money";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);

const cartLink = (page: Page, count: number) =>
  page.getByRole("banner").getByRole("link", { name: t("cartLink.label", { count }) });
const quantity = (page: Page, name: string) =>
  page.getByRole("group", { name: t("ui.quantityOf", { name }) });

test("keeps what two tabs put in at once, before the browser has a session", async ({
  page,
  context,
}) => {
  const { slug } = await stockedVariant(locale);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/${locale}/products/${slug}`);
  const add = (tab: Page) => tab.getByRole("button", { name: t("cart.add") });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/cart/lines?*", async (route) => {
    await released;
    await route.continue();
  });
  const sent = page.waitForRequest("**/api/cart/lines?*");
  await add(page).click();
  await sent;
  await add(other).click();
  await expect(cartLink(other, 1)).toBeVisible();
  release();
  for (const tab of [page, other]) await expect(cartLink(tab, 2)).toBeVisible();
});

test.describe("the cart", () => {
  test.beforeEach(async ({ page, baseURL }) => {
    const { id } = await stockedVariant(locale);
    const { call } = shopApi(page.request, String(baseURL), locale);
    await call("POST", "cart/lines", { variantId: id, quantity: 1 });
  });

  test("takes many quick presses in a few requests, and counts every one", async ({
    page,
    baseURL,
  }) => {
    const { productName } = await stockedVariant(locale);
    const changes: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/cart") && request.method() !== "GET")
        changes.push(request.url());
    });
    await page.goto(`/${locale}/cart`);
    const more = quantity(page, productName).getByRole("button", { name: t("ui.more") });
    const presses = 20;
    await more.evaluate(async (button: HTMLButtonElement, times) => {
      for (let press = 0; press < times; press++) {
        button.click();
        await new Promise(requestAnimationFrame);
      }
    }, presses);
    await expect(cartLink(page, 1 + presses)).toBeVisible();

    const { call } = shopApi(page.request, String(baseURL), locale);
    await expect.poll(async () => (await call<Cart>("GET", "cart")).quantity).toBe(1 + presses);
    const { totals } = await call<Cart>("GET", "cart");
    await expect(
      page.getByText(formatMoney(totals.total, locale)).filter({ visible: true }).first(),
    ).toBeVisible();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThan(presses / 3);
  });

  test("is the same in two tabs", async ({ page, context }) => {
    const { productName } = await stockedVariant(locale);
    const other = await context.newPage();
    await page.goto(`/${locale}/cart`);
    await other.goto(`/${locale}`);
    await expect(cartLink(other, 1)).toBeVisible();
    await quantity(page, productName)
      .getByRole("button", { name: t("ui.more") })
      .click();
    await expect(cartLink(other, 2)).toBeVisible();
  });

  test("takes a coupon and says what it took off; refuses one that was never given out", async ({
    page,
  }) => {
    await page.goto(`/${locale}/cart`);
    await page.getByText(t("cart.couponQuestion")).click();
    const code = page.getByRole("textbox", { name: t("cart.coupon") });
    const apply = page.getByRole("button", { name: t("cart.couponApply") });
    await code.fill("NOBODY");
    await apply.click();
    await expect(page.getByText(t("failures.couponInvalid"))).toBeVisible();
    await code.fill(samples.coupon);
    await apply.click();
    await expect(page.getByText(t("cart.couponApplied", { code: samples.coupon }))).toBeVisible();
  });

  test("puts back what was taken out by mistake", async ({ page }) => {
    const { productName } = await stockedVariant(locale);
    await page.goto(`/${locale}/cart`);
    await page.getByRole("button", { name: t("cart.removeNamed", { name: productName }) }).click();
    await expect(cartLink(page, 0)).toBeVisible();
    await page.getByRole("button", { name: t("cart.undo") }).click();
    await expect(cartLink(page, 1)).toBeVisible();
  });
});
