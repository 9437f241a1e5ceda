import { expect } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import { samples } from "../scripts/testing/samples";
import { newCaller } from "./fixtures/caller";
import { checkoutOn } from "./fixtures/checkout";
import { collectableVariant, scarceVariant } from "./fixtures/collectable-variant";
import { askEngine } from "./fixtures/engine";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { placePickup } from "./fixtures/place-pickup";
import { shopApi } from "./fixtures/shop-api";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const t = messagesIn(locale);
// Few orders fill one of its slots, and no other journey goes there.
const storeCode = samples.stores.quiet;

test("a slot that fills while a shopper pays costs nothing, and the next one is a press away", async ({
  page,
  playwright,
  baseURL,
}) => {
  test.slow();
  const { pickupSlots } = await askEngine<{ pickupSlots: { start: string; left: number }[] }>(
    locale,
    "query ($s: String!) { pickupSlots(storeCode: $s) { start left } }",
    { s: storeCode },
  );
  const slot = pickupSlots.findLast(({ left }) => left > 0);
  if (!slot) throw new Error("No slot is free");
  const { id: variantId } = await collectableVariant(locale, storeCode);
  const { call } = shopApi(page.request, baseURL ?? "", locale);
  const person = newPerson(locale);
  const { lines } = await call<Cart>("POST", "cart/lines", { variantId, quantity: 1 });
  await call("PUT", "cart/pickup", { storeCode });
  await call("PUT", "checkout/contact", { ...person, password: undefined, phone: "" });
  await call("PUT", "checkout/pickup", {
    storeCode,
    slotStart: slot.start,
    lineIds: lines.map(({ id }) => id),
    collector: { name: person.firstName, phone: "" },
  });
  await page.goto(`/${locale}/checkout`);
  const checkout = checkoutOn(page, locale);
  await checkout.payment.getByRole("radio").first().check();

  for (let taken = 0; taken < slot.left; taken++) {
    const other = await playwright.request.newContext({ extraHTTPHeaders: newCaller() });
    await placePickup(other, { locale, baseURL, storeCode, slotStart: slot.start });
    await other.dispose();
  }

  await checkout.pay("4242 4242 4242 4242");
  const alert = checkout.payment.getByRole("alert");
  await expect(alert).toContainText(t("pickup.slotGone"));
  await expect(alert).toBeFocused();
  await alert.getByRole("button").first().click();
  await expect(alert).toBeHidden();
  await checkout.payButton.click();
  await expect(page.getByRole("heading", { name: t("pass.states.placed") })).toBeVisible();
});

test("a store that sells its last piece while a shopper pays costs nothing, and names where there is more", async ({
  page,
  playwright,
  baseURL,
}) => {
  test.slow();
  const { id: variantId, left } = await scarceVariant(locale, storeCode, samples.stores.second);
  const { call } = shopApi(page.request, baseURL ?? "", locale);
  const person = newPerson(locale);
  const { lines } = await call<Cart>("POST", "cart/lines", { variantId, quantity: 1 });
  const { pickups } = await call<Cart>("PUT", "cart/pickup", { storeCode });
  await call("PUT", "checkout/contact", { ...person, password: undefined, phone: "" });
  await call("PUT", "checkout/pickup", {
    storeCode,
    lineIds: lines.map(({ id }) => id),
    collector: { name: person.firstName, phone: "" },
  });
  await page.goto(`/${locale}/checkout`);
  const checkout = checkoutOn(page, locale);
  await checkout.payment.getByRole("radio").first().check();

  const other = await playwright.request.newContext({ extraHTTPHeaders: newCaller() });
  const goods = { variantId, quantity: left };
  const { code, token, pickupId } = await placePickup(other, { locale, baseURL, storeCode, goods });

  await checkout.pay("4242 4242 4242 4242");
  const alert = checkout.payment.getByRole("alert");
  await expect(alert).toContainText(t("pickup.storeGone", { store: pickups[0]?.storeName ?? "" }));
  await expect(alert).toBeFocused();
  const there = alert.getByRole("button", { name: "한남" });
  await expect(there).toBeVisible();
  await there.click();
  await expect(alert).toBeHidden();
  // At another store it is another time: the shopper sees and confirms it before they pay.
  const collection = page.getByRole("form", { name: t("checkout.steps.collection") });
  await collection.getByRole("button", { name: t("checkout.continue") }).click();
  await checkout.payment.getByRole("radio").first().check();
  await checkout.pay("4242 4242 4242 4242");
  const pass = page.getByRole("article").filter({ visible: true });
  await expect(pass.getByRole("heading", { name: t("pass.states.placed") })).toBeVisible();
  await expect(pass).toContainText("한남");

  // The test leaves the shelf as it was for the next run.
  await shopApi(other, baseURL ?? "", locale).call("POST", "pickup/command", {
    command: "cancel",
    proof: { orderCode: code, token },
    pickupId,
    commandId: crypto.randomUUID(),
  });
  await other.dispose();
});
