import type { EventType } from "../../contracts/events";

/** Postgres channel on which engines tell each other what was added to or erased from the log. */
export const eventChannel = "maru_events";

/** What happened, as readers of the log hear of it. */
export interface LoggedEvent {
  id: number;
  subject: string;
  type: EventType;
  productId: number | null;
  /** Code of the store that the shopper was looking at or bought from. */
  store: string | null;
  /** The market's channel code. */
  market: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A message on the channel: rows up to `until` are there to be read, or a subject is erased. */
export type EventNotice = { until: number } | { erased: string };
