import { freeOrderMethod, type PaymentMeans } from "@/contracts/money";
import type { Checkout } from "./types";

/** The method that an order is sent with, and what it needs of the shopper. */
export interface ChosenMethod {
  code: string;
  means: PaymentMeans;
}

/**
 * By what an order is paid: the method that was chosen, or else the first. An order that costs nothing
 * needs none of the market's. Undefined where there is no way to pay.
 */
export function methodOf(
  { cart, paymentMethods }: Pick<Checkout, "cart" | "paymentMethods">,
  chosen: string | undefined,
): ChosenMethod | undefined {
  if (cart.totals.total.amount === 0) return { code: freeOrderMethod, means: "nothing" };
  return paymentMethods.find(({ code }) => code === chosen) ?? paymentMethods[0];
}
