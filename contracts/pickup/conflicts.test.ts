import { describe, expect, it } from "vitest";
import { codeOf, pickupConflicts, reasonOf, storeConflicts } from "./conflicts";

const all = [...pickupConflicts, ...storeConflicts];

describe("a conflict's code", () => {
  it("is a name that GraphQL allows, and leads back to its reason alone", () => {
    for (const why of all) {
      expect(codeOf(why)).toMatch(/^[A-Z][A-Z_]*$/);
      expect(reasonOf(all, codeOf(why))).toBe(why);
    }
    expect(new Set(all.map(codeOf)).size).toBe(all.length);
  });

  it("that is not known leads to no reason", () => {
    for (const code of [undefined, "", "too-many", "FORBIDDEN"])
      expect(reasonOf(pickupConflicts, code)).toBeUndefined();
  });
});
