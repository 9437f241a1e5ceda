import {
  Facet,
  FacetTranslation,
  FacetValue,
  FacetValueTranslation,
  ProductOption,
  ProductOptionGroup,
  ProductOptionGroupTranslation,
  ProductOptionTranslation,
} from "@vendure/core";
import type { Thing } from "./rules";

/** An entity's class. */
type Entity<T> = new (input?: never) => T;

/** Where a group of named values lies: facets and option groups are alike. */
export interface DictionaryTables<Group, Value> {
  group: Entity<Group>;
  groupText: Entity<object>;
  value: Entity<Value>;
  valueText: Entity<object>;
  /** The group, as a value's row names it. */
  relation: "facet" | "group";
  /** The kinds under which the records of a seed know them. */
  kinds: { group: string; value: string };
}

export const facetTables: DictionaryTables<Facet, FacetValue> = {
  group: Facet,
  groupText: FacetTranslation,
  value: FacetValue,
  valueText: FacetValueTranslation,
  relation: "facet",
  kinds: { group: "facet", value: "facet-value" },
};

export const optionTables: DictionaryTables<ProductOptionGroup, ProductOption> = {
  group: ProductOptionGroup,
  groupText: ProductOptionGroupTranslation,
  value: ProductOption,
  valueText: ProductOptionTranslation,
  relation: "group",
  kinds: { group: "option-group", value: "option" },
};

export function groupThing({ kinds }: DictionaryTables<unknown, unknown>, code: string): Thing {
  return { kind: kinds.group, code };
}

/** Values of different groups may share a code. */
export function valueThing(
  { kinds }: DictionaryTables<unknown, unknown>,
  group: string,
  code: string,
): Thing {
  return { kind: kinds.value, code: `${group}.${code}` };
}
