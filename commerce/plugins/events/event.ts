import { z } from "zod";
import { eventSchemaOf } from "../../../contracts/event-schema";

/** One event as senders write it; GraphQL has made numbers of ids before. */
export const eventSchema = eventSchemaOf(z.coerce.number().int().min(1).max(2_147_483_647));

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
  carousel: string | null;
  position: number | null;
  at: Date;
  personalisation: boolean;
  analytics: boolean;
}
