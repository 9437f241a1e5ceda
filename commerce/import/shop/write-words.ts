import type { Channel, Facet, FacetValue, ProductOption, ProductOptionGroup } from "@vendure/core";
import type { EntityManager } from "typeorm";
import {
  type DictionaryTables,
  facetTables,
  groupThing,
  optionTables,
  valueThing,
} from "../write/dictionary-tables";
import { MerchantsWord } from "../write/merchants-word";
import { writeTexts } from "../write/write-texts";
import { Writer } from "../write/writer";
import type { Dictionary, Shop } from "./shop";
import { type Kind, type Vocabulary, wordAt } from "./vocabulary";

const tables: Record<
  Kind,
  DictionaryTables<Facet | ProductOptionGroup, FacetValue | ProductOption>
> = { facet: facetTables, option: optionTables };

/**
 * Makes the options and facets that a file uses and a shop lacks. Names values in the languages
 * that the file names them in.
 * @returns whether anything changed
 */
export async function writeWords(
  em: EntityManager,
  shop: Shop,
  vocabulary: Vocabulary,
  ids: Iterable<string>,
): Promise<boolean> {
  const writer = new Writer(em, new MerchantsWord());
  let changed = false;
  for (const id of new Set(ids)) {
    const names = vocabulary.words.get(id)?.names ?? {};
    const [kind, group, code] = wordAt(id);
    const dictionary =
      dictionaryOf(shop, kind, group) ?? (await addGroup(writer, shop, kind, group));
    const known = dictionary.values.get(code);
    const wanted = known ? names : { ...inAll(shop, names), ...names };
    const differs = Object.keys(wanted).some((l) => known?.names[l] !== wanted[l]);
    if (!differs) continue;
    changed = true;
    const { value, valueText, relation } = tables[kind];
    const thing = valueThing(tables[kind], group, code);
    const row = known
      ? { id: known.id }
      : await writer.add(thing, value, {
          code,
          [relation]: { id: dictionary.id },
          channels: channelsOf(shop),
        });
    await writeTexts(writer, thing, valueText, row, Object.keys(wanted), (l) => ({
      name: wanted[l],
    }));
    dictionary.values.set(code, { id: row.id, names: { ...known?.names, ...wanted } });
  }
  return changed;
}

/** All channels: words are the same in every market. */
export function channelsOf({ home, markets }: Shop): Channel[] {
  return [...new Set([home, ...markets.map(({ channel }) => channel)])];
}

function dictionaryOf(shop: Shop, kind: Kind, group: string): Dictionary | undefined {
  return (kind === "option" ? shop.optionGroups : shop.facets).get(group);
}

export async function addGroup(
  writer: Writer,
  shop: Shop,
  kind: Kind,
  code: string,
  isPrivate = false,
): Promise<Dictionary> {
  const { group, groupText } = tables[kind];
  const thing = groupThing(tables[kind], code);
  const row = await writer.add(thing, group, {
    code,
    channels: channelsOf(shop),
    ...(kind === "facet" && { isPrivate }),
  });
  const name = code.charAt(0).toUpperCase() + code.slice(1).replaceAll("-", " ");
  const languages = [...new Set([shop.main, shop.fallback])];
  await writeTexts(writer, thing, groupText, row, languages, () => ({ name }));
  const dictionary = { id: row.id, isPrivate, values: new Map() };
  (kind === "option" ? shop.optionGroups : shop.facets).set(code, dictionary);
  return dictionary;
}

/** A name for each language that no text may lack. */
function inAll({ main, fallback }: Shop, names: Record<string, string>): Record<string, string> {
  const name = names[main] ?? Object.values(names)[0] ?? "";
  return { [main]: name, [fallback]: names[fallback] ?? name };
}
