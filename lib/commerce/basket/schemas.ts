import { z } from "zod";
import { maxQuantity } from "./max-quantity";

const id = z.string().regex(/^\d{1,18}$/);

export const addLineSchema = z.object({
  variantId: id,
  quantity: z.number().int().min(1).max(maxQuantity),
  /** The store where it is collected. */
  collectAt: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
});

/** Zero takes the line out. */
export const setQuantitySchema = z.object({ quantity: z.number().int().min(0).max(maxQuantity) });

export const lineIdSchema = id;

export const couponSchema = z.object({ code: z.string().trim().min(1).max(40) });
