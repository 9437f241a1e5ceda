import "server-only";
import { z } from "zod";
import { cacheShopFloor, tags } from "@/lib/cache";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ask } from "../client";

export interface DeliveryMethod {
  code: string;
  name: string;
  /** How long it takes, in the merchant's words. */
  description: string;
}

const query = /* GraphQL */ `
  query DeliveryMethods {
    activeShippingMethods { code name description }
  }
`;

const schema = z.object({
  activeShippingMethods: z.array(
    z.object({ code: z.string(), name: z.string(), description: z.string() }),
  ),
});

/**
 * The ways in which the market's orders are brought home, without prices: those depend on the
 * order. Collecting in a store is not among them.
 */
export async function getDeliveryMethods(pair: Pair): Promise<DeliveryMethod[]> {
  "use cache";
  cacheShopFloor(tags.catalogue());
  const { data } = await ask({
    query,
    schema,
    language: languageOf(pair),
    market: marketOf(pair),
  });
  return data.activeShippingMethods.filter(({ code }) => !code.startsWith("collect-"));
}
