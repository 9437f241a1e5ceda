import { z } from "zod";
import { idSchema as id } from "../engine/id-schema";
import { railNames } from "./types";

/** What a page says of where it is, and what this browser remembers. */
export const railSchema = z.object({
  rail: z.enum(railNames),
  productId: id.optional(),
  store: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  viewed: z.array(id).max(50).default([]),
  variants: z.array(id).max(50).default([]),
  hidden: z.array(id).max(200).default([]),
  taste: z
    .array(z.string().regex(/^[a-z0-9-]{1,30}\.[a-z0-9-]{1,30}$/))
    .max(20)
    .default([]),
  limit: z.number().int().min(1).max(24).default(8),
});
export type RailRequest = z.input<typeof railSchema>;
export type CheckedRailRequest = z.output<typeof railSchema>;
