import { z } from "zod";
import { orderCodePattern } from "@/contracts/codes";
import { longest } from "@/contracts/lengths";
import { tidyOrderCode } from "@/contracts/order-number";
import { emailAddress } from "@/contracts/person";

export const contactSchema = z.object({
  /** The browser's own name of the message: sent again, it is the same message. */
  key: z.uuid(),
  name: z.string().trim().min(1).max(longest.fullName),
  emailAddress,
  orderCode: z
    .string()
    .max(longest.note)
    .transform(tidyOrderCode)
    .pipe(z.union([z.literal(""), z.string().regex(orderCodePattern)])),
  text: z.string().trim().min(1).max(longest.message),
});
