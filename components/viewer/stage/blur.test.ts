import { describe, expect, it } from "vitest";
import { blurShadow } from "./blur";

const side = 32;
const point = Float32Array.from({ length: side * side }, (_, i) => (i === 16 * side + 16 ? 1 : 0));

describe("blur", () => {
  it("spreads what is there without losing any of it", () => {
    const soft = blurShadow(point, side, 3);
    expect(soft.reduce((sum, v) => sum + v, 0)).toBeCloseTo(1, 3);
    expect(Math.max(...soft)).toBeLessThan(0.1);
  });

  it("spreads it alike to all four sides", () => {
    const soft = blurShadow(point, side, 3);
    const at = (x: number, y: number) => soft[(16 + y) * side + 16 + x] ?? 0;
    expect(at(3, 0)).toBeCloseTo(at(-3, 0), 6);
    expect(at(0, 3)).toBeCloseTo(at(3, 0), 6);
  });
});
