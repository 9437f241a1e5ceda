import { describe, expect, it } from "vitest";
import { lightOf } from "./room-light";

const plain = (r: number, g: number, b: number) =>
  Array.from({ length: 40 }, () => [r, g, b, 255]).flat();

describe("lightOf", () => {
  it("finds a grey room neutral and a dim one dimmer", () => {
    const day = lightOf(plain(130, 130, 130));
    const dusk = lightOf(plain(60, 60, 60));
    expect(day.tint[0]).toBeCloseTo(1);
    expect(day.tint[2]).toBeCloseTo(1);
    expect(dusk.brightness).toBeLessThan(day.brightness);
  });

  it("finds lamp light warm, within reason", () => {
    const [red, , blue] = lightOf(plain(200, 150, 60)).tint;
    expect(red).toBeGreaterThan(1);
    expect(blue).toBeLessThan(1);
    expect(blue).toBeGreaterThanOrEqual(0.75);
  });

  it("has an answer for a black photo", () => {
    expect(lightOf(plain(0, 0, 0)).tint).toEqual([1, 1, 1]);
  });
});
