import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFit } from "./fit";

const chair = { width: 480, height: 790, depth: 520 };

describe("checkFit", () => {
  it("knows nothing of a gap without measures", () => {
    expect(checkFit(chair, {})).toEqual({ kind: "unknown" });
  });

  it("names the direction with the least room", () => {
    expect(checkFit(chair, { width: 600, height: 800 })).toEqual({
      kind: "tight",
      side: "height",
      spare: 10,
    });
    expect(checkFit(chair, { width: 600 })).toEqual({ kind: "fits", side: "width", spare: 120 });
  });

  it("says by how much it is too large", () => {
    expect(checkFit(chair, { width: 450 })).toEqual({ kind: "tooLarge", side: "width", over: 30 });
  });

  it("proposes a quarter turn only where that helps and both sides are known", () => {
    expect(checkFit(chair, { width: 530, depth: 490 }).kind).toBe("turned");
    expect(checkFit(chair, { depth: 490 }).kind).toBe("tooLarge");
    expect(checkFit(chair, { width: 530, depth: 530 }).kind).not.toBe("turned");
  });

  it("never lets in what is higher than the gap, however it is turned", () => {
    const length = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(length, length, length, length, length, (width, height, depth, w, d) => {
        const fit = checkFit({ width, height, depth }, { width: w, depth: d, height: height - 1 });
        expect(fit.kind).toBe("tooLarge");
      }),
    );
  });
});
