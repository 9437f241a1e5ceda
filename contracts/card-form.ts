import { z } from "zod";

/** A card as its form sends it to the test provider. Whether the number is one, and the date still to come, the provider says. */
export const cardForm = z.object({
  cardNumber: z.string().trim().min(1).max(30),
  expiry: z.string().regex(/^(0[1-9]|1[0-2])\/\d{2}$/),
  cvc: z.string().regex(/^\d{3,4}$/),
});
