import { z } from "zod";
import { orderCodePattern, storeCodePattern } from "./codes";
import { tidyOrderCode } from "./order-number";

// Apart from the patterns, which pages read without loading zod.

export const storeCode = z.string().regex(storeCodePattern);

/** The code of an order, from however it was typed. */
export const orderCode = z
  .string()
  .max(200)
  .transform(tidyOrderCode)
  .pipe(z.string().regex(orderCodePattern));
