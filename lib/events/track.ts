import { allows } from "../consent/client";
import type { Pair } from "../i18n/pairs";
import { readMyStore } from "../pickup/client";
import { trail } from "../recommendations/client";
import { createEventQueue } from "./event-queue";
import type { SentEvent } from "./schemas";

export type Told = Omit<SentEvent, "eventId" | "ago">;

const queues = new Map<Pair, ReturnType<typeof createEventQueue>>();

/**
 * Tells the shop what was done, if that is allowed; else nothing is even made. What is looked at
 * counts for the visitor's store, if they have chosen one.
 */
export function track(pair: Pair, event: Told): void {
  if (!allows("personalisation") && !allows("analytics")) return;
  if (event.type === "view" && event.productId && allows("personalisation"))
    trail.add(event.productId, true);
  const store = event.productId && readMyStore(pair)?.code;
  const queue = queues.get(pair) ?? createEventQueue(pair);
  queues.set(pair, queue);
  queue.push(store ? { ...event, store } : event);
}
