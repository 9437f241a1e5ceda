import { z } from "zod";

/** As the address has it, which people may have cut short: the engine knows no such code then. */
const code = z.string().trim().min(1).max(100);

/** Looks at a shared cart, or takes it over. The code stays out of addresses and logs. */
export const sharedCartSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("look"), code }),
  z.object({ type: z.literal("take"), code }),
]);
