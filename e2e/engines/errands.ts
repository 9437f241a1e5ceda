import { type Language } from "../../contracts/languages";
import { type Locale, marketOf } from "../../lib/i18n/locales";
import { samples } from "../../scripts/testing/samples";
import { collectableVariant, firstStore } from "../fixtures/collectable-variant";
import { messagesIn } from "../fixtures/messages";
import { newPerson } from "../fixtures/people";
import { addresses } from "../fixtures/sample-addresses";
import { samplePassword } from "../fixtures/staff";
import { stockedVariant } from "../fixtures/stocked-variant";
import type { Visitor } from "./visitor";

/** A newcomer buys a thing as a guest and has it sent. */
export async function buy(visitor: Visitor, locale: Locale): Promise<void> {
  const t = messagesIn(locale);
  const { slug, productName } = await stockedVariant(locale);
  await visitor.open(`/${locale}/products/${slug}`);
  await visitor.press("button", t("cart.add"));
  await visitor.sees("text", productName);
  await visitor.press("link", t("cart.checkout"));
  await giveContact(visitor, locale);
  await visitor.shows("[name=line1]");
  for (const [name, value] of Object.entries(addresses[marketOf(locale).code]))
    await visitor.fillAt(`main [name=${name}]`, value);
  await visitor.press("button", t("checkout.continue"));
  await visitor.pressAt("main form input[type=radio]");
  await visitor.press("button", t("checkout.continue"));
  await pay(visitor, locale);
  await visitor.sees("heading", t("orders.confirmation.title"));
}

/** A newcomer has a thing put aside at a store, pays and gets the pass. */
export async function collect(visitor: Visitor, locale: Locale): Promise<void> {
  const t = messagesIn(locale);
  const store = await firstStore(locale);
  const { slug } = await collectableVariant(locale, store.code);
  await visitor.open(`/${locale}/products/${slug}`);
  await visitor.press("button", t("myStore.choose"));
  await visitor.press("button", t("myStore.pickNamed", { name: store.name }));
  await visitor.press("button", t("cart.add"));
  // The page's header has a link with these words, too.
  await visitor.shows("dialog[open]");
  await visitor.press("link", t("cart.open"));
  await visitor.press("button", t("pickup.collectAll", { store: store.name }));
  await visitor.sees("heading", t("pickup.groupStore", { store: store.name }));
  await visitor.press("link", t("cart.checkout"));
  await giveContact(visitor, locale);
  await visitor.shows("main form input[type=radio]");
  await visitor.press("button", t("checkout.continue"));
  await visitor.pressAt("main form input[name=method], main form input[type=radio]");
  await pay(visitor, locale);
  await visitor.sees("heading", t("pass.states.placed"));
}

const withoutWebgl = `
  const own = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
    return kind.startsWith("webgl") ? null : own.call(this, kind, ...more);
  };`;

/** Someone whose browser draws no 3D still sees the product, and can turn it. */
export async function lookAround(visitor: Visitor, locale: Locale): Promise<void> {
  const t = messagesIn(locale);
  await visitor.open(`/${locale}/products/${samples.model.slug}`);
  await visitor.evaluate(withoutWebgl);
  await visitor.press("button", t("viewer.open"));
  await visitor.sees("text", t("viewer.trouble.noWebGl"));
  await visitor.press("button", t("viewer.turnRight"));
  await visitor.shows("[role=slider][aria-valuenow='15']");
}

/** A colleague of a store signs in and sees the queue. */
export async function beginWork(visitor: Visitor, locale: Locale, language: Language) {
  const t = messagesIn(locale);
  await visitor.open(`/staff/${language}`);
  await visitor.fill(t("staff.signIn.email"), samples.people.associate);
  await visitor.fill(t("staff.signIn.password"), samplePassword);
  await visitor.press("button", t("staff.signIn.submit"));
  await visitor.sees("heading", t("staff.queue.title"));
}

async function giveContact(visitor: Visitor, locale: Locale): Promise<void> {
  const t = messagesIn(locale);
  const { emailAddress, firstName, lastName } = newPerson(locale);
  await visitor.fill(t("checkout.fields.emailAddress"), emailAddress);
  await visitor.fill(t("checkout.fields.name"), `${lastName} ${firstName}`);
  await visitor.press("button", t("checkout.continue"));
}

async function pay(visitor: Visitor, locale: Locale): Promise<void> {
  const t = messagesIn(locale);
  await visitor.fill(t("checkout.payment.cardNumber"), "4242 4242 4242 4242");
  await visitor.fill(t("checkout.payment.expiry"), "1239");
  await visitor.fill(t("checkout.payment.cvc"), "123");
  await visitor.pressAt("main form button[type=submit]");
}
