import { describe, expect, it } from "vitest";
import { changed, changes } from "./changes";

describe("a change of Vendure's bundle", () => {
  it("is made in the file that has its place, and noted", () => {
    const done = new Set<string>();
    for (const { why, from, to } of changes) {
      expect(changed(`before;${from}after;`, done)).toBe(`before;${to}after;`);
      expect(done).toContain(why);
    }
    expect(changed("something else", new Set())).toBe("something else");
  });

  it("is refused where it could mean two places", () => {
    const [{ from } = { from: "" }] = changes;
    expect(() => changed(from + from, new Set())).toThrow("Twice");
  });
});
