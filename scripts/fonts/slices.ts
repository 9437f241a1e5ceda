import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../../contracts/languages";
import { commonHangul, commonKanji, range, rareHangul, rareKanji } from "./characters";
import { source } from "./sources";

export interface Slice {
  family: string;
  file: string;
  font: Buffer;
  characters: string;
  features: string[];
  /** For which weights CSS may choose it. */
  weight: string;
  /** The source has one weight and no axis. */
  fixed?: true;
  ranges: string;
  /** The language (or `latin` for all) whose pages preload it. */
  preload?: string;
}

const root = resolve(import.meta.dirname, "../..");
export const allWeights = "400 700";
const western = ["kern", "calt", "ccmp", "locl", "mark", "liga", "tnum", "case"];
const eastern = ["kern", "palt", "ccmp", "locl"];
const joined = ["init", "medi", "fina", "isol", "rlig", "liga", "calt", "ccmp", "locl"].concat([
  "mark",
  "mkmk",
  "kern",
  "curs",
]);

const symbols = "₩€¥¢£₫₹←↑→↓↗×−≤≥™℃";
const latin = [range(0x20, 0x7e), range(0xa0, 0x17f), range(0x2010, 0x2044), symbols].join("");
const latinRanges =
  "U+20-24F,U+2010-2044,U+20A0-20BF,U+2103,U+2122,U+2190-2193,U+2197,U+2212,U+2264-2265";
const kana = [
  range(0x3000, 0x303f),
  range(0x3041, 0x3096),
  range(0x3099, 0x30ff),
  range(0xff01, 0xffef),
].join("");
const arabic = `${range(0x600, 0x6ff) + range(0x200c, 0x200f)}«»﴾﴿`;

function filesUnder(dir: string, ending: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(dir, name));
}

/** Chinese is drawn by the device's own face; its characters are no reason to grow the Japanese. */
const drawnByDevice = "zh-Hant.json";

/** Every character of a shop's words and catalogue between two others. */
function usedBetween(first: string, last: string, shop: string): string[] {
  const paths = [
    ...filesUnder(join(root, "messages"), ".json"),
    ...filesUnder(join(shop, "catalogue"), ".yaml"),
    ...filesUnder(join(shop, "words"), ".json"),
  ].filter((path) => !path.endsWith(drawnByDevice));
  const text = paths.map((path) => readFileSync(path, "utf8")).join("");
  return [...new Set(text)].filter((character) => character >= first && character <= last);
}

function hex(character = ""): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

/** Cuts characters into slices of about equal size whose ranges do not overlap. */
function cut(characters: string[], parts: number): { characters: string; ranges: string }[] {
  const sorted = [...characters].sort();
  const size = Math.ceil(sorted.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const slice = sorted.slice(part * size, (part + 1) * size);
    const last = hex(slice.at(-1)).slice(2);
    return { characters: slice.join(""), ranges: `${hex(slice[0])}-${last}` };
  });
}

function without(characters: string[], ...others: string[][]): string[] {
  const known = new Set(others.flat());
  return characters.filter((character) => !known.has(character));
}

/**
 * What may be written tomorrow: the common, and the rare in a family of its own. A page that has one
 * such character fetches its slice, so slices are small. Each is a rule of the style sheet, so they
 * are few.
 */
function rest(used: string[], common: string[], rare: string[]) {
  return [
    ...cut(without(common, used), 6).map((part) => ({ ...part, name: "More" })),
    ...cut(without(rare, common, used), 8).map((part) => ({ ...part, name: "Rare" })),
  ];
}

/** A face to cut: its bytes, what it is called in CSS and in its files' names, and its weights. */
export interface Face {
  font: Buffer;
  family: string;
  file: string;
  weight: string;
  /** The source has one weight and no axis. */
  fixed?: true;
  /** The name by which pages preload its core. */
  preload?: string;
  /** Tells its files from those of another weight: "-400". */
  ending?: string;
}

/** Latin letters and the signs that all languages share. */
export function latinSlices({ ending = "", ...face }: Face): Slice[] {
  const file = `${face.file}${ending}`;
  return [{ ...face, file, features: western, characters: latin, ranges: latinRanges }];
}

