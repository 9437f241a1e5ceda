import { curve2, fillet } from "../core/curve";
import { around, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { brass, metalOf, opal, paperOf, rubber, woodOf } from "../materials";
import { lathe } from "../parts/lathe";
import { disc, limb, rod } from "../parts/shapes";
import { sweep } from "../parts/sweep";
import { bulb, shell } from "./shades";

/** Three slim legs that carry a drum of paper. */
export const floorLamp: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    body: woodOf(code, colour("body", "#c8a06a")),
    shade: paperOf(colour("shade", "#f4ead6"), 0.4),
    metal: brass(),
    cord: rubber("#3a3632"),
  }),
  build({ width, height, measure, steps }, body) {
    const r = measure("shadeDiameter", width) / 2;
    const tall = r * 1.72;
    const low = height - tall;
    const n = steps(48);
    body.add(
      "shade",
      move(
        shell(
          fillet(
            [
              [r * 0.93, 0],
              [r, tall * 0.5],
              [r * 0.93, tall],
            ],
            90,
            6,
          ),
          1.6,
          n,
        ),
        0,
        low,
        0,
      ),
      0,
    );
    for (const y of [low + 4, height - 4]) {
      const ring: Vec3[] = Array.from({ length: n }, (_, i) => [
        r * 0.925 * Math.cos((i / n) * 6.28319),
        y,
        r * 0.925 * Math.sin((i / n) * 6.28319),
      ]);
      body.add(
        "body",
        sweep(ring, { radius: [2.4, 4.2], power: 4, up: [0, 1, 0], around: 8, closed: true }),
      );
    }
    const foot = r * 0.9;
    const leg = limb([foot, 0, 0], [26, low + 60, 0], 9, 13, { around: steps(16), cap: 4 });
    body.add("body", around(leg, 3, 90));
    body.add("metal", move(disc(40, 26, 5, steps(32)), 0, low + 34, 0), 0);
    body.add("metal", move(disc(16, 70, 3, steps(24)), 0, low + 58, 0), 0);
    body.add(
      "metal",
      around(limb([0, low + 12, 0], [r * 0.92, low + 5, 0], 2, 2, { around: 8 }), 3, 30),
      0,
    );
    body.add("shade", move(lathe(bulb(34), { around: steps(24) }), 0, low + 128, 0), 0);
    body.add(
      "cord",
      rod(
        [
          [0, low + 34, 0],
          [3, low * 0.5, -4],
          [0, 90, -8],
          [-3, 14, -24],
          [-14, 3, -70],
          [-30, 3, -foot * 0.8],
        ],
        2.6,
        8,
        5,
      ),
      0,
    );
  },
};

/** A mushroom of opal glass on a round foot of spun metal. */
export const tableLamp: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    body: metalOf(code, colour("body", "#cf5a2b")),
    shade: opal(colour("shade", "#f6eee0"), 0.34),
    neck: brass(),
  }),
  build({ width, height, measure, steps }, body) {
    const r = measure("shadeDiameter", width) / 2;
    const n = steps(48);
    const [neck, rim] = [height * 0.47, height * 0.5];
    const foot = curve2(
      [
        [0.01, 0],
        [r * 0.5, 0],
        [r * 0.63, 6],
        [r * 0.72, height * 0.12],
        [r * 0.6, height * 0.24],
        [r * 0.3, height * 0.34],
        [r * 0.17, height * 0.42],
        [r * 0.16, neck],
      ],
      6,
    );
    body.add("body", lathe(foot, { around: n }), 0);
    body.add("neck", move(disc(r * 0.19, 12, 2.5, n), 0, neck - 4, 0), 0);
    body.add("neck", move(disc(r * 0.1, 60, 2, n), 0, neck, 0), 0);
    const dome = curve2(
      [
        [r * 0.9, rim - 4],
        [r * 0.985, rim + 6],
        [r, rim + 26],
        [r * 0.93, rim + height * 0.2],
        [r * 0.68, rim + height * 0.37],
        [r * 0.32, height - 9],
        [0.01, height],
      ],
      6,
    );
    body.add("shade", shell(dome, 3.4, n), 0);
  },
};
