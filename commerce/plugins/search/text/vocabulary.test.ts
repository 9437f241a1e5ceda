import { describe, expect, it } from "vitest";
import { Vocabulary } from "./vocabulary";

const vocabulary = new Vocabulary();
for (const name of ["하늘 라운지 체어", "흔들의자", "Lounge chair", "조명", "مصباح", "lamp"])
  vocabulary.add(name);

describe("vocabulary", () => {
  it.each([
    ["췌어", "체어"],
    ["라운지췌어", "라운지체어"],
    ["chiar", "chair"],
    ["chaair", "chair"],
    ["lmap", "lamp"],
    ["흔들의쟈", "흔들의자"],
    ["مصبح", "مصباح"],
  ])("corrects %s to %s", (typed, meant) => expect(vocabulary.corrections(typed)).toContain(meant));

  it("does not guess at what is nothing like a word of the shop", () => {
    expect(vocabulary.corrections("zzzzqq")).toEqual([]);
    expect(vocabulary.corrections("x")).toEqual([]);
  });

  it("finishes a syllable that is still being typed", () => {
    expect(vocabulary.completions("좀")).toEqual(["조명"]);
  });
});
