import "server-only";
import { z } from "zod";
import { storeCode } from "@/contracts/code-schemas";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/result";
import type { Cart } from "../cart";
import { addLineSchema, changeCart, choosePickup } from "../cart/server";
import { takeMutation } from "./queries";

export const takeSchema = z.object({
  /** As the engine gave it with the price. */
  proof: z.string().min(1).max(300),
  quantity: addLineSchema.shape.quantity,
  /** The store where it is paid at once; left out where it is only put into the cart. */
  payAt: storeCode.optional(),
});

/**
 * Puts goods into the cart, for the store of a scanned tag, at the tag's price if it is lower. Where
 * they are paid at once, all that the cart has for that store is taken along from the shelves.
 */
export async function takeFromTag(
  locale: Locale,
  { payAt, ...input }: z.infer<typeof takeSchema>,
): Promise<Result<Cart>> {
  const cart = await changeCart(locale, takeMutation, { input });
  if (!cart.ok || !payAt) return cart;
  const lineIds = cart.value.lines
    .filter(({ collectAt }) => collectAt === payAt)
    .map(({ id }) => id);
  return choosePickup(locale, { storeCode: payAt, lineIds, inAisle: true });
}
