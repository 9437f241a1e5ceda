import { describe, expect, it } from "vitest";
import { accepts, surfaceOf } from "./surface";

describe("a surface", () => {
  it("is floor, wall or ceiling by the way it looks", () => {
    expect([1, 0.9, 0, -0.3, -1].map(surfaceOf)).toEqual([
      "floor",
      "floor",
      "wall",
      "wall",
      "ceiling",
    ]);
  });

  it("takes only what belongs there", () => {
    expect(accepts("table", "floor")).toBe(true);
    expect(accepts("wall", "floor")).toBe(false);
    expect(accepts("ceiling", "ceiling")).toBe(true);
  });
});
