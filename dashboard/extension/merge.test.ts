import { describe, expect, it } from "vitest";
import { isSame, merge } from "./merge";

const base = {
  title: { en: "Winter", ko: "겨울" },
  blocks: [
    { type: "text", text: { en: "Snow" } },
    { type: "spacer", size: "small" },
  ],
};

describe("what two people make of one page", () => {
  it("has the words of both, when they wrote in different places", () => {
    const mine = { ...base, title: { en: "Winter sale", ko: "겨울" } };
    const theirs = {
      ...base,
      title: { en: "Winter", ko: "겨울 세일" },
      blocks: [{ type: "text", text: { en: "Snow falls" } }, base.blocks[1]],
    };
    expect(merge(base, mine, theirs)).toEqual({
      document: { title: { en: "Winter sale", ko: "겨울 세일" }, blocks: theirs.blocks },
      clashes: [],
    });
  });

  it("keeps the first's words where both wrote, and names the other's", () => {
    const mine = { ...base, title: { en: "Mine", ko: "겨울" } };
    const theirs = { ...base, title: { en: "Theirs", ko: "겨울" } };
    const { document, clashes } = merge(base, mine, theirs);
    expect(document).toEqual(mine);
    expect(clashes).toEqual([{ path: "title.en", theirs: "Theirs" }]);
  });

  it("takes a block that the other added", () => {
    const mine = { ...base, title: { en: "Mine" } };
    const theirs = { ...base, blocks: [...base.blocks, { type: "stores" }] };
    expect(merge(base, mine, theirs).document).toEqual({ ...mine, blocks: theirs.blocks });
  });

  it("does not mix blocks when both moved or added some", () => {
    const mine = { ...base, blocks: [{ type: "stores" }, ...base.blocks] };
    const theirs = { ...base, blocks: base.blocks.toReversed() };
    const { document, clashes } = merge(base, mine, theirs);
    expect(document).toEqual(mine);
    expect(clashes).toEqual([{ path: "blocks", theirs: theirs.blocks }]);
  });

  it("lets one remove what the other left alone", () => {
    const mine = { blocks: base.blocks };
    expect(merge(base, mine, base).document).toEqual(mine);
  });
});

it("tells documents apart by what they say, not by the order of their parts", () => {
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});
