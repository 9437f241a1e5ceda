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
import type { Catalogue, Dictionary } from "./schema";
import type { SeedWriter } from "./seed-writer";
import { writeTexts } from "./write-texts";

/** Facet values that only the engine needs, to fill collections. */
const tags: Dictionary = {
  name: { ko: "태그", en: "Tag", ja: "タグ", ar: "وسم" },
  values: {
    icon: { ko: "아이콘", en: "Icon", ja: "アイコン", ar: "أيقونة" },
    new: { ko: "신상품", en: "New", ja: "新着", ar: "جديد" },
    gift: { ko: "선물", en: "Gift", ja: "ギフト", ar: "هدية" },
  },
};

/** By `group.value`, without what merchants have deleted. */
export interface Dictionaries {
  facetValues: Map<string, FacetValue>;
  optionGroups: Map<string, ProductOptionGroup>;
  options: Map<string, ProductOption>;
}

/** Writes facets and option groups with their values. */
export async function importDictionaries(
  writer: SeedWriter,
  catalogue: Catalogue,
  channels: Channel[],
): Promise<Dictionaries> {
  const ranges: Dictionary = {
    name: { ko: "분류", en: "Range", ja: "分類", ar: "الفئة" },
    values: Object.fromEntries(
      catalogue.collections.filter((c) => c.kind === "range").map((c) => [c.code, c.name]),
    ),
  };
  const facets = new Map([...catalogue.facets, ["range", ranges], ["tag", tags]]);
  const result: Dictionaries = {
    facetValues: new Map(),
    optionGroups: new Map(),
    options: new Map(),
  };
  for (const [code, dictionary] of facets) {
    const isPrivate = !catalogue.facets.has(code);
    const values = await importFacet(writer, code, dictionary, isPrivate, channels);
    for (const [value, entity] of values) result.facetValues.set(`${code}.${value}`, entity);
  }
  for (const [code, dictionary] of catalogue.options)
    await importOptions(writer, code, dictionary, channels, result);
  return result;
}

async function importFacet(
  writer: SeedWriter,
  code: string,
  { name, values }: Dictionary,
  isPrivate: boolean,
  channels: Channel[],
): Promise<Map<string, FacetValue>> {
  const result = new Map<string, FacetValue>();
  const thing = { kind: "facet", code };
  const facet = await writer.put(thing, Facet, {
    where: { code },
    values: { isPrivate, channels },
  });
  if (!facet) return result;
  await writeTexts(writer, thing, FacetTranslation, facet, (l) => ({ name: name[l] }));
  for (const [value, names] of Object.entries(values)) {
    const part = { kind: "facet-value", code: `${code}.${value}` };
    const entity = await writer.put(part, FacetValue, {
      where: { code: value, facet: { id: facet.id } },
      values: { channels, customFields: { hex: names.hex ?? null } },
    });
    if (!entity) continue;
    await writeTexts(writer, part, FacetValueTranslation, entity, (l) => ({
      name: names[l],
    }));
    result.set(value, entity);
  }
  return result;
}

async function importOptions(
  writer: SeedWriter,
  code: string,
  { name, values }: Dictionary,
  channels: Channel[],
  result: Dictionaries,
): Promise<void> {
  const thing = { kind: "option-group", code };
  const group = await writer.put(thing, ProductOptionGroup, {
    where: { code },
    values: { channels },
  });
  if (!group) return;
  await writeTexts(writer, thing, ProductOptionGroupTranslation, group, (l) => ({
    name: name[l],
  }));
  result.optionGroups.set(code, group);
  for (const [value, names] of Object.entries(values)) {
    const part = { kind: "option", code: `${code}.${value}` };
    const option = await writer.put(part, ProductOption, {
      where: { code: value, group: { id: group.id } },
      values: { channels },
    });
    if (!option) continue;
    await writeTexts(writer, part, ProductOptionTranslation, option, (l) => ({
      name: names[l],
    }));
    result.options.set(`${code}.${value}`, option);
  }
}
