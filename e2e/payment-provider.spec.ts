import { expect, type Page } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import type { RecentOrder } from "../lib/orders";
import { axeFaults } from "./fixtures/axe-faults";
import { messagesIn } from "./fixtures/messages";
import { readyToPay } from "./fixtures/ready-to-pay";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

// Cards of the stand-in (scripts/testing/stripe/cards.ts).
const cards = {
  accepted: "4242424242424242",
  declined: "4000000000000002",
  challenged: "4000000000003220",
  decidedLater: "4000000000008001",
};

/** Brings a shopper through the checkout to the provider's form. */
async function atProvider(page: Page, locale: Locale, baseURL: string | undefined) {
  const t = messagesIn(locale);
  const { id } = await stockedVariant(locale);
  const goods = [{ variantId: id, quantity: 1 }];
  const checkout = await readyToPay(page, { locale, baseURL, goods });
  // The test card comes first, as before.
  await expect(checkout.payment.getByLabel(t("checkout.payment.cardNumber"))).toBeVisible();
  await checkout.payment.getByRole("radio").last().check();
  await checkout.payButton.click();
  const form = page.getByRole("form", { name: t("checkout.provider.form") });
  const card = form.frameLocator("iframe");
  await expect(card.getByLabel("Card number")).toBeVisible();
  return {
    t,
    form,
    thanks: page.getByRole("heading", { name: t("orders.confirmation.title") }),
    async pay(number: string) {
      await card.getByLabel("Card number").fill(number);
      await card.getByLabel("Expiration date").fill("12 / 39");
      await card.getByLabel("Security code").fill("123");
      await form.getByRole("button").click();
    },
  };
}

test("a shopper pays by card in the provider's form, on a small phone", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const shop = await atProvider(page, "ja-jp", baseURL);
  expect(await axeFaults(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  // The provider's script may come into this page, and into no other.
  const policyOf = async (path: string) =>
    (await page.request.get(`/ja-jp/${path}`)).headers()["content-security-policy"];
  expect(await policyOf("checkout/payment?payment=1")).toContain(
    "frame-src 'self' http://127.0.0.1",
  );
  for (const path of ["checkout", "cart", "checkout/confirmation"])
    expect(await policyOf(path)).not.toContain("127.0.0.1");

  await shop.pay(cards.accepted);
  await expect(shop.thanks).toBeVisible();
  await page.goto("/ja-jp/checkout");
  await expect(page.getByRole("heading", { name: shop.t("orders.placed.title") })).toBeVisible();
});

test("the order is placed once when the tab is closed at the bank's page", async ({
  page,
  context,
  baseURL,
}) => {
  const shop = await atProvider(page, "ja-jp", baseURL);
  await shop.pay(cards.challenged);
  await expect(page.getByRole("button", { name: "I am who I am" })).toBeVisible();
  const bank = page.url();
  // Opened beside it, the checkout says that nothing is decided, and lets the shopper pay.
  const beside = await context.newPage();
  await beside.goto("/ja-jp/checkout");
  await expect(beside.getByText(shop.t("checkout.payment.unanswered"))).toBeVisible();
  await beside.close();
  await page.close();
  await context.request.post(bank, { form: { choice: "approve" }, maxRedirects: 0 });

  const later = await context.newPage();
  await later.goto("/ja-jp/checkout");
  const thanks = { name: shop.t("orders.confirmation.title") };
  await expect(later.getByRole("heading", thanks)).toBeVisible();
  const code = new URL(later.url()).searchParams.get("code");
  const { call } = shopApi(context.request, String(baseURL), "ja-jp");
  expect(await call<RecentOrder>("GET", "orders/recent")).toMatchObject({ code });
  // The bank's page leads back late: it finds the order that is placed.
  const back = new URL(String(new URL(bank).searchParams.get("return_url")));
  back.searchParams.set("redirect_status", "succeeded");
  await later.goto(back.href);
  await expect(later.getByRole("heading", thanks)).toBeVisible();
  expect(new URL(later.url()).searchParams.get("code")).toBe(code);
});

test("a declined card is told, and another one pays, in Arabic", async ({ page, baseURL }) => {
  const shop = await atProvider(page, "ar-ae", baseURL);
  await shop.pay(cards.declined);
  const alert = shop.form.getByRole("alert");
  await expect(alert).toContainText(shop.t("failures.cardDeclined"));
  await expect(alert).toBeFocused();
  await shop.pay(cards.decidedLater);
  await expect(page.getByText(shop.t("checkout.payment.underWay"))).toBeVisible();
  await expect(shop.thanks).toBeVisible();
});
