import { foldText } from "../../../../contracts/text/fold-text";
import { languageWords } from "../language";
import { isOfFamily } from "../language/colours";
import { materials } from "../language/materials";
import { rooms } from "../language/rooms";
import type { TermSearch } from "../text/term-search";
import type { Hits } from "../text/text-index";
import type { IndexQuery, Understood } from "../types";
import type { Lexicon } from "../understand/lexicon";
import { type Reading, readTerm } from "../understand/understand";
import type { Directory } from "./directory";
import { initialsTyped } from "./initials";
import type { Kinds } from "./kinds";
import type { ProductRecord } from "./record";

/** A condition that a term names: one of the facet values is needed. */
interface Trait {
  kind: "ROOM" | "MATERIAL" | "COLOUR";
  ids: string[];
  part: { text: string; from: number; to: number };
}

/** What a term asks for. */
export interface Meant {
  /** Null where the term names no thing and no word: then everything that meets the rest. */
  hits: Hits | null;
  traits: Trait[];
  reading: Reading;
  /** Whether the shop has none of the things, only such that come near. */
  near: boolean;
}

export interface Sources {
  directory: Directory;
  lexicon: Lexicon;
  kinds: Kinds;
  terms: TermSearch;
  isWord: (word: string) => boolean;
  products: () => Iterable<ProductRecord>;
  productAt: (slot: number) => ProductRecord | undefined;
}

/** More than this of the very thing, and what only comes near it stays away. */
const enough = 3;

/** Reads a query's term and finds the products that are meant. */
export function meantBy(query: IndexQuery, sources: Sources): Meant {
  const language = query.languages[0] ?? "";
  const wanted = initialsTyped(query.term);
  const reading = readTerm(query.term, sources.lexicon, {
    language,
    currency: query.currency,
    headLast: languageWords[language.split(/[-_]/)[0] ?? ""]?.headLast ?? true,
    isWord: sources.isWord,
  });
  if (wanted) {
    const found = [...sources.products()].filter((product) =>
      product.initials.some((initials) => initials.startsWith(wanted)),
    );
    return { hits: new Map(found.map(({ slot }) => [slot, 1])), traits: [], reading, near: false };
  }
  const traits = traitsOf(reading, sources.directory);
  // A trait that the shop has no facet for is looked for as a word.
  const words = [
    ...reading.words,
    ...[...reading.rooms, ...reading.materials, ...reading.colours].filter(
      (part) => !traits.some((trait) => trait.part.from === part.from),
    ),
  ].sort((left, right) => left.from - right.from);
  const text = words.map((word) => word.text).join(" ");
  // What says nothing by itself, like a particle, may be the beginning of a word.
  const silent = !text && traits.length + reading.things.length + reading.quantities.length === 0;
  const spoken = text || silent ? sources.terms.find(text || query.term, language) : null;
  const { hits: things, near } = thingsOf(reading, language, sources);
  return { hits: joined(things, spoken, text, sources), traits, reading, near };
}

function joined(
  things: Hits | null,
  spoken: Hits | null,
  text: string,
  sources: Sources,
): Hits | null {
  if (!things || !spoken) return things ?? spoken;
  const plain = foldText(text).trim();
  const most = Math.max(1, ...spoken.values());
  const scored: Hits = new Map(
    [...things].map(([slot, score]) => [slot, score + ((spoken.get(slot) ?? 0) / most) * 0.5]),
  );
  // A word of a name says which of the things is meant; other words only bring some forward.
  const named = [...scored].filter(
    ([slot]) =>
      spoken.has(slot) && sources.productAt(slot)?.plainNames.some((name) => name.includes(plain)),
  );
  return named.length > 0 ? new Map(named) : scored;
}

