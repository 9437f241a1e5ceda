import { z } from "zod";
import { orderCode } from "./code-schemas";

/** What a shopper was shown when they pressed the button that pays. Nothing else is charged. */
export const shownOrder = z.object({
  code: orderCode,
  currencyCode: z.string().regex(/^[A-Z]{3}$/),
  /** Hundredths, as everywhere. */
  totalWithTax: z.number().int().min(0),
  /** The order's own, as it was shown. */
  fingerprint: z.string().min(1).max(100),
});
export type ShownOrder = z.infer<typeof shownOrder>;
