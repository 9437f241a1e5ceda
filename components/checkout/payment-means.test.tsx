// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { methodOf } from "@/lib/checkout/method-of";
import type { Checkout, PaymentMethod } from "@/lib/checkout/types";
import messages from "@/messages/en.json";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import { showComponent } from "@/scripts/testing/show";
import { blankCard } from "./card-fields";
import { PaymentMeans } from "./payment-means";

const words = messages.checkout.payment;
// The codes say the contrary of what their methods are.
const atStore: PaymentMethod = { code: "card", name: "At the counter", means: "atStore" };
const card: PaymentMethod = { code: "in-store", name: "Plastic", means: "card" };

const atProvider: PaymentMethod = { code: "atStore", name: "Wallets", means: "atProvider" };

async function shown(paymentMethods: PaymentMethod[], chosen?: string, price = 100) {
  const checkout: Checkout = {
    code: "A1B2C3",
    cart: sampleCart([sampleLine({ unitPrice: { amount: price, currency: "KRW" } })]),
    isMisplaced: false,
    contact: null,
    signedIn: false,
    findsAddresses: false,
    address: null,
    lastAddress: null,
    deliveryMethods: [],
    deliveryMethodId: null,
    paymentMethods,
    payments: [],
  };
  const place = await showComponent(
    <PaymentMeans
      checkout={checkout}
      method={methodOf(checkout, chosen)}
      onChoose={() => undefined}
      card={blankCard}
      onCardChange={() => undefined}
      wrong={[]}
    />,
    new QueryClient(),
  );
  return place.textContent ?? "";
}

describe("by what an order is paid", () => {
  it("asks for a card where the method's means is one, under any code", async () => {
    expect(await shown([card])).toContain(words.cardNumber);
    expect(await shown([card])).not.toContain(words.inStore);
  });

  it("asks for nothing where it is paid at the counter", async () => {
    expect(await shown([atStore])).toContain(words.inStore);
    expect(await shown([atStore])).not.toContain(words.cardNumber);
  });

  it("asks for nothing here where it is paid at a provider", async () => {
    const text = await shown([atProvider]);
    expect(text).toContain(words.atProvider);
    expect(text).not.toContain(words.cardNumber);
  });

  it("follows the choice, and has the first where none was made", async () => {
    expect(await shown([card, atStore])).toContain(words.cardNumber);
    const chosen = await shown([card, atStore], atStore.code);
    expect(chosen).toContain(words.inStore);
    for (const { name } of [card, atStore]) expect(chosen).toContain(name);
  });

  it("is nothing for an order that is free, whatever the market has", async () => {
    expect(await shown([card], undefined, 0)).toBe(words.free);
    expect(await shown([], undefined, 0)).toBe(words.free);
  });

  it("says so where there is no way", async () => {
    expect(await shown([])).toBe(words.noMethod);
  });
});
