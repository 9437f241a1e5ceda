import { allowsPurpose } from "../consent/client";
import type { Locale } from "../i18n/locales";
import { readMyStore } from "../pickup/client";
import { trail } from "../recommendations/client";
import { createEventQueue } from "./event-queue";
import type { ReportedEvent } from "./types";

const queues = new Map<Locale, ReturnType<typeof createEventQueue>>();

/**
 * Tells the shop what was done, if that is allowed; else nothing is even made. What is looked at
 * counts for the store where that happens. Elsewhere it counts for the store that was chosen.
 */
export function queueEvent(locale: Locale, event: ReportedEvent): void {
  if (!allowsPurpose("personalisation") && !allowsPurpose("analytics")) return;
  if (event.type === "view" && allowsPurpose("personalisation")) trail.add(event.productId, true);
  const store = "productId" in event && !event.store && readMyStore(locale)?.code;
  const queue = queues.get(locale) ?? createEventQueue(locale);
  queues.set(locale, queue);
  queue.push(store ? { ...event, store } : event);
}
