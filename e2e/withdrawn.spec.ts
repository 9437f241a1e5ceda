import { expect } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import { setSold, variantId } from "./fixtures/merchant";
import { messagesIn } from "./fixtures/messages";
import { readyToPay } from "./fixtures/ready-to-pay";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);
const accepted = "4242 4242 4242 4242";

// Each takes one thing out of sale for everybody: one after the other, each its own.
test.describe.configure({ mode: "default" });

test("what is not sold any more is named in the cart, and goes by one press", async ({
  page,
  baseURL,
}) => {
  const sku = "MR-904-STONE";
  const { id, productName } = await stockedVariant(locale);
  const { call } = shopApi(page.request, String(baseURL), locale);
  await call("POST", "cart/lines", { variantId: id, quantity: 1 });
  await call("POST", "cart/lines", { variantId: await variantId(sku), quantity: 1 });
  await setSold(sku, false);
  try {
    await page.goto(`/${locale}/cart`);
    const main = page.getByRole("main");
    await expect(main.getByText(t("orders.notes.withdrawn"))).toBeVisible();
    await expect(main.getByRole("link", { name: t("cart.checkout") })).toBeHidden();
    await main.getByRole("button", { name: t("orders.notes.takeOut", { count: 1 }) }).click();
    await expect(main.getByRole("link", { name: t("cart.checkout") })).toBeVisible();
    await expect(main.getByText(t("orders.notes.withdrawn"))).toBeHidden();
    await expect
      .poll(async () => (await call<Cart>("GET", "cart")).lines.map(({ name }) => name))
      .toEqual([productName]);
  } finally {
    await setSold(sku, true);
  }
});

test("a product withdrawn while a shopper stands at the button is not sold to them", async ({
  page,
  baseURL,
}) => {
  const sku = "MR-904-STONE";
  const { id } = await stockedVariant(locale);
  const goods = [
    { variantId: id, quantity: 1 },
    { variantId: await variantId(sku), quantity: 1 },
  ];
  const form = await readyToPay(page, { locale, baseURL, goods });
  await setSold(sku, false);
  try {
    await form.pay(accepted);
    const message = form.payment.getByRole("alert");
    await expect(message).toContainText("모시 커튼");
    await message.getByRole("button", { name: t("orders.notes.takeOut", { count: 1 }) }).click();
    await expect(message).toContainText(
      t("checkout.changed.removed", { name: "모시 커튼" }).slice(0, 4),
    );
    await form.payButton.click();
    await expect(page).toHaveURL(/confirmation\?code=/);
  } finally {
    await setSold(sku, true);
  }
});

test("a cart that two tabs change heals without a word", async ({ page, baseURL }) => {
  const { id, productName } = await stockedVariant(locale);
  const { call } = shopApi(page.request, String(baseURL), locale);
  const { lines } = await call<Cart>("POST", "cart/lines", { variantId: id, quantity: 1 });
  await page.goto(`/${locale}/cart`);
  const more = page
    .getByRole("group", { name: t("ui.quantityOf", { name: productName }) })
    .getByRole("button", { name: t("ui.more") });
  await expect(more).toBeVisible();
  // Another browser window without scripts, as it were: this tab is not told.
  await call("PATCH", `cart/lines/${lines[0]?.id}`, { quantity: 0 });
  await call("POST", "cart/lines", { variantId: id, quantity: 4 });
  await more.click();
  await expect
    .poll(async () => (await call<Cart>("GET", "cart")).lines.map((line) => line.quantity))
    .toEqual([2]);
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
});
