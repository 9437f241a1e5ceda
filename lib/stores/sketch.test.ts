import { describe, expect, it } from "vitest";
import { content } from "../../shop.config";
import { sketchAround } from "./sketch";

const { waters } = await content();
const seongsu = { latitude: 37.5427, longitude: 127.0564 };
const hannam = { latitude: 37.5345, longitude: 127.0006 };
const busan = { latitude: 35.16, longitude: 129.17 };

describe("sketchAround", () => {
  it("lays north above and east to the right, in kilometres", () => {
    const { at } = sketchAround(seongsu, [hannam], waters);
    const seen = at(hannam);
    expect(seen.x).toBeCloseTo(-4.92, 1);
    expect(seen.y).toBeCloseTo(0.91, 1);
    expect(seen.isBeyond).toBe(false);
    expect(seen.km).toBeCloseTo(5, 0);
  });

  it("keeps what is far away on the edge, in its direction, with its true distance", () => {
    const { at, reachKm } = sketchAround(seongsu, [busan], waters);
    const seen = at(busan);
    expect(seen.isBeyond).toBe(true);
    expect(Math.abs(seen.x)).toBeLessThanOrEqual(reachKm * 1.6);
    expect(Math.abs(seen.y)).toBeLessThanOrEqual(reachKm);
    expect(seen.x).toBeGreaterThan(0);
    expect(seen.y).toBeGreaterThan(0);
    expect(seen.km).toBeGreaterThan(300);
  });

  it("draws the river of its own city and no other", () => {
    expect(sketchAround(seongsu, [], waters).waters).toHaveLength(1);
    expect(sketchAround({ latitude: 0, longitude: 0 }, [], waters).waters).toHaveLength(0);
  });
});
