import { tidyOrderCode } from "@/contracts/order-number";
import type { Pickup } from "@/lib/staff/types";

const minuteMs = 60_000;
/** Minutes before the promise from which on it is pressing. */
const soonMinutes = 20;

export type Tone = "calm" | "soon" | "late";

export interface Standing {
  /** Minutes until it was promised to be ready; negative when that is past. */
  minutes: number;
  /** How much of the time is left, from 1 when it was ordered to 0. */
  left: number;
  tone: Tone;
}

/** How a pickup stands to its promise at a moment, in epoch milliseconds. */
export function promiseOf({ slotStart, placedAt }: Pickup, now: number): Standing {
  const due = Date.parse(slotStart);
  const ordered = placedAt ? Date.parse(placedAt) : due - 60 * minuteMs;
  const minutes = Math.floor((due - now) / minuteMs);
  const left = Math.min(1, Math.max(0, (due - now) / Math.max(minuteMs, due - ordered)));
  return { minutes, left, tone: minutes < 0 ? "late" : minutes < soonMinutes ? "soon" : "calm" };
}

/** Whole minutes that a shopper has stood there; null for who does not. */
export function minutesWaiting({ state, arrivedAt }: Pickup, now: number): number | null {
  if (state !== "arrived" || arrivedAt === null) return null;
  return Math.max(0, Math.floor((now - Date.parse(arrivedAt)) / minuteMs));
}

/** Whether a shopper stands there for longer than the store allows; 0 minutes allow any time. */
export function waitsTooLong(pickup: Pickup, now: number, limit: number): boolean {
  return limit > 0 && (minutesWaiting(pickup, now) ?? -1) >= limit;
}

export const filters = ["open", "placed", "picking", "ready", "arrived"] as const;
export type Filter = (typeof filters)[number];

const open = ["arrived", "placed", "picking", "ready"] as const;

/** Whether the store has still something to do with it. */
function isOpen({ state }: Pickup): boolean {
  return open.some((known) => known === state);
}

/**
 * Who stands there comes first, by how long they wait. Then comes what is to be picked, by its
 * promise. Then comes what waits, first for who is on the way.
 */
export function byUrgency(pickups: readonly Pickup[]): Pickup[] {
  return pickups.filter(isOpen).sort((a, b) => rank(a) - rank(b) || moment(a) - moment(b));
}

/** Whether the shopper has set out and is not there yet. */
export function isOnWay({ state, onWayAt }: Pickup): boolean {
  return Boolean(onWayAt) && (state === "placed" || state === "picking" || state === "ready");
}

function rank(pickup: Pickup): number {
  if (pickup.state === "arrived") return 0;
  return pickup.state === "ready" ? (isOnWay(pickup) ? 2 : 3) : 1;
}

function moment({ state, arrivedAt, onWayAt, slotStart, holdUntil }: Pickup): number {
  const time =
    state === "arrived" ? arrivedAt : state === "ready" ? (onWayAt ?? holdUntil) : slotStart;
  return Date.parse(time ?? slotStart);
}

/** What a search in the queue finds: name, order, shelf, article. */
export function matchesFilter(pickup: Pickup, filter: Filter, search: string): boolean {
  if (filter !== "open" && pickup.state !== filter) return false;
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === "") return true;
  const { orderCode, collectorName, shelf, lines } = pickup;
  const code = tidyOrderCode(search);
  if (code !== "" && orderCode.includes(code)) return true;
  return [collectorName, shelf ?? "", ...lines.flatMap((l) => [l.sku, l.name])].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}
