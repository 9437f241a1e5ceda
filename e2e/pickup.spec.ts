import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import type { Checkout } from "../lib/checkout/types";
import type { Locale } from "../lib/i18n/locales";
import type { Order } from "../lib/orders/types";
import { axeFaults } from "./fixtures/axe-faults";
import { checkoutOn } from "./fixtures/checkout";
import { collectableVariant, firstStore } from "./fixtures/collectable-variant";
import { mailsTo } from "./fixtures/mailbox";
import { messagesIn } from "./fixtures/messages";
import { payShown } from "./fixtures/pay-shown";
import { newPerson } from "./fixtures/people";
import { placePickup } from "./fixtures/place-pickup";
import { addresses } from "./fixtures/sample-addresses";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locales: Locale[] = ["ko-kr", "ar-ae"];
const accepted = "4242 4242 4242 4242";

/** What is on the page that is looked at: the router keeps those that were left. */
const visible = (page: Page) => page.getByRole("main").filter({ visible: true });

for (const locale of locales) {
  const t = messagesIn(locale);

  test(`a newcomer chooses a store, pays, and shows the pass, ${locale}`, async ({ page }) => {
    const store = await firstStore(locale);
    const { slug, productName } = await collectableVariant(locale, store.code);
    const person = newPerson(locale);

    await page.goto(`/${locale}/products/${slug}`);
    await page
      .getByRole("button", { name: t("myStore.choose") })
      .first()
      .click();
    const chooser = page.getByRole("dialog", { name: t("myStore.title") });
    await expect(chooser.getByText(store.name, { exact: true })).toBeVisible();
    await isAccessible(page);
    await chooser
      .getByRole("button", { name: t("myStore.pickNamed", { name: store.name }) })
      .click();
    const header = page.getByRole("banner");
    await expect(
      header.getByRole("button", { name: t("myStore.label", { name: store.name }) }),
    ).toBeVisible();
    const panel = page.getByRole("region", { name: t("pickup.title") });
    await panel.scrollIntoViewIfNeeded();
    await expect(panel.getByText(store.name)).toBeVisible();

    await page.getByRole("button", { name: t("cart.add") }).click();
    const sheet = page.getByRole("dialog", { name: t("cart.added") });
    await sheet.getByRole("link", { name: t("cart.open") }).click();
    await page.getByRole("button", { name: t("pickup.collectAll", { store: store.name }) }).click();
    await expect(
      page.getByRole("heading", { name: t("pickup.groupStore", { store: store.name }) }),
    ).toBeVisible();
    await page.getByRole("link", { name: t("cart.checkout") }).click();

    const checkout = checkoutOn(page, locale);
    await checkout.contact.getByLabel(t("checkout.fields.emailAddress")).fill(person.emailAddress);
    await checkout.contact.getByLabel(t("checkout.fields.name")).fill(person.firstName);
    await checkout.contact.getByRole("button", { name: t("checkout.continue") }).click();
    const collection = page.getByRole("form", { name: t("checkout.steps.collection") });
    await collection.getByRole("radio", { name: t("pickup.asap") }).check();
    await collection.getByLabel(t("serviceRequests.substitutes")).check();
    await collection.getByLabel(t("serviceRequests.agree")).check();
    await collection.getByLabel(t("serviceRequests.fit")).fill("78 cm");
    await isAccessible(page);
    await collection.getByRole("button", { name: t("checkout.continue") }).click();
    await checkout.payment.getByRole("radio").first().check();
    await checkout.pay(accepted);

    const pass = visible(page).getByRole("article");
    await expect(pass.getByRole("heading", { name: t("pass.states.placed") })).toBeVisible();
    await expect(pass.getByText(/^\d{3} \d{3}$/)).toBeVisible();
    await expect(pass.getByText(productName)).toBeVisible();
    await expect(pass.getByText(t("serviceRequests.substitutesYes"))).toBeVisible();
    await expect(pass.getByText("78 cm")).toBeVisible();
    const qr = pass.getByRole("img");
    await expect(qr).toBeVisible();
    const code = await pass.getByText(/^\d{3} \d{3}$/).textContent();

    await expect.poll(() => mailsTo(person.emailAddress).length).toBe(1);
    const [mail] = mailsTo(person.emailAddress);
    expect(mail?.text).toContain(code);
    expect(mail?.subject).toContain(store.name);

    // The mail's link opens the pass on another telephone, and without a connection after that.
    const link = /https?:\S+\/pickup\?\S+/.exec(mail?.text ?? "")?.[0] ?? "";
    const { pathname, search } = new URL(link);
    await page.goto(`${pathname}${search}`);
    await expect(page.getByText(code ?? "")).toBeVisible();
    await isAccessible(page);
    await kept(page, pathname);
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(code ?? "")).toBeVisible();
    await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
    await page.context().setOffline(false);
  });
}

/** axe finds no fault in what is shown now. */
async function isAccessible(page: Page) {
  expect(await axeFaults(page)).toEqual([]);
}

/** Waits until the browser keeps the page of the pass. */
async function kept(page: Page, path: string) {
  await expect
    .poll(() => page.evaluate(async (key) => Boolean(await caches.match(key)), path))
    .toBe(true);
}

