import type { Channel, FacetValue, ProductOption, ProductOptionGroup } from "@vendure/core";
import {
  type DictionaryTables,
  facetTables,
  groupThing,
  optionTables,
  valueThing,
} from "../import/write/dictionary-tables";
import type { Row } from "../import/write/write-set";
import type { Catalogue, Dictionary } from "./schema";
import type { SeedWriter } from "./seed-writer";
import { writeTexts } from "./write-texts";

/** Facet values that only the engine needs, to fill collections. */
const tags: Dictionary = {
  name: { ko: "태그", en: "Tag", ja: "タグ", ar: "وسم", fr: "Étiquette", "zh-Hant": "標籤" },
  values: {
    icon: {
      ko: "아이콘",
      en: "Icon",
      ja: "アイコン",
      ar: "أيقونة",
      fr: "Icône",
      "zh-Hant": "代表作",
    },
    new: { ko: "신상품", en: "New", ja: "新着", ar: "جديد", fr: "Nouveau", "zh-Hant": "新品" },
    gift: { ko: "선물", en: "Gift", ja: "ギフト", ar: "هدية", fr: "Cadeau", "zh-Hant": "禮物" },
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
    name: { ko: "분류", en: "Range", ja: "分類", ar: "الفئة", fr: "Gamme", "zh-Hant": "系列" },
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
    const { values } = await importDictionary(writer, facetTables, {
      code,
      dictionary,
      channels,
      group: { isPrivate: !catalogue.facets.has(code) },
      ofValue: ({ hex }) => ({ customFields: { hex: hex ?? null } }),
    });
    for (const [id, value] of values) result.facetValues.set(id, value);
  }
  for (const [code, dictionary] of catalogue.options) {
    const source = { code, dictionary, channels };
    const { group, values } = await importDictionary(writer, optionTables, source);
    if (group) result.optionGroups.set(code, group);
    for (const [id, value] of values) result.options.set(id, value);
  }
  return result;
}

interface Source {
  code: string;
  dictionary: Dictionary;
  channels: Channel[];
  /** What the group has besides its code. */
  group?: Record<string, unknown>;
  /** What a value has besides its code. */
  ofValue?: (names: Dictionary["values"][string]) => Record<string, unknown>;
}

/** Writes a group and its values; nothing of a group that a merchant has deleted. */
async function importDictionary<Group extends Row, Value extends Row>(
  writer: SeedWriter,
  tables: DictionaryTables<Group, Value>,
  { code, dictionary, channels, group: more, ofValue }: Source,
): Promise<{ group?: Group; values: Map<string, Value> }> {
  const values = new Map<string, Value>();
  const thing = groupThing(tables, code);
  const group = await writer.put(thing, tables.group, {
    where: { code },
    values: { ...more, channels },
  });
  if (!group) return { values };
  await writeTexts(writer, thing, tables.groupText, group, (l) => ({ name: dictionary.name[l] }));
  for (const [value, names] of Object.entries(dictionary.values)) {
    const part = valueThing(tables, code, value);
    const entity = await writer.put(part, tables.value, {
      where: { code: value, [tables.relation]: { id: group.id } },
      values: { channels, ...ofValue?.(names) },
    });
    if (!entity) continue;
    await writeTexts(writer, part, tables.valueText, entity, (l) => ({ name: names[l] }));
    values.set(`${code}.${value}`, entity);
  }
  return { group, values };
}
