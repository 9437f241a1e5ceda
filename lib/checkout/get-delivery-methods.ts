import "server-only";
import type { DeliveryClass } from "@/contracts/delivery-classes";
import { isCollection } from "@/contracts/fulfilment";
import { graphql } from "@/contracts/shop";
import { cacheCataloguePage, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";

export interface DeliveryMethod {
  code: string;
  name: string;
  /** How long it takes, in the merchant's words. */
  description: string;
  /** The class of goods that it brings; null for all. */
  carries: DeliveryClass | null;
}

const query = graphql(`
  query DeliveryMethods {
    activeShippingMethods { code name description fulfilment carries }
  }
`);

/**
 * The ways in which the market's orders are brought home, without prices: those depend on the
 * order. Collecting in a store is not among them.
 */
export async function getDeliveryMethods(locale: Locale): Promise<DeliveryMethod[]> {
  "use cache";
  cacheCataloguePage(tags.catalogue());
  const { data } = await queryEngine({
    query,
    language: languageOf(locale),
    market: marketOf(locale),
  });
  return data.activeShippingMethods.flatMap((method) => {
    if (!method || isCollection(method)) return [];
    const { code, name, description, carries } = method;
    return [{ code, name, description: description ?? "", carries: carries ?? null }];
  });
}
