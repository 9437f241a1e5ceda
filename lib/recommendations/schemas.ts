import { z } from "zod";
import { carouselNames, mostRemembered } from "@/contracts/recommendations";
import { idSchema as id } from "../engine/id-schema";

const requestSchema = z.object({
  carousel: z.enum(carouselNames),
  productId: id.optional(),
  store: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  viewed: z.array(id).max(mostRemembered.viewed).default([]),
  variants: z.array(id).max(mostRemembered.variants).default([]),
  hidden: z.array(id).max(mostRemembered.hidden).default([]),
  taste: z
    .array(z.string().regex(/^[a-z0-9-]{1,30}\.[a-z0-9-]{1,30}$/))
    .max(mostRemembered.taste)
    .default([]),
  limit: z.number().int().min(1).max(24).default(8),
});
/** A page of an older release says `rail`. */
const renamed = (body: unknown) =>
  body instanceof Object && "rail" in body ? { carousel: body.rail, ...body } : body;

/** What a page says of where it is, and what this browser remembers. */
export const recommendationsSchema = z.preprocess(renamed, requestSchema);
export type RecommendationsRequest = z.input<typeof requestSchema>;
export type CheckedRecommendationsRequest = z.output<typeof requestSchema>;
