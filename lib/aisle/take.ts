import "server-only";
import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/result";
import type { Cart } from "../cart";
import { maxQuantity } from "../cart/max-quantity";
import { changeCart } from "../cart/server";
import { takeMutation } from "./queries";

export const takeSchema = z.object({
  /** As the engine gave it with the price. */
  proof: z.string().min(1).max(300),
  quantity: z.number().int().min(1).max(maxQuantity),
});

/** Puts goods into the cart, for the store of a scanned tag, at the tag's price if it is lower. */
export function takeFromTag(
  locale: Locale,
  input: z.infer<typeof takeSchema>,
): Promise<Result<Cart>> {
  return changeCart(locale, takeMutation, { input });
}
