import { z } from "zod";
import { eventSchemaOf } from "@/contracts/event-schema";
import { mostEvents } from "@/contracts/events";
import { idSchema } from "../engine/id-schema";
import { readsOldName } from "../old-names";

const eventSchema = eventSchemaOf(idSchema);
const sentSchema = z.preprocess(readsOldName("rail", "carousel"), eventSchema);

export type SentEvent = z.infer<typeof eventSchema>;

/** A message of events; those that do not fit are left out, and the others are taken. */
export const eventsSchema = z.object({
  events: z
    .array(z.unknown())
    .min(1)
    .max(mostEvents)
    .transform((sent) => sent.flatMap((event) => sentSchema.safeParse(event).data ?? [])),
});
