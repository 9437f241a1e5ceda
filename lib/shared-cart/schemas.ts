import { z } from "zod";

/** The code of a shared cart, as a store's device chose it. */
export const codeSchema = z.uuid();

/** Looks at a shared cart, or takes it over. The code stays out of addresses and logs. */
export const sharedCartSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("look"), code: codeSchema }),
  z.object({ type: z.literal("take"), code: codeSchema }),
]);
