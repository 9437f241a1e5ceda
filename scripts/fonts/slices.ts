import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonHangul, commonKanji, range, rareHangul, rareKanji } from "./characters";
import { source } from "./sources";

function filesUnder(dir: string, ending: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(dir, name));
}

/** Every character of the shop's words and catalogue. */
const used = new Set(
  [...filesUnder("messages", ".json"), ...filesUnder("commerce/catalogue", ".yaml")]
    .map((path) => readFileSync(path, "utf8"))
    .join(""),
);

const latin = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  range(0x2010, 0x2044),
  "₩€¥¢£₫₹←↑→↓↗×−≤≥™℃",
].join("");
const kana =
  range(0x3000, 0x303f) + range(0x3041, 0x3096) + range(0x3099, 0x30ff) + range(0xff01, 0xffef);
const arabic = range(0x600, 0x6ff) + range(0x200c, 0x200f) + "«»﴾﴿";

const isHangul = (c: string) => c >= "가" && c <= "힣";
const isHan = (c: string) => c >= "一" && c <= "鿿";
const usedHangul = [...used].filter(isHangul);
const usedHan = [...used].filter(isHan);

const western = ["kern", "calt", "ccmp", "locl", "mark", "liga", "tnum", "case"];
const eastern = ["kern", "palt", "ccmp", "locl"];
const joined = [
  "init",
  "medi",
  "fina",
  "isol",
  "rlig",
  "liga",
  "calt",
  "ccmp",
  "locl",
  "mark",
  "mkmk",
  "kern",
  "curs",
];

export interface Slice {
  family: string;
  file: string;
  font: Buffer;
  characters: string;
  features: string[];
  /** A range for a variable font, else the one weight of the source. */
  weight: string;
  ranges: string;
  preload?: string;
}

const hangulRange = "U+1100-11FF,U+3130-318F,U+AC00-D7A3";
const hanRange = "U+3000-30FF,U+4E00-9FFF,U+FF00-FFEF";

const nameSources = [
  ["한국어", "pretendard"],
  ["日本語", "japanese-400"],
  ["العربية", "arabic"],
] as const;

/** Cuts characters into slices of about equal size whose ranges do not overlap. */
function cut(characters: string[], parts: number): { characters: string; ranges: string }[] {
  const sorted = [...characters].sort();
  const size = Math.ceil(sorted.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const slice = sorted.slice(part * size, (part + 1) * size);
    const hex = (c = "") => (c.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return { characters: slice.join(""), ranges: `U+${hex(slice[0])}-${hex(slice.at(-1))}` };
  });
}

function without(characters: string[], ...others: string[][]): string[] {
  const known = new Set(others.flat());
  return characters.filter((character) => !known.has(character));
}

/** All slices, core before rest. */
export function slices(): Slice[] {
  const pretendard = source("pretendard");
  const all: Slice[] = [
    {
      family: "Maru Latin",
      file: "latin",
      font: pretendard,
      characters: latin,
      features: western,
      weight: "400 700",
      ranges:
        "U+20-24F,U+2010-2044,U+20A0-20BF,U+2103,U+2122,U+2190-2193,U+2197,U+2212,U+2264-2265",
      preload: "latin",
    },
    {
      family: "Maru KR",
      file: "kr-core",
      font: pretendard,
      characters: usedHangul.join("") + range(0x3131, 0x318e),
      features: eastern,
      weight: "400 700",
      ranges: hangulRange,
      preload: "ko",
    },
    {
      family: "Maru AR",
      file: "ar-core",
      font: source("arabic"),
      characters: arabic,
      features: joined,
      weight: "400 700",
      ranges: "U+600-6FF,U+200C-200F",
      preload: "ar",
    },
  ];
  const hangulParts = [
    ...cut(without(commonHangul, usedHangul), 3),
    ...cut(without(rareHangul, commonHangul, usedHangul), 4).map((part) => ({
      ...part,
      rare: true,
    })),
  ];
  hangulParts.forEach((part, index) => {
    all.push({
      family: "rare" in part ? "Maru KR Rare" : "Maru KR More",
      file: `kr-${index + 1}`,
      font: pretendard,
      features: eastern,
      weight: "400 700",
      ...part,
    });
  });
  // The languages' own names, in the switch on every page: a few bytes instead of whole faces.
  for (const [index, [characters, name]] of nameSources.entries()) {
    all.push({
      family: "Maru Names",
      file: `names-${index + 1}`,
      font: source(name),
      characters,
      features: joined,
      weight: name.startsWith("japanese") ? "400" : "400 700",
      ranges: [...new Set(characters)]
        .map((c) => `U+${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .join(","),
    });
  }
  for (const weight of ["400", "600"] as const) {
    const font = source(`japanese-${weight}`);
    all.push({
      family: "Maru JP",
      file: `jp-core-${weight}`,
      font,
      characters: kana + usedHan.join(""),
      features: eastern,
      weight: weight === "400" ? "400 500" : "501 700",
      ranges: hanRange,
      ...(weight === "400" && { preload: "ja" }),
    });
    const kanjiParts = [
      ...cut(without(commonKanji, usedHan), 3),
      ...cut(without(rareKanji, commonKanji, usedHan), 2).map((part) => ({ ...part, rare: true })),
    ];
    kanjiParts.forEach((part, index) => {
      all.push({
        family: "rare" in part ? "Maru JP Rare" : "Maru JP More",
        file: `jp-${index + 1}-${weight}`,
        font,
        features: eastern,
        weight: weight === "400" ? "400 500" : "501 700",
        ...part,
      });
    });
  }
  return all;
}
