import { AsyncLocalStorage } from "node:async_hooks";
import type { Payment, Refund } from "@vendure/core";

/**
 * Payments and refunds whose change of state is being recorded. Any other change of what a provider
 * has to do with is refused (payment-process.ts). The books would say what never happened.
 */
export const recording = new WeakSet<Payment | Refund>();

const answers = new AsyncLocalStorage<true>();

/** Does what follows from a provider's answer, which may come while the office changes the order. */
export function following<T>(work: () => Promise<T>): Promise<T> {
  return answers.run(true, work);
}

/** Whether what happens follows from a provider's answer, and from nothing that a person asked for. */
export function followsAnswer(): boolean {
  return answers.getStore() === true;
}
