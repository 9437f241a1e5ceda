import { expect, type Page } from "@playwright/test";
import type { Checkout } from "../lib/checkout/types";
import type { Locale } from "../lib/i18n/locales";
import { formatMoney } from "../lib/money";
import type { Order } from "../lib/orders/types";
import { changePrice, variantId } from "./fixtures/merchant";
import { messagesIn } from "./fixtures/messages";
import { openAccount } from "./fixtures/open-account";
import { newPerson } from "./fixtures/people";
import { readyToPay } from "./fixtures/ready-to-pay";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const accepted = "4242 4242 4242 4242";

/** The total of the order whose confirmation the page shows. */
async function paid(page: Page, baseURL: string | undefined, locale: Locale): Promise<string> {
  await expect(page).toHaveURL(/confirmation\?code=/);
  const code = new URL(page.url()).searchParams.get("code");
  const { call } = shopApi(page.request, String(baseURL), locale);
  const { totals } = await call<Order>("GET", `orders/${code}`);
  return formatMoney(totals.total, locale);
}

for (const locale of ["en-us", "ar-ae"] as const) {
  const t = messagesIn(locale);
  const total = ({ cart }: Checkout) => formatMoney(cart.totals.total, locale);

  test(`what another browser puts in is not paid before it was shown, ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const person = newPerson(locale);
    await openAccount(page.request, baseURL, locale, person);
    const { id, productName } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 1 }],
    });
    const shown = await form.payButton.textContent();

    // The same shopper at another device.
    const elsewhere = await browser.newContext({ baseURL: String(baseURL) });
    const there = shopApi(elsewhere.request, String(baseURL), locale);
    const { emailAddress, password } = person;
    await there.call("POST", "account/sign-in", { emailAddress, password });
    const other = await stockedVariant(locale, id);
    await there.call("POST", "cart/lines", { variantId: other.id, quantity: 2 });

    await form.pay(accepted);
    const message = form.payment.getByRole("alert");
    await expect(message).toContainText(t("checkout.changed.title"));
    await expect(message).toContainText(other.productName);
    await expect(message).not.toContainText(t("checkout.changed.removed", { name: productName }));
    await expect(message).toBeFocused();
    const now = await there.call<Checkout>("GET", "checkout");
    await expect(form.payButton).toHaveText(t("checkout.payment.pay", { total: total(now) }));
    expect(await form.payButton.textContent()).not.toBe(shown);
    // What was typed is still there: one press more, and the new sum is paid.
    await form.payButton.click();
    expect(await paid(page, baseURL, locale)).toBe(total(now));
    await elsewhere.close();
  });
}

test("a price that is raised while a shopper stands at the button is shown before it is paid", async ({
  page,
  baseURL,
}) => {
  const locale = "ko-kr";
  const t = messagesIn(locale);
  const sku = "MR-904-WHITE";
  const won = (amount: number) => formatMoney({ amount: amount * 100, currency: "KRW" }, locale);
  await changePrice(sku, 118_000);
  const goods = [{ variantId: await variantId(sku), quantity: 1 }];
  const form = await readyToPay(page, { locale, baseURL, goods });
  await changePrice(sku, 354_000);
  try {
    await form.pay(accepted);
    const message = form.payment.getByRole("alert");
    await expect(message).toContainText(won(118_000));
    await expect(message).toContainText(won(354_000));
    await expect(form.payButton).toContainText(won(354_000));
    // Nothing was set aside or charged for it: the cart says both prices too.
    await page.goto(`/${locale}/cart`);
    const note = t("orders.notes.priceWas", { before: won(118_000), now: won(354_000) });
    await expect(page.getByText(note)).toBeVisible();
  } finally {
    await changePrice(sku, 118_000);
  }
});
