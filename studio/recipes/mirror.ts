import { move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2 } from "../core/vector";
import { metalOf } from "../materials";
import { plate } from "../parts/plate";
import { oval } from "../parts/shapes";

/** A moon in its rim: 6 mm wide on one side, 24 mm on the other. */
export const mirror: Recipe = {
  ground: "wall",
  materials: ({ code, colour }) => ({
    frame: metalOf(code, colour("frame", "#b8924e")),
    glass: {
      name: "silvered glass",
      colour: colour("glass", "#dfe3e2"),
      metallic: 1,
      roughness: 0.04,
    },
    back: { name: "sealed back", colour: "#3a3632", roughness: 0.8 },
  }),
  build({ width, depth, steps }, body) {
    const r = width / 2;
    const n = steps(72);
    const inner = oval(r - 15, r - 15, 2, n).map(
      ([x, y]): Vec2 => [x + 9 * Math.SQRT1_2, y + 9 * Math.SQRT1_2],
    );
    const ring = plate(oval(r, r, 2, n), depth, { bevel: 2.4, holes: [inner] });
    body.add("frame", move(ring, 0, r, -depth / 2), 0);
    const glass = plate(
      oval(r - 14, r - 14, 2, n).map(([x, y]): Vec2 => [x + 6.4, y + 6.4]),
      5,
      { bevel: 0.4 },
    );
    body.add("glass", move(glass, 0, r, -depth / 2 + 8), 0);
    body.add(
      "back",
      move(plate(oval(r - 6, r - 6, 2, n), 5, { bevel: 0 }), 0, r, -depth / 2 + 0.6),
      0,
    );
  },
};
