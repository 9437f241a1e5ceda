import { describe, expect, it } from "vitest";
import { Synonyms } from "./synonyms";
import { mostWords } from "./term-search";

const hits = (...ids: number[]) => new Map(ids.map((id) => [id, 1]));

describe("words of a term", () => {
  it("must all be found", () => {
    expect([...mostWords([hits(1, 2), hits(2, 3)]).keys()]).toEqual([2]);
  });

  it("answers with most of them when nothing has all", () => {
    expect([...mostWords([hits(1, 2), hits(2, 3), hits(4)]).keys()]).toEqual([2]);
  });

  it("answers with nothing rather than with a small part", () => {
    expect(mostWords([hits(1), hits(), hits()]).size).toBe(0);
  });
});

describe("synonyms", () => {
  const synonyms = new Synonyms([
    ["의자", "체어", "chair", "seat"],
    ["floor lamp", "standing light"],
  ]);

  it("stay within one writing", () => {
    expect(synonyms.of("의자")).toEqual(["체어"]);
    expect(synonyms.of("Chairs")).toEqual(["seat"]);
  });

  it("may be phrases", () => {
    expect(synonyms.of("Floor Lamp")).toEqual(["standing light"]);
  });
});
