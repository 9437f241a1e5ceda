import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

const allWeights = "400 700";
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
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(dir, name));
}

/** Chinese is drawn by the device's own face; its characters are no reason to grow the Japanese. */
const drawnByDevice = "zh-Hant.json";

/** Every character of the shop's words and catalogue between two others. */
function usedBetween(first: string, last: string): string[] {
  const paths = [
    ...filesUnder("messages", ".json"),
    ...filesUnder("demo/catalogue", ".yaml"),
    ...filesUnder("demo/words", ".json"),
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

/** What may be written tomorrow: the common in three slices, the rare in a family of its own. */
function rest(used: string[], common: string[], rare: string[], rareParts: number) {
  return [
    ...cut(without(common, used), 3).map((part) => ({ ...part, name: "More" })),
    ...cut(without(rare, common, used), rareParts).map((part) => ({ ...part, name: "Rare" })),
  ];
}

function korean(): Slice[] {
  const used = usedBetween("가", "힣");
  const shared = { font: source("pretendard"), features: eastern, weight: allWeights };
  return [
    {
      ...shared,
      family: "Text KR",
      file: "kr-core",
      characters: used.join("") + range(0x3131, 0x318e),
      ranges: "U+1100-11FF,U+3130-318F,U+AC00-D7A3",
      preload: "ko",
    },
    ...rest(used, commonHangul, rareHangul, 4).map(({ name, ...part }, index) => ({
      ...shared,
      ...part,
      family: `Text KR ${name}`,
      file: `kr-${index + 1}`,
    })),
  ];
}

function japanese(sourceWeight: "400" | "600", weight: string): Slice[] {
  const used = usedBetween("一", "鿿");
  const font = source(`japanese-${sourceWeight}`);
  const shared = { font, features: eastern, weight, fixed: true as const };
  return [
    {
      ...shared,
      family: "Text JP",
      file: `jp-core-${sourceWeight}`,
      characters: kana + used.join(""),
      ranges: "U+3000-30FF,U+4E00-9FFF,U+FF00-FFEF",
      ...(sourceWeight === "400" && { preload: "ja" }),
    },
    ...rest(used, commonKanji, rareKanji, 2).map(({ name, ...part }, index) => ({
      ...shared,
      ...part,
      family: `Text JP ${name}`,
      file: `jp-${index + 1}-${sourceWeight}`,
    })),
  ];
}

/** The languages' own names, in the switch on every page: a few bytes instead of whole faces. */
function names(): Slice[] {
  const shared = { family: "Text Names", features: joined, weight: allWeights };
  const rangesOf = (text: string) => [...new Set(text)].map(hex).join(",");
  const slice = (file: string, font: Buffer, characters: string) => ({
    ...shared,
    ...{ file, font, characters, ranges: rangesOf(characters) },
  });
  return [
    slice("name-ko", source("pretendard"), "한국어"),
    { ...slice("name-ja", source("japanese-400"), "日本語"), fixed: true },
    { ...slice("name-zh-hant", source("chinese-400"), "繁體中文"), fixed: true },
    slice("name-ar", source("arabic"), "العربية"),
  ];
}

/** All slices, core before rest. */
export function slices(): Slice[] {
  const pretendard = { font: source("pretendard"), weight: allWeights };
  const noto = { font: source("arabic"), weight: allWeights };
  return [
    {
      ...pretendard,
      ...{ family: "Text Latin", file: "latin", features: western, preload: "latin" },
      ...{ characters: latin, ranges: latinRanges },
    },
    {
      ...noto,
      ...{ family: "Text AR", file: "ar-core", features: joined, preload: "ar" },
      ...{ characters: arabic, ranges: "U+600-6FF,U+200C-200F" },
    },
    ...korean(),
    ...japanese("400", "400 500"),
    ...japanese("600", "501 700"),
    ...names(),
  ];
}
