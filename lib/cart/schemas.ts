import { z } from "zod";
import { storeCode } from "@/contracts/code-schemas";
import { fitsGiftCard } from "@/contracts/gift";
import { isMarketCode } from "@/lib/i18n/locales";
import { idSchema as id } from "../engine/id-schema";
import { maxQuantity } from "./max-quantity";

export const addLineSchema = z.object({
  variantId: id,
  quantity: z.number().int().min(1).max(maxQuantity),
  /** The store where it is collected, null to send it; left out, as the line that is there. */
  collectAt: storeCode.nullish(),
});

export const setQuantitySchema = z.object({
  /** Zero takes the line out. */
  quantity: z.number().int().min(0).max(maxQuantity),
  /** Of what the line is: finds the line again when it has another id by now. */
  variantId: id.optional(),
  /** Where that line is collected; it is sent without one. */
  collectAt: storeCode.nullish(),
});

export const lineIdSchema = id;

export const bringAlongSchema = z.object({
  market: z.string().refine(isMarketCode),
});

/** As many articles as an order may have, and of each as many pieces as several lines may have. */
export const buyAgainSchema = z.object({
  goods: z
    .array(z.object({ variantId: id, quantity: z.number().int().min(1).max(maxQuantity) }))
    .min(1)
    .max(100),
});

export const giftSchema = z.object({
  isGift: z.boolean(),
  message: z.string().refine(fitsGiftCard),
});

export const couponSchema = z.object({ code: z.string().trim().min(1).max(40) });
