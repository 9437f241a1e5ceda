import { z } from "zod";

const eventSchema = z.object({
  /** Unique within its source; the same one twice is counted once. */
  id: z.string().min(1).max(100),
  sku: z.string().min(1).max(100),
  /** Code of a store or depot. */
  location: z.string().min(1).max(100),
  /** `count` says how many there are, `delta` how many came or went. */
  type: z.enum(["count", "delta"]),
  quantity: z.number().int().min(-1_000_000).max(1_000_000),
  /** When it was so on the shop floor. */
  at: z.iso.datetime({ offset: true }),
  /** Breaks ties between events of the same instant. */
  sequence: z.number().int().min(0).max(2_000_000_000).default(0),
});

export const feedSchema = z.object({
  source: z.string().min(1).max(100),
  events: z
    .array(eventSchema.refine((e) => e.type === "delta" || e.quantity >= 0, "a count below 0"))
    .min(1)
    .max(500),
});

export type Feed = z.infer<typeof feedSchema>;
export type FeedEvent = Feed["events"][number];

/** `superseded`: it was known to be out of date when it came. */
export type FeedStatus =
  | "applied"
  | "duplicate"
  | "superseded"
  | "unknown-sku"
  | "unknown-location";
