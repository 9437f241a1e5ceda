import { z } from "zod";
import { eventTypes } from "../../../contracts/events";

// The engine has made numbers of ids by the time they come here.
const id = z.coerce.number().int().min(1).max(2_147_483_647);
const base = {
  eventId: z.uuid(),
  /** Milliseconds since it happened, by the sender's own measure: their clock may be wrong. */
  ago: z.number().int().min(0).max(86_400_000),
};
const inRail = {
  requestId: z.uuid().nullish(),
  rail: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .nullish(),
  position: z.number().int().min(0).max(99).nullish(),
};
const store = z.string().regex(/^[a-z0-9-]{1,40}$/);
const onProduct = { ...base, ...inRail, productId: id, store: store.nullish() };

const shapes = {
  impression: z.object({
    ...onProduct,
    type: z.literal("impression"),
    requestId: z.uuid(),
    rail: inRail.rail,
    position: z.number().int().min(0).max(99),
  }),
  view: z.object({ ...onProduct, type: z.literal("view") }),
  click: z.object({ ...onProduct, type: z.literal("click") }),
  add: z.object({ ...onProduct, type: z.literal("add") }),
  hide: z.object({ ...onProduct, type: z.literal("hide") }),
  search: z.object({ ...base, type: z.literal("search"), term: z.string().trim().min(1).max(80) }),
  store_visit: z.object({ ...base, type: z.literal("store_visit"), store }),
  /** What was bought is read from the order itself. */
  purchase: z.object({
    ...base,
    type: z.literal("purchase"),
    orderCode: z.string().regex(/^[A-Z0-9-]{4,40}$/),
  }),
} satisfies Record<(typeof eventTypes)[number], z.ZodType>;

/** One event as a sender may write it; what does not fit is refused, the others are kept. */
export const eventSchema = z.discriminatedUnion("type", [
  shapes.impression,
  shapes.view,
  shapes.click,
  shapes.add,
  shapes.hide,
  shapes.search,
  shapes.store_visit,
  shapes.purchase,
]);

export type SentEvent = z.infer<typeof eventSchema>;

/** A row of the log, before the database has given it a number. */
export interface EventRow {
  eventId: string;
  subject: string;
  type: SentEvent["type"];
  market: string;
  productId: number | null;
  store: string | null;
  term: string | null;
  requestId: string | null;
  rail: string | null;
  position: number | null;
  at: Date;
  personalisation: boolean;
  analytics: boolean;
}
