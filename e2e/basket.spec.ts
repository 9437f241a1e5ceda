import { expect, type Page } from "@playwright/test";
import type { Basket } from "../lib/cart/types";
import { formatMoney } from "../lib/money";
import { say } from "./fixtures/messages";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const pair = "ko-kr";
const t = say(pair);

const basketLink = (page: Page, count: number) =>
  page.getByRole("banner").getByRole("link", { name: t("basketLink.label", { count }) });
const quantity = (page: Page, name: string) =>
  page.getByRole("group", { name: t("ui.quantityOf", { name }) });

test("keeps what two tabs put in at once, before the browser has a session", async ({
  page,
  context,
}) => {
  const { slug } = await stockedVariant(pair);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/${pair}/products/${slug}`);
  const add = (tab: Page) => tab.getByRole("button", { name: t("basket.add") });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/basket/lines?*", async (route) => {
    await released;
    await route.continue();
  });
  const sent = page.waitForRequest("**/api/basket/lines?*");
  await add(page).click();
  await sent;
  await add(other).click();
  await expect(basketLink(other, 1)).toBeVisible();
  release();
  for (const tab of [page, other]) await expect(basketLink(tab, 2)).toBeVisible();
});

test.describe("the basket", () => {
  test.beforeEach(async ({ page, baseURL }) => {
    const { id } = await stockedVariant(pair);
    const { call } = shopApi(page.request, String(baseURL), pair);
    await call("POST", "basket/lines", { variantId: id, quantity: 1 });
  });

  test("takes many quick presses in a few requests, and counts every one", async ({
    page,
    baseURL,
  }) => {
    const { productName } = await stockedVariant(pair);
    const changes: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/basket") && request.method() !== "GET")
        changes.push(request.url());
    });
    await page.goto(`/${pair}/basket`);
    const more = quantity(page, productName).getByRole("button", { name: t("ui.more") });
    const presses = 20;
    await more.evaluate(async (button: HTMLButtonElement, times) => {
      for (let press = 0; press < times; press++) {
        button.click();
        await new Promise(requestAnimationFrame);
      }
    }, presses);
    await expect(basketLink(page, 1 + presses)).toBeVisible();

    const { call } = shopApi(page.request, String(baseURL), pair);
    await expect.poll(async () => (await call<Basket>("GET", "basket")).quantity).toBe(1 + presses);
    const { totals } = await call<Basket>("GET", "basket");
    await expect(
      page.getByText(formatMoney(totals.total, pair)).filter({ visible: true }).first(),
    ).toBeVisible();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThan(presses / 3);
  });

  test("is the same in two tabs", async ({ page, context }) => {
    const { productName } = await stockedVariant(pair);
    const other = await context.newPage();
    await page.goto(`/${pair}/basket`);
    await other.goto(`/${pair}`);
    await expect(basketLink(other, 1)).toBeVisible();
    await quantity(page, productName)
      .getByRole("button", { name: t("ui.more") })
      .click();
    await expect(basketLink(other, 2)).toBeVisible();
  });

  test("takes a coupon and says what it took off; refuses one that nobody gave out", async ({
    page,
  }) => {
    await page.goto(`/${pair}/basket`);
    await page.getByText(t("basket.couponQuestion")).click();
    const code = page.getByRole("textbox", { name: t("basket.coupon") });
    const apply = page.getByRole("button", { name: t("basket.couponApply") });
    await code.fill("NOBODY");
    await apply.click();
    await expect(page.getByText(t("failures.couponInvalid"))).toBeVisible();
    await code.fill("MARU10");
    await apply.click();
    await expect(page.getByText(t("basket.couponApplied", { code: "MARU10" }))).toBeVisible();
  });

  test("puts back what was taken out by mistake", async ({ page }) => {
    const { productName } = await stockedVariant(pair);
    await page.goto(`/${pair}/basket`);
    await page
      .getByRole("button", { name: t("basket.removeNamed", { name: productName }) })
      .click();
    await expect(basketLink(page, 0)).toBeVisible();
    await page.getByRole("button", { name: t("basket.undo") }).click();
    await expect(basketLink(page, 1)).toBeVisible();
  });
});
