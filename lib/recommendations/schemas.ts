import { z } from "zod";
import { contextSchemaOf } from "@/contracts/recommendation-schema";
import { carouselNames, mostItems, usualItems } from "@/contracts/recommendations";
import { idSchema } from "../engine/id-schema";

const requestSchema = contextSchemaOf(idSchema).extend({
  carousel: z.enum(carouselNames),
  limit: z.number().int().min(1).max(mostItems).default(usualItems),
});
/** A page of an older release says `rail`. */
const renamed = (body: unknown) =>
  body instanceof Object && "rail" in body ? { carousel: body.rail, ...body } : body;

/** What a page says of its place, and what this browser remembers. */
export const recommendationsSchema = z.preprocess(renamed, requestSchema);
export type RecommendationsRequest = z.input<typeof requestSchema>;
export type CheckedRecommendationsRequest = z.output<typeof requestSchema>;
