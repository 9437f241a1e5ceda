import { z } from "zod";
import { orderCodePattern } from "./codes";
import { longest } from "./lengths";
import { tidyOrderCode } from "./order-number";
import { emailAddress } from "./person";

/** A message to the shop, as storefront and engine take it. */
export const contactMessage = z.object({
  /** The sender's own name of the message: sent again, it is the same message. */
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
