import type { Payment, Refund } from "@vendure/core";

/**
 * Payments and refunds whose change of state is being recorded. Any other change of what a provider
 * has to do with is refused (payment-process.ts). The books would say what never happened.
 */
export const recording = new WeakSet<Payment | Refund>();
