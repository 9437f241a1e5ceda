import { z } from "zod";
import { engineOrder } from "./reshape";

/** What the engine answers of an order that is placed. */
export const placedOrder = engineOrder.extend({
  payments: z
    .array(
      z.object({
        method: z.string(),
        state: z.string(),
        metadata: z
          .object({ public: z.object({ last4: z.string().optional() }).optional() })
          .nullish(),
      }),
    )
    .nullish(),
  money: z.object({
    reserved: z.number(),
    taken: z.number(),
    releasing: z.number(),
    returning: z.number(),
    returned: z.number(),
  }),
  fulfillments: z
    .array(
      z.object({
        state: z.string(),
        trackingCode: z.string().nullish(),
        lines: z.array(z.object({ orderLineId: z.string(), quantity: z.number() })),
      }),
    )
    .nullish(),
});
export type PlacedOrder = z.infer<typeof placedOrder>;
