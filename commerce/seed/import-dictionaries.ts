import {
  type Channel,
  Facet,
  FacetTranslation,
  FacetValue,
  FacetValueTranslation,
  ProductOption,
  ProductOptionGroup,
  ProductOptionGroupTranslation,
  ProductOptionTranslation,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import type { Catalogue, Dictionary } from "./schema";
import { put, translate } from "./write";

/** Facet values that only the engine needs, to fill collections. */
const tags: Dictionary = {
  name: { ko: "태그", en: "Tag", ja: "タグ", ar: "وسم" },
  values: {
    icon: { ko: "아이콘", en: "Icon", ja: "アイコン", ar: "أيقونة" },
    new: { ko: "신상품", en: "New", ja: "新着", ar: "جديد" },
    gift: { ko: "선물", en: "Gift", ja: "ギフト", ar: "هدية" },
  },
};

export interface Dictionaries {
  facetValues: Map<string, FacetValue>;
  optionGroups: Map<string, ProductOptionGroup>;
  options: Map<string, ProductOption>;
}

/** Writes facets and option groups; answers them by `group.value`. */
export async function importDictionaries(
  em: EntityManager,
  catalogue: Catalogue,
  channels: Channel[],
): Promise<Dictionaries> {
  const result: Dictionaries = {
    facetValues: new Map(),
    optionGroups: new Map(),
    options: new Map(),
  };
  const ranges: Dictionary = {
    name: { ko: "분류", en: "Range", ja: "分類", ar: "الفئة" },
    values: Object.fromEntries(
      catalogue.collections.filter((c) => c.kind === "range").map((c) => [c.code, c.name]),
    ),
  };
  const facets = new Map([...catalogue.facets, ["range", ranges], ["tag", tags]]);
  for (const [code, dictionary] of facets) {
    const isPrivate = !catalogue.facets.has(code);
    const facet = await put(em, Facet, { code }, { isPrivate, channels });
    await translate(em, FacetTranslation, facet, (l) => ({ name: dictionary.name[l] }));
    for (const [value, names] of Object.entries(dictionary.values)) {
      const entity = await put(
        em,
        FacetValue,
        { code: value, facet: { id: facet.id } },
        { channels, customFields: { hex: names.hex ?? null } },
      );
      await translate(em, FacetValueTranslation, entity, (l) => ({ name: names[l] }));
      result.facetValues.set(`${code}.${value}`, entity);
    }
  }
  for (const [code, dictionary] of catalogue.options) {
    const group = await put(em, ProductOptionGroup, { code }, { channels });
    await translate(em, ProductOptionGroupTranslation, group, (l) => ({
      name: dictionary.name[l],
    }));
    result.optionGroups.set(code, group);
    for (const [value, names] of Object.entries(dictionary.values)) {
      const where = { code: value, group: { id: group.id } };
      const option = await put(em, ProductOption, where, { channels });
      await translate(em, ProductOptionTranslation, option, (l) => ({ name: names[l] }));
      result.options.set(`${code}.${value}`, option);
    }
  }
  return result;
}
