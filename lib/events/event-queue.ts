import { mostEvents } from "@/contracts/events";
import { ApiError, callApi } from "../api";
import { newId } from "../browser/new-id";
import type { Locale } from "../i18n/locales";
import type { ReportedEvent } from "./types";

const gathering = 1_000;
const waits = [2_000, 10_000, 60_000];
/** Beyond this the oldest go: a shop that is down for an hour must not fill a phone. */
const mostWaiting = 500;

interface Waiting {
  event: ReportedEvent & { eventId: string };
  /** By the page's own clock, which no person sets. */
  at: number;
}

/** Whether the same events may be taken later: when the shop is down or has had too many. */
const mayPass = (error: unknown) =>
  !(error instanceof ApiError) || error.failure.retry || error.failure.message === "tooMany";

/**
 * Events on their way. They are sent together, kept while the shop cannot take them, and handed to
 * the browser when the page goes. Each has an id, so that sending twice counts once.
 */
export function createEventQueue(locale: Locale) {
  let waiting: Waiting[] = [];
  let scheduled = false;
  let failures = 0;

  const body = (batch: Waiting[]) => ({
    events: batch.map(({ event, at }) => ({
      ...event,
      ago: Math.max(0, Math.round(performance.now() - at)),
    })),
  });

  async function flush() {
    scheduled = false;
    const batch = waiting.slice(0, mostEvents);
    if (batch.length === 0) return;
    try {
      await callApi("/api/events", { locale, method: "POST", body: body(batch), keepalive: true });
    } catch (error) {
      if (mayPass(error)) {
        schedule(waits[Math.min(failures++, waits.length - 1)] ?? gathering);
        return;
      }
      // What the shop will never take must not stand in the way of what it will.
    }
    failures = 0;
    const gone = new Set(batch);
    waiting = waiting.filter((one) => !gone.has(one));
    if (waiting.length > 0) schedule(gathering);
  }

  function schedule(milliseconds: number) {
    if (scheduled) return;
    scheduled = true;
    setTimeout(() => void flush(), milliseconds);
  }

  function leave() {
    if (document.visibilityState !== "hidden") return;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, mostEvents);
      const blob = new Blob([JSON.stringify(body(batch))], { type: "application/json" });
      if (!navigator.sendBeacon(`/api/events?locale=${locale}`, blob)) return;
      waiting = waiting.slice(batch.length);
    }
  }

  document.addEventListener("visibilitychange", leave);

  return {
    push(event: ReportedEvent) {
      const made = { event: { ...event, eventId: newId() }, at: performance.now() };
      waiting = [...waiting, made].slice(-mostWaiting);
      schedule(gathering);
    },
  };
}
