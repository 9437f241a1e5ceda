import { z } from "zod";
import { plainText as text } from "../../sources/signed-body";

export const batchSchema = z.object({ events: z.array(z.unknown()).min(1) });

/** One piece of news. */
export const eventSchema = z
  .object({
    /** Unique within its source; the same one twice is counted once. */
    id: text,
    sku: text,
    /** Code of a store or depot. */
    location: text,
    /** `count` says how many there are, `delta` how many came or went. */
    type: z.enum(["count", "delta"]),
    quantity: z.number().int().min(-1_000_000).max(1_000_000),
    /** When it was so on the shop floor. */
    at: z.iso.datetime({ offset: true }).refine((at) => at >= "2000", "before the year 2000"),
    /** Breaks ties between events of the same instant. */
    sequence: z.number().int().min(0).max(2_000_000_000).default(0),
  })
  .refine((event) => event.type === "delta" || event.quantity >= 0, "a count below 0");

export type FeedEvent = z.infer<typeof eventSchema>;

/** What became of an event (docs/api.md). */
export type FeedStatus =
  | "applied"
  | "duplicate"
  | "superseded"
  | "unknown-sku"
  | "unknown-location"
  | "not-allowed"
  | "future"
  | "malformed";

export interface FeedResult {
  /** Null when the event has none that can be read. */
  id: string | null;
  status: FeedStatus;
  /** What is wrong with a malformed event. */
  issues?: { path: string; message: string }[];
}