/** The letters of Arabic, as they join. */
export function arabicSlices({ ending = "", ...face }: Face): Slice[] {
  const file = `${face.file}-core${ending}`;
  return [{ ...face, file, features: joined, characters: arabic, ranges: "U+600-6FF,U+200C-200F" }];
}

/**
 * Syllables: those that a shop uses today, the common ones, and the rare.
 * @param shop the folder of the shop whose words are read
 */
export function koreanSlices({ preload, ending = "", ...face }: Face, shop: string): Slice[] {
  const used = usedBetween("가", "힣", shop);
  const shared = { ...face, features: eastern };
  return [
    {
      ...shared,
      file: `${face.file}-core${ending}`,
      characters: used.join("") + range(0x3131, 0x318e),
      ranges: "U+1100-11FF,U+3130-318F,U+AC00-D7A3",
      ...(preload && { preload }),
    },
    ...rest(used, commonHangul, rareHangul).map(({ name, ...part }, index) => ({
      ...shared,
      ...part,
      family: `${face.family} ${name}`,
      file: `${face.file}-${index + 1}${ending}`,
    })),
  ];
}

/**
 * Kana and the characters that a shop uses today, the common ones, and the rare.
 * @param shop the folder of the shop whose words are read
 */
export function japaneseSlices({ preload, ending = "", ...face }: Face, shop: string): Slice[] {
  const used = usedBetween("一", "鿿", shop);
  const shared = { ...face, features: eastern };
  return [
    {
      ...shared,
      file: `${face.file}-core${ending}`,
      characters: kana + used.join(""),
      ranges: "U+3000-30FF,U+4E00-9FFF,U+FF00-FFEF",
      ...(preload && { preload }),
    },
    ...rest(used, commonKanji, rareKanji).map(({ name, ...part }, index) => ({
      ...shared,
      ...part,
      family: `${face.family} ${name}`,
      file: `${face.file}-${index + 1}${ending}`,
    })),
  ];
}

interface OwnName {
  name: string;
  from: Parameters<typeof source>[0];
  fixed?: true;
}

/** What speakers call each language of the product, where other letters are needed than Latin ones. */
const ownNames: Record<Language, OwnName | null> = {
  ko: { name: "한국어", from: "pretendard" },
  en: null,
  ja: { name: "日本語", from: "japanese-400", fixed: true },
  "zh-Hant": { name: "繁體中文", from: "chinese-400", fixed: true },
  ar: { name: "العربية", from: "arabic" },
  fr: null,
};

/** The languages' own names, in the switch on every page: a few bytes instead of whole faces. */
function names(): Slice[] {
  const shared = { family: "Text Names", features: joined, weight: allWeights };
  const rangesOf = (text: string) => [...new Set(text)].map(hex).join(",");
  return Object.entries(ownNames).flatMap(([language, own]) => {
    if (!own) return [];
    const { name: characters, from, fixed } = own;
    const file = `name-${language.toLowerCase()}`;
    const ranges = rangesOf(characters);
    return [{ ...shared, file, font: source(from), characters, ranges, ...(fixed && { fixed }) }];
  });
}

/** All slices of the product's own faces, core before rest. */
export function slices(): Slice[] {
  // The only sample of what shops write that there is: messages alone would be too few (decision 21).
  const sample = join(root, "demo");
  const pretendard = { font: source("pretendard"), weight: allWeights };
  const noto = { font: source("arabic"), weight: allWeights };
  const japanese = { family: "Text JP", file: "jp", fixed: true as const };
  return [
    ...latinSlices({ ...pretendard, family: "Text Latin", file: "latin", preload: "latin" }),
    ...arabicSlices({ ...noto, family: "Text AR", file: "ar", preload: "ar" }),
    ...koreanSlices({ ...pretendard, family: "Text KR", file: "kr", preload: "ko" }, sample),
    ...japaneseSlices(
      {
        ...{ ...japanese, font: source("japanese-400"), weight: "400 500" },
        ...{ preload: "ja", ending: "-400" },
      },
      sample,
    ),
    ...japaneseSlices(
      { ...japanese, font: source("japanese-600"), weight: "501 700", ending: "-600" },
      sample,
    ),
    ...names(),
  ];
}
