import { z } from "zod";
import { plainText } from "../../sources/signed-body";

/** What one call may hold. */
export const limit = { bytes: 200_000, purchases: 100 };

export const batchSchema = z.object({ purchases: z.array(z.unknown()).min(1) });

/** One sale of a till whose shopper has shown their code. */
export const purchaseSchema = z.object({
  /** Unique within its source, such as the number of the slip; the same one counts once. */
  id: plainText,
  /** Code of the store. */
  location: plainText,
  /** What the shopper showed. */
  code: plainText,
  at: z.iso.datetime({ offset: true }),
  /** SKUs of what was bought. */
  skus: z.array(plainText).min(1).max(100),
});

export type Purchase = z.infer<typeof purchaseSchema>;

/** What became of a purchase (docs/api.md). */
export interface PurchaseResult {
  /** Null when the purchase has none that can be read. */
  id: string | null;
  status:
    | "kept"
    | "unknown-code"
    | "unknown-sku"
    | "unknown-location"
    | "no-consent"
    | "not-allowed"
    | "future"
    | "malformed"
    | "busy";
  /** What is wrong with a malformed purchase. */
  issues?: { path: string; message: string }[];
}
