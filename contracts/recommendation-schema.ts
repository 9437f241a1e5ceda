import { z } from "zod";
import { storeCode } from "./code-schemas";
import { mostRemembered } from "./recommendations";

/**
 * What a page says of its place and of what this browser remembers. Longer lists are cut to what
 * counts.
 * @param id how this side spells ids: the storefront as text, the engine as numbers
 */
export function contextSchemaOf<Id extends z.ZodType>(id: Id) {
  const ids = (most: number) =>
    z
      .array(id)
      .nullish()
      .transform((list) => (list ?? []).slice(-most));
  return z.object({
    productId: id.nullish(),
    store: storeCode.nullish(),
    viewed: ids(mostRemembered.viewed),
    variants: ids(mostRemembered.variants),
    hidden: ids(mostRemembered.hidden),
    /** Codes as `facet.value`. */
    taste: z
      .array(z.string().max(60))
      .nullish()
      .transform((list) => (list ?? []).slice(0, mostRemembered.taste)),
  });
}
