import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampOrbit,
  describeOrbit,
  distanceOf,
  fieldOfView,
  homeOrbit,
  orbitFromParam,
  orbitToParam,
  stepOrbit,
} from "./orbit";

const orbits = fc.record({
  turn: fc.double({ min: -20, max: 20, noNaN: true }),
  tilt: fc.double({ min: -3, max: 3, noNaN: true }),
  zoom: fc.double({ min: 0.01, max: 50, noNaN: true }),
});

describe("an orbit", () => {
  it("comes back from its link within what the link can say", () => {
    fc.assert(
      fc.property(orbits.map(clampOrbit), (orbit) => {
        const back = orbitFromParam(orbitToParam(orbit));
        if (!back) throw new Error("the link was not understood");
        const apart = Math.abs(back.turn - orbit.turn);
        expect(Math.min(apart, 2 * Math.PI - apart)).toBeLessThan(0.01);
        expect(back.tilt).toBeCloseTo(orbit.tilt, 1);
        expect(back.zoom).toBeCloseTo(orbit.zoom, 1);
      }),
    );
  });

  it.each([null, "", "1_2", "1_2_3_4", "NaN_0_100", "1e3_0_100", "<script>"])(
    "is not read from %j",
    (param) => expect(orbitFromParam(param)).toBeNull(),
  );

  it("is brought within bounds by any link", () => {
    const orbit = orbitFromParam("999_-999_999");
    expect(orbit && clampOrbit(orbit)).toEqual(orbit);
  });

  it("comes back to where it was by the opposite step", () => {
    const home = homeOrbit("floor", [480, 790, 520]);
    expect(stepOrbit(stepOrbit(home, "left"), "right").turn).toBeCloseTo(home.turn);
    expect(stepOrbit(stepOrbit(home, "up"), "down").tilt).toBeCloseTo(home.tilt);
    expect(stepOrbit(stepOrbit(home, "nearer"), "farther").zoom).toBeCloseTo(home.zoom);
  });

  it("ends a full round after 24 steps", () => {
    let orbit = homeOrbit("floor", [480, 790, 520]);
    const { turn } = orbit;
    for (let n = 0; n < 24; n++) orbit = stepOrbit(orbit, "right");
    expect(orbit.turn).toBeCloseTo(turn);
  });
});

describe("describeOrbit", () => {
  it.each([
    [0, "front"],
    [Math.PI / 2, "left"],
    [Math.PI, "back"],
    [-Math.PI, "back"],
    [-Math.PI / 2, "right"],
    [-Math.PI / 4, "frontRight"],
  ] as const)("calls %f the %s", (turn, side) => {
    expect(describeOrbit({ turn, tilt: 0, zoom: 1 }).side).toBe(side);
  });

  it("knows a rug is looked at from above", () => {
    expect(describeOrbit(homeOrbit("floor", [1700, 9, 2400])).height).toBe("above");
  });
});

describe("distanceOf", () => {
  it("keeps the whole box in the picture from every side and in every shape of picture", () => {
    const side = fc.double({ min: 0.05, max: 3, noNaN: true });
    const aspect = fc.double({ min: 0.4, max: 2.5, noNaN: true });
    const turn = fc.double({ min: 0, max: 6.3, noNaN: true });
    fc.assert(
      fc.property(side, side, side, aspect, turn, (width, height, depth, aspect_, angle) => {
        const orbit = { turn: angle, tilt: 0.26, zoom: 1 };
        const distance = distanceOf([width, height, depth], orbit, aspect_);
        const half = Math.tan(((fieldOfView / 2) * Math.PI) / 180);
        for (const x of [-0.5, 0.5])
          for (const y of [-0.5, 0.5])
            for (const z of [-0.5, 0.5]) {
              const [px, pz] = [x * width, z * depth];
              const across = px * Math.cos(angle) - pz * Math.sin(angle);
              const towards = px * Math.sin(angle) + pz * Math.cos(angle);
              const up = y * height * Math.cos(orbit.tilt) - towards * Math.sin(orbit.tilt);
              const away =
                distance - (towards * Math.cos(orbit.tilt) + y * height * Math.sin(orbit.tilt));
              expect(away).toBeGreaterThan(0);
              expect(Math.abs(across) / away / half / aspect_).toBeLessThan(1);
              expect(Math.abs(up) / away / half).toBeLessThan(1.05);
            }
      }),
    );
  });
});