function thingsOf(reading: Reading, language: string, { kinds, terms, lexicon }: Sources) {
  let near = false;
  const found = reading.things.map(({ meaning, text }): Hits => {
    const { own, near: others } = kinds.find(meaning.name);
    if (own.size >= enough) return own;
    if (own.size + others.size > 0) {
      if (own.size === 0) near = true;
      return new Map([...others, ...own]);
    }
    // A thing that no kind is may stand in the shop's texts, in one word or another.
    const hits: Hits = new Map();
    for (const phrase of new Set([text, ...lexicon.phrasesOf(meaning, language)]))
      for (const [slot, score] of terms.exact(phrase, language))
        hits.set(slot, Math.max(hits.get(slot) ?? 0, score));
    const most = Math.max(1, ...hits.values());
    return new Map([...hits].map(([slot, score]) => [slot, score / most]));
  });
  const [head, ...others] = found.filter((hits) => hits.size > 0);
  if (!head) return { hits: reading.things.length > 0 ? new Map<number, number>() : null, near };
  // 식탁 의자 may be both: what is, comes alone; else the head of the phrase decides.
  const both = new Map([...head].filter(([slot]) => others.every((other) => other.has(slot))));
  return { hits: both.size > 0 ? both : head, near };
}

function traitsOf(reading: Reading, directory: Directory): Trait[] {
  const values = [...directory.values.values()].filter((value) => !value.facet.isPrivate);
  const coded = (codes: string | undefined) => {
    const wanted = new Set(codes?.split(" "));
    return values.filter((value) => wanted.has(value.code));
  };
  const asTraits = (
    kind: Trait["kind"],
    parts: Reading["rooms"],
    find: (name: string) => typeof values,
  ) =>
    parts.map((part) => ({ kind, part, ids: find(part.meaning.name).map(({ id }) => String(id)) }));
  return [
    ...asTraits("ROOM", reading.rooms, (name) => coded(rooms[name])),
    ...asTraits("MATERIAL", reading.materials, (name) => coded(materials[name])),
    ...asTraits("COLOUR", reading.colours, (name) =>
      values.filter(
        ({ code, hex }) => code === name || code === spelt[name] || (hex && isOfFamily(hex, name)),
      ),
    ),
  ].filter(({ ids }) => ids.length > 0);
}

const spelt: Record<string, string> = { grey: "gray" };

/**
 * The query with what its term names as conditions, from all of them to none. The first that finds
 * anything answers.
 */
export function attemptsOf(
  query: IndexQuery,
  meant: Meant,
): { query: IndexQuery; used: Trait[]; limited: boolean }[] {
  const limits = meant.reading.quantities;
  const limited: IndexQuery = { ...query, dimensions: [...query.dimensions] };
  for (const { kind, min, max } of limits) {
    if (kind !== "price") {
      limited.dimensions.push({ axis: kind, min, max });
      continue;
    }
    if (min !== null) limited.priceMin = Math.max(min, limited.priceMin ?? 0);
    if (max !== null) limited.priceMax = Math.min(max, limited.priceMax ?? max);
  }
  const withTraits = (asked: IndexQuery, used: Trait[]) => ({
    ...asked,
    valueGroups: [...asked.valueGroups, ...used.map((trait) => trait.ids)],
  });
  const sets = [
    [],
    ["ROOM"],
    ["ROOM", "MATERIAL"],
    ["ROOM", "COLOUR"],
    ["ROOM", "MATERIAL", "COLOUR"],
  ]
    .map((dropped) => meant.traits.filter((trait) => !dropped.includes(trait.kind)))
    .filter((used, i, all) => i === 0 || used.length < (all[0]?.length ?? 0));
  const attempts = sets.map((used) => ({ query: withTraits(limited, used), used, limited: true }));
  if (limits.length > 0) attempts.push({ query, used: [], limited: false });
  return attempts;
}

/** What was understood and is a condition of the answer, each with the term that is without it. */
export function understoodOf(
  term: string,
  meant: Meant,
  attempt: { used: Trait[]; limited: boolean },
): Understood[] {
  const quantities = attempt.limited ? meant.reading.quantities : [];
  return [
    ...quantities.map(({ kind, min, max, from, to }) => ({
      kind: kind.toUpperCase() as Understood["kind"],
      from,
      to,
      min,
      max,
    })),
    ...attempt.used.map(({ kind, part }) => ({
      kind,
      from: part.from,
      to: part.to,
      min: null,
      max: null,
    })),
  ]
    .sort((left, right) => left.from - right.from)
    .map(({ from, to, ...rest }) => ({
      ...rest,
      text: term.slice(from, to).trim(),
      without: `${term.slice(0, from)} ${term.slice(to)}`.replace(/\s+/g, " ").trim(),
    }));
}
