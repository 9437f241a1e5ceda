import { z } from "zod";

export const trackSchema = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{6,24}$/),
  emailAddress: z.email().max(254),
});
