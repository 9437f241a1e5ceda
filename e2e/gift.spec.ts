import { expect } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import { formatMoney } from "../lib/money";
import { samples } from "../scripts/testing/samples";
import { collectableVariant } from "./fixtures/collectable-variant";
import { mailsTo } from "./fixtures/mailbox";
import { messagesIn } from "./fixtures/messages";
import { payShown } from "./fixtures/pay-shown";
import { newPerson } from "./fixtures/people";
import { readyToPay } from "./fixtures/ready-to-pay";
import { shopApi } from "./fixtures/shop-api";
import { anotherPhone } from "./fixtures/staff";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);
const message = "생일 축하해 🎂 عيد ميلاد سعيد";

test("a gift is chosen at the basket, and is one figure as far as the letter", async ({
  page,
  baseURL,
}) => {
  const { id } = await stockedVariant(locale);
  const { call } = shopApi(page.request, String(baseURL), locale);
  const { giftWrapPrice, totals } = await call<Cart>("POST", "cart/lines", {
    variantId: id,
    quantity: 1,
  });
  if (!giftWrapPrice) throw new Error("Nothing is wrapped");
  const said = formatMoney(giftWrapPrice, locale);
  await page.goto(`/${locale}/cart`);
  const gift = page.getByRole("region", { name: t("cart.gift.title"), exact: true });
  await expect(gift.getByRole("textbox")).toBeHidden();
  await gift.getByRole("switch").check();
  const card = gift.getByRole("textbox");
  await card.fill("가".repeat(201));
  await expect(gift).toContainText(t("cart.gift.messageLong", { over: 1 }));
  await card.fill(message);
  await expect(gift).toContainText(t("cart.gift.messageHint", { left: 200 - 23 }));
  // Off and on again by mistake: nothing is lost.
  await gift.getByRole("switch").uncheck();
  await gift.getByRole("switch").check();
  await expect(card).toHaveValue(message);
  const summary = page.getByRole("region", { name: t("cart.summary"), exact: true });
  await expect(summary).toContainText(`${t("orders.totals.giftWrap")}${said}`);
  const whole = totals.total.amount + giftWrapPrice.amount;
  await expect(summary).toContainText(formatMoney({ ...totals.total, amount: whole }, locale));
  await expect.poll(async () => (await call<Cart>("GET", "cart")).giftMessage).toBe(message);
  await page.reload();
  await expect(card).toHaveValue(message);

  const person = newPerson(locale);
  const form = await readyToPay(page, { locale, baseURL, goods: [], person });
  // On a phone, what is bought is folded above the steps.
  await page.getByRole("main").locator("summary").filter({ visible: true }).first().click();
  await expect(page.getByText(message).filter({ visible: true }).first()).toBeVisible();
  await form.pay("4242424242424242");
  await page.waitForURL(/confirmation/);
  await expect(page.getByRole("blockquote")).toHaveText(message);
  const unpriced = page.getByText(t("orders.gift.noPrices")).filter({ visible: true });
  await expect(unpriced).toBeVisible();
  await expect
    .poll(() =>
      mailsTo(person.emailAddress)
        .map(({ text }) => text)
        .join(),
    )
    .toContain(`선물 포장: ${said} (${message})`);
});

test("the people of a store see that it is a gift, and what its card says", async ({
  request,
  browser,
  baseURL,
}) => {
  const storeCode = samples.stores.first;
  const { call } = shopApi(request, String(baseURL), locale);
  const variant = await collectableVariant(locale, storeCode);
  const { lines } = await call<Cart>("POST", "cart/lines", { variantId: variant.id, quantity: 1 });
  await call("PUT", "cart/pickup", { storeCode });
  await call("PUT", "cart/gift", { isGift: true, message });
  const { emailAddress, firstName, lastName } = newPerson(locale);
  const collector = `${firstName} ${emailAddress.slice(0, 12)}`;
  await call("PUT", "checkout/contact", { emailAddress, firstName, lastName, phone: "" });
  await call("PUT", "checkout/pickup", {
    storeCode,
    lineIds: lines.map(({ id }) => id),
    collector: { name: collector, phone: "" },
  });
  await payShown(call);

  const yuna = await (await anotherPhone(browser, "ko")).open("associate");
  await yuna.find(collector);
  await expect(yuna.row(collector)).toContainText(yuna.t("staff.order.gift"));
  await yuna.row(collector).click();
  await expect(yuna.main.getByRole("blockquote")).toHaveText(message);
  await yuna.button(yuna.t("staff.order.start")).click();
  await expect(
    yuna.main.getByRole("heading", { name: yuna.t("staff.order.giftTitle") }),
  ).toBeVisible();
  await yuna.main.getByRole("button", { name: yuna.t("staff.pick.found") }).click();
  await yuna.button(yuna.t("staff.print.giftCard")).click();
  const sheet = yuna.page.getByRole("dialog", { name: yuna.t("staff.print.giftCard") });
  await expect(sheet.getByRole("article")).toContainText(message);
  await expect(sheet.getByRole("article")).not.toContainText(collector);
  await yuna.page.context().close();
});
