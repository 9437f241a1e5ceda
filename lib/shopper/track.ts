import type { SentEvent } from "../commerce/events/schemas";
import type { Pair } from "../i18n/pairs";
import { allows } from "./consent";
import { createEventQueue } from "./event-queue";
import { trail } from "./memory";

type Told = Omit<SentEvent, "eventId" | "ago">;

const queues = new Map<Pair, ReturnType<typeof createEventQueue>>();

/** Tells the shop what was done, if that is allowed; else nothing is even made. */
export function track(pair: Pair, event: Told): void {
  if (!allows("personalisation") && !allows("analytics")) return;
  if (event.type === "view" && event.productId && allows("personalisation"))
    trail.add(event.productId, true);
  const queue = queues.get(pair) ?? createEventQueue(pair);
  queues.set(pair, queue);
  queue.push(event);
}
