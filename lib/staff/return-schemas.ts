import { z } from "zod";
import { returnGrades } from "@/contracts/returns/grades";
import { idSchema } from "../engine/id-schema";

const quantity = z.number().int().min(1).max(999);

/** What is looked for at the returns desk: a pass, an order's code, an article, a name. */
export const returnSearchSchema = z.string().trim().min(1).max(400);

export const returnPreviewSchema = z.object({
  pieces: z
    .array(z.object({ lineId: idSchema, quantity }))
    .min(1)
    .max(100),
});
export type ReturnQuestion = z.infer<typeof returnPreviewSchema>;

/** Pieces of some orders, for what stood on the screen. The same id twice is done once. */
export const takeBackSchema = z.object({
  id: z.uuid(),
  device: z.string().max(100),
  reason: z.string().trim().min(1).max(200),
  orders: z
    .array(
      z.object({
        orderId: idSchema,
        /** In hundredths. */
        amount: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
        pieces: z
          .array(
            z.object({
              lineId: idSchema,
              quantity,
              grade: z.enum(returnGrades),
              restock: z.boolean(),
            }),
          )
          .min(1)
          .max(100),
      }),
    )
    .min(1)
    .max(30),
});
export type TakingBack = z.infer<typeof takeBackSchema>;
