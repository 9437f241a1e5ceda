import { AsyncLocalStorage } from "node:async_hooks";
import type { PaymentAttempt } from "../entities/payment-attempt.entity";
import type { Held } from "./shopper-port";

/** Money that a provider holds for an attempt. */
export interface Arrived {
  attempt: PaymentAttempt;
  held: Held;
}

const store = new AsyncLocalStorage<Arrived>();

/** Makes a payment of money that has arrived. Without it, the provider's handler makes none. */
export function arriving<T>(arrived: Arrived, work: () => Promise<T>): Promise<T> {
  return store.run(arrived, work);
}

/** What has arrived, for the handler that is asked for a payment of it. */
export function hasArrived(): Arrived | undefined {
  return store.getStore();
}
