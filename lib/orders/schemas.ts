import { z } from "zod";
import { orderCode } from "@/contracts/code-schemas";
import { emailAddress } from "@/contracts/person";

export const trackSchema = z.object({ code: orderCode, emailAddress });

/** Which pieces of an order's lines are still wanted. */
export const quoteSchema = trackSchema.extend({
  lines: z
    .array(
      z.object({
        orderLineId: z.string().regex(/^\d{1,10}$/),
        keep: z.number().int().min(0).max(10_000),
      }),
    )
    .min(1)
    .max(100),
});

/** The same with the amount that its shopper saw, in minor units. */
export const cancellationSchema = quoteSchema.extend({ shown: z.number().int().min(0) });
