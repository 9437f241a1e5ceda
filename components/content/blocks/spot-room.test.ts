import { describe, expect, it } from "vitest";
import { classOfSpots } from "./spot-room";

describe("classOfSpots", () => {
  it("shows marks that stand far apart at every width", () => {
    expect(
      classOfSpots(
        [
          { x: 10, y: 10 },
          { x: 60, y: 60 },
        ],
        0.8,
      ),
    ).toBe("");
    expect(classOfSpots([{ x: 10, y: 10 }], 0.8)).toBe("");
  });

  it("waits for a wider picture the nearer they are", () => {
    const near = (x: number) =>
      classOfSpots(
        [
          { x: 50, y: 50 },
          { x: 50 + x, y: 50 },
        ],
        0.8,
      );
    expect(near(10)).toBe("hidden @sm:block");
    expect(near(5.5)).toBe("hidden @2xl:block");
    expect(near(1)).toBe("hidden");
  });

  it("measures height in the picture's own shape", () => {
    const below = (ratio: number) =>
      classOfSpots(
        [
          { x: 50, y: 50 },
          { x: 50, y: 62 },
        ],
        ratio,
      );
    expect(below(1)).toBe("hidden @sm:block");
    expect(below(0.5)).toBe("hidden @2xl:block");
  });
});
