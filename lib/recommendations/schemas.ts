import { z } from "zod";
import { contextSchemaOf } from "@/contracts/recommendation-schema";
import { carouselNames, mostItems, usualItems } from "@/contracts/recommendations";
import { idSchema } from "../engine/id-schema";
import { readsOldName } from "../old-names";

const requestSchema = contextSchemaOf(idSchema).extend({
  carousel: z.enum(carouselNames),
  limit: z.number().int().min(1).max(mostItems).default(usualItems),
});

/** What a page says of its place, and what this browser remembers. */
export const recommendationsSchema = z.preprocess(readsOldName("rail", "carousel"), requestSchema);
export type RecommendationsRequest = z.input<typeof requestSchema>;
export type CheckedRecommendationsRequest = z.output<typeof requestSchema>;
