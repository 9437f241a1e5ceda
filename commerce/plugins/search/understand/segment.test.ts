import { describe, expect, it } from "vitest";
import { Lexicon } from "./lexicon";
import { readTerm } from "./understand";

const lexicon = new Lexicon([["꼬꼬등", "랜턴"]]);
const read = (term: string, language: string) => {
  const { things, colours, materials, rooms, words } = readTerm(term, lexicon, {
    language,
    currency: "KRW",
    headLast: language !== "ar",
    isWord: () => false,
  });
  const names = [...things, ...colours, ...materials, ...rooms].map(({ meaning }) => meaning.name);
  return [...names, ...words.map(({ text }) => `?${text}`)];
};

describe("a term in its parts", () => {
  it.each<[string, string, string[]]>([
    ["머그컵", "ko", ["mug"]],
    ["무드등", "ko", ["moodLight"]],
    ["빨간 의자", "ko", ["chair", "red"]],
    ["2인용 소파", "ko", ["sofa"]],
    ["원목책상", "ko", ["desk", "wood"]],
    ["거실용 조명 추천", "ko", ["light", "living"]],
    ["꼬꼬등", "ko", ["lantern"]],
    ["red chairs", "en", ["chair", "red"]],
    ["lamp shade", "en", ["lampShade"]],
    ["a lamp for the bedroom", "en", ["light", "bedroom"]],
    ["コート", "ja", ["coat"]],
    ["椅子", "ja", ["chair"]],
    ["赤い椅子", "ja", ["chair", "red"]],
    ["木の机", "ja", ["desk", "wood"]],
    ["كرسي أحمر", "ar", ["chair", "red"]],
    ["الكراسي الخشبية", "ar", ["chair", "wood"]],
    ["chaise rouge", "fr", ["chair", "red"]],
    ["紅色沙發", "zh_Hant", ["sofa", "red"]],
    ["xyzzy", "en", ["?xyzzy"]],
  ])("%s", (term, language, parts) => expect(read(term, language)).toEqual(parts));
});
