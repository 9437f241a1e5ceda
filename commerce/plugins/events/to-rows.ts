import { createHash } from "node:crypto";
import type { Purpose } from "../../../contracts/consent";
import type { TillPurchase } from "../../contracts/till-purchases";
import type { EventRow, SentEvent } from "./event";

export interface Sender {
  subject: string;
  market: string;
  granted: ReadonlySet<Purpose>;
  receivedAt: number;
}

/** What was bought, by a purchase's order code; empty when there is no such fresh order. */
export type Bought = ReadonlyMap<string, readonly { productId: number; store: string | null }[]>;

/** The rows that an event makes: none when nothing of it is allowed to be kept. */
export function toRows(event: SentEvent, sender: Sender, bought: Bought): EventRow[] {
  const { subject, market, granted, receivedAt } = sender;
  // Which suggestions were merely seen says nothing of a taste: it is kept to measure, or not at all.
  const personalisation = granted.has("personalisation") && event.type !== "impression";
  const analytics = granted.has("analytics");
  if (!personalisation && !analytics) return [];
  const row: EventRow = {
    ...emptyRow,
    eventId: event.eventId,
    subject,
    type: event.type,
    market,
    at: new Date(receivedAt - event.ago),
    personalisation,
    analytics,
  };
  if (event.type === "search") return [{ ...row, term: event.term }];
  if (event.type === "store_visit") return [{ ...row, store: event.store }];
  if (event.type === "purchase")
    return (bought.get(event.orderCode) ?? []).map((line) => ({
      ...row,
      ...line,
      eventId: idOf(`${event.orderCode} ${line.productId}`),
    }));
  const { productId, store, requestId, carousel, position } = event;
  return [
    {
      ...row,
      productId,
      store: store ?? null,
      requestId: requestId ?? null,
      carousel: carousel ?? null,
      position: position ?? null,
    },
  ];
}

const emptyRow = {
  ...{ productId: null, store: null, term: null },
  ...{ requestId: null, carousel: null, position: null },
};

/** The rows of what was bought in a store: none when nothing of it is allowed to be kept. */
export function toPurchaseRows(
  { key, productIds, subject, market, store, at }: TillPurchase,
  granted: ReadonlySet<Purpose>,
): EventRow[] {
  const personalisation = granted.has("personalisation");
  const analytics = granted.has("analytics");
  if (!personalisation && !analytics) return [];
  return productIds.map((productId) => ({
    ...emptyRow,
    ...{ subject, market, store, at, productId, personalisation, analytics },
    type: "purchase",
    eventId: idOf(`${key} ${productId}`),
  }));
}

/** Gives the same id for the same text, so that an order counts once, however often it is sent. */
function idOf(text: string): string {
  const hex = createHash("sha256").update(`maru purchase ${text}`).digest("hex");
  const part = (from: number, to: number) => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-5${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}
