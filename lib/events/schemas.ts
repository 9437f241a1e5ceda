import { z } from "zod";
import { eventTypes, mostEvents } from "@/contracts/events";
import { idSchema } from "../engine/id-schema";

/** A message of events; the engine checks each by itself. */
export const eventsSchema = z.object({
  events: z
    .array(
      z.strictObject({
        eventId: z.uuid(),
        type: z.enum(eventTypes),
        ago: z.number().int().min(0),
        productId: idSchema.optional(),
        store: z.string().max(40).optional(),
        term: z.string().max(80).optional(),
        orderCode: z.string().max(40).optional(),
        requestId: z.uuid().optional(),
        rail: z.string().max(40).optional(),
        position: z.number().int().min(0).max(99).optional(),
      }),
    )
    .min(1)
    .max(mostEvents),
});

export type SentEvent = z.infer<typeof eventsSchema>["events"][number];
