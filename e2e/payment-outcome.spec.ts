import { expect } from "@playwright/test";
import { messagesIn } from "./fixtures/messages";
import { readyToPay } from "./fixtures/ready-to-pay";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/unreliable-engine";

// The storefront that they trouble belongs to the worker: one after the other.
test.describe.configure({ mode: "default" });

const locale = "ko-kr";
const t = messagesIn(locale);
const accepted = "4242 4242 4242 4242";
const declined = "4000 0000 0000 0002";

const thanks = { name: t("orders.confirmation.title") };

test.describe("a shopper who paid hears of it", () => {
  test("after a reload while paying, in this tab and in another", async ({
    page,
    context,
    baseURL,
    line,
  }) => {
    const { id } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 1 }],
    });
    const other = await context.newPage();
    await other.goto(`/${locale}/checkout`);
    line.delay(1500);
    const sent = page.waitForRequest(/checkout\/place/);
    await form.pay(accepted);
    await sent;
    await page.reload();
    await expect(page.getByRole("heading", thanks)).toBeVisible();
    await expect(other.getByRole("heading", thanks)).toBeVisible();

    // Who comes by later finds no empty checkout or cart either, and is led nowhere twice.
    line.restore();
    for (const path of ["checkout", "cart"]) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.getByRole("heading", { name: t("orders.placed.title") })).toBeVisible();
      await expect(page.getByText(t("checkout.emptyTitle"))).toBeHidden();
      await expect(page.getByText(t("cart.emptyTitle"))).toBeHidden();
    }
    await page.getByRole("link", { name: t("orders.placed.link") }).click();
    await expect(page.getByRole("heading", thanks)).toBeVisible();
  });

  test("after a crash of the browser, at the cart", async ({ browser, page, baseURL, line }) => {
    const { id } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 1 }],
    });
    line.delay(1000);
    const sent = page.waitForRequest(/checkout\/place/);
    await form.pay(accepted);
    await sent;
    const kept = await page.context().storageState();
    await page.close();
    line.restore();
    const again = await browser.newContext({ baseURL: String(baseURL), storageState: kept });
    const reopened = await again.newPage();
    await reopened.goto(`/${locale}/cart`);
    await expect(reopened.getByRole("heading", thanks)).toBeVisible();
    await again.close();
  });

  test("after a reload, when the bank declined meanwhile", async ({ page, baseURL, line }) => {
    const { id } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 1 }],
    });
    line.delay(1500);
    const sent = page.waitForRequest(/checkout\/place/);
    await form.pay(declined);
    await sent;
    await page.reload();
    await expect(page.getByText(t("checkout.payment.underWay"))).toBeVisible();
    line.restore();
    await expect(form.payment.getByRole("alert")).toContainText(t("failures.cardDeclined"));
    await form.pay(accepted);
    await expect(page.getByRole("heading", thanks)).toBeVisible();
  });

  test("when the answer is lost on the way", async ({ page, baseURL }) => {
    const { id } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 1 }],
    });
    await page.route(/checkout\/place/, async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await form.pay(accepted);
    await expect(page.getByRole("heading", thanks)).toBeVisible();
  });
});

test.describe("a session that ended at the payment step", () => {
  test("is said, charges nothing, and the things can be put back", async ({ page, baseURL }) => {
    const { id, productName } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 2 }],
    });
    await page.context().clearCookies({ name: "maru_session_kr" });
    await form.pay(accepted);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { name: t("orders.ended.title") })).toBeFocused();
    await expect(main.getByText(productName)).toBeVisible();
    await expect(form.payment).toBeHidden();
    await main.getByRole("button", { name: t("orders.ended.restore") }).click();
    await expect(form.contact).toBeVisible();
    const { call } = shopApi(page.request, String(baseURL), locale);
    expect((await call<{ quantity: number }>("GET", "cart")).quantity).toBe(2);
  });

  test("is said of a session that the engine has forgotten", async ({ page, baseURL }) => {
    const { id } = await stockedVariant(locale);
    const form = await readyToPay(page, {
      locale,
      baseURL,
      goods: [{ variantId: id, quantity: 1 }],
    });
    const cookies = await page.context().cookies();
    await page
      .context()
      .addCookies(
        cookies
          .filter(({ name }) => name === "maru_session_kr")
          .map((cookie) => ({ ...cookie, value: "0".repeat(64) })),
      );
    await form.pay(accepted);
    const title = { name: t("orders.ended.title") };
    await expect(page.getByRole("heading", title)).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(page.getByRole("heading", title)).toBeVisible();
  });
});