test("what a store has today is found by its filter, and a slot that has gone offers the next", async ({
  page,
  request,
  baseURL,
}) => {
  const locale = "ko-kr";
  const t = messagesIn(locale);
  const store = await firstStore(locale);
  const { productName, id } = await collectableVariant(locale, store.code);
  await page.goto(`/${locale}/stores/${store.code}`);
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key ?? "", value ?? ""),
    ["maru:store:KR", JSON.stringify({ ...store, language: "ko" })],
  );
  await page.goto(`/${locale}/search?q=${encodeURIComponent(productName)}`);
  await page.getByRole("button", { name: t("listing.filter") }).click();
  await page.getByRole("checkbox", { name: t("listing.atStore", { store: store.name }) }).check();
  await page.getByRole("button", { name: t("listing.show") }).click();
  await expect(page).toHaveURL(new RegExp(`at=${store.code}`));
  const card = visible(page).getByRole("article").filter({ hasText: productName }).first();
  await expect(card).toBeVisible();
  await expect(card).toContainText(t("productCard.atStore", { store: store.name }));

  const { call, send } = shopApi(request, baseURL ?? "", locale);
  const { lines } = await call<Cart>("POST", "cart/lines", { variantId: id, quantity: 1 });
  await call("PUT", "cart/pickup", { storeCode: store.code });
  const gone = await send("PUT", "checkout/pickup", {
    storeCode: store.code,
    lineIds: lines.map((line) => line.id),
    slotStart: "2020-01-01T00:00:00Z",
    collector: { name: "수아", phone: "" },
  });
  expect(gone.status()).toBe(409);
  const { failure } = await gone.json();
  expect(failure.message).toBe("slotGone");
  expect(Date.parse(failure.refusal.nextSlot.start)).toBeGreaterThan(Date.now());
});

test("a pickup opens only for a visitor who proves that it is theirs", async ({
  request,
  baseURL,
}) => {
  const locale = "ko-kr";
  const store = await firstStore(locale);
  const order = await placePickup(request, { locale, baseURL, storeCode: store.code });
  const { send } = shopApi(request, baseURL ?? "", locale);
  const ask = async (proof: object) =>
    (await send("POST", "pickup/status", { proof: { orderCode: order.code, ...proof } })).status();
  expect(await ask({ token: order.token })).toBe(200);
  expect(await ask({ token: `${order.token.slice(0, -2)}xx` })).toBe(404);
  expect(await ask({ emailAddress: newPerson(locale).emailAddress })).toBe(404);
  const commandId = randomUUID();
  const cancel = () =>
    send("POST", "pickup/command", {
      command: "cancel",
      proof: { orderCode: order.code, token: order.token },
      pickupId: order.pickupId,
      commandId,
    });
  // The same command twice is done once, also when the first answer was lost.
  for (const answer of [await cancel(), await cancel()])
    expect(await answer.json()).toMatchObject({ state: "cancelled", pass: null });
  await expect
    .poll(() => mailsTo(order.emailAddress).map(({ subject }) => subject))
    .toHaveLength(3);
});

test("a cart that was mixed is still bought when only what is collected is left", async ({
  request,
  baseURL,
}) => {
  const locale = "ko-kr";
  const store = await firstStore(locale);
  const collected = await collectableVariant(locale, store.code);
  const shipped = await stockedVariant(locale, collected.id);
  const { call } = shopApi(request, baseURL ?? "", locale);
  const { emailAddress, firstName, lastName } = newPerson(locale);
  const phone = addresses.KR.phone;
  await call("POST", "cart/lines", { variantId: collected.id, quantity: 1 });
  const { lines } = await call<Cart>("POST", "cart/lines", {
    variantId: shipped.id,
    quantity: 1,
  });
  const lineOf = (id: string) => lines.find((line) => line.variantId === id)?.id;
  const lineIds = [lineOf(collected.id)];
  await call("PUT", "cart/pickup", { storeCode: store.code, lineIds });
  await call("PUT", "checkout/contact", { emailAddress, firstName, lastName, phone });
  const { deliveryMethods } = await call<Checkout>("PUT", "checkout/address", {
    ...addresses.KR,
    fullName: firstName,
    countryCode: "KR",
  });
  await call("PUT", "checkout/delivery", { methodId: deliveryMethods[0]?.id });
  const mixed = await call<Checkout>("PUT", "checkout/pickup", {
    storeCode: store.code,
    lineIds,
    collector: { name: firstName, phone },
  });
  expect(mixed.deliveryMethodId).toBe(deliveryMethods[0]?.id);
  expect(mixed.paymentMethods.map(({ code }) => code)).toEqual(["card"]);

  await call("PATCH", `cart/lines/${lineOf(shipped.id)}`, { quantity: 0 });
  const rest = await call<Checkout>("GET", "checkout");
  expect(rest.address).toBeNull();
  expect(rest.paymentMethods.map(({ code }) => code)).toContain("in-store");
  const code = await payShown(call, { method: "in-store" });
  const order = await call<Order>("GET", `orders/${code}`);
  expect(order.pickups).toMatchObject([{ storeCode: store.code, collector: { name: firstName } }]);
});
