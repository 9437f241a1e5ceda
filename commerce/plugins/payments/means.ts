import type { Payment } from "@vendure/core";
import type { PaymentMeans } from "../../../contracts/money";
import { payInStoreHandler } from "./pay-in-store.handler";
import { stripeCode } from "./stripe/options";
import { testCardCode } from "./test-card";

// Merchants name the codes of their methods; only the handler says what a shopper pays by.
const meansByHandler = new Map<string, PaymentMeans>([
  [testCardCode, "card"],
  [stripeCode, "atProvider"],
  [payInStoreHandler.code, "atStore"],
]);

/** By what a method with this handler is paid; null for a handler of which no storefront has the form. */
export function meansOf(handlerCode: string | undefined): PaymentMeans | null {
  return meansByHandler.get(handlerCode ?? "") ?? null;
}

/**
 * By what a payment was made, as its handler wrote it down: its method may be gone or renamed since.
 * Null for one that was entered by hand.
 */
export function meansOfPayment({ amount, metadata }: Payment): PaymentMeans | null {
  if (amount === 0) return "nothing";
  if (typeof metadata.public?.last4 === "string") return "card";
  return metadata.public?.due === "at-collection" ? "atStore" : null;
}
