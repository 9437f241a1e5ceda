import { z } from "zod";

/** More of one thing than anyone carries home; larger orders go through the service desk. */
export const maxQuantity = 99;

const id = z.string().regex(/^\d{1,18}$/);

export const addLineSchema = z.object({
  variantId: id,
  quantity: z.number().int().min(1).max(maxQuantity),
});

/** Zero takes the line out. */
export const setQuantitySchema = z.object({ quantity: z.number().int().min(0).max(maxQuantity) });

export const lineIdSchema = id;

export const couponSchema = z.object({ code: z.string().trim().min(1).max(40) });
