import { makerFacet } from "@/contracts/facets";
import shop from "@/shop.config";
import type { Trait } from "./types";

interface Value {
  name: string;
  facet: { code: string; name: string };
}

/**
 * What a product's facets say of it. The page names its maker by itself, and tags are for search.
 * @param facts the facets that the shop's product pages name, in this order; else all of them
 */
export function traitsOf(
  values: readonly Value[],
  { facts, tags } = shop.catalogue as { facts?: readonly string[]; tags: { facet: string } },
): Trait[] {
  const traits = new Map<string, Trait>();
  for (const { name, facet } of values) {
    if (facet.code === makerFacet || facet.code === tags.facet) continue;
    const trait = traits.get(facet.code) ?? { code: facet.code, name: facet.name, values: [] };
    trait.values.push(name);
    traits.set(facet.code, trait);
  }
  if (!facts) return [...traits.values()];
  return facts.flatMap((code) => traits.get(code) ?? []);
}
