import { both, move, warp } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2 } from "../core/vector";
import { acetateOf, lensOf, metalOf, steel } from "../materials";
import { plate } from "../parts/plate";
import { limb } from "../parts/shapes";
import { frontOf, smoothLoop, wrap } from "./eyewear-front";
import { acetate, temples, wire } from "./eyewear-parts";

/** A frame as it lies open on a table. The shapes of its lenses are those the drawings use. */
export const glasses: Recipe = {
  ground: "table",
  materials: ({ code, colour }, piece) => {
    const metal = piece.kind === "round-glasses";
    const dark = piece.kind === "sunglasses";
    return {
      frame: metal
        ? { ...metalOf(code, colour("frame", "#c3a573")), roughness: 0.3 }
        : acetateOf(code, colour("frame", "#6f4a2c")),
      lens: lensOf(colour("lens", "#eef1ee"), dark ? 0.72 : 0.16),
      pads: metal ? acetateOf("ink-black", "#3b3330") : steel(),
      hinge: steel("#b9b7b1"),
    };
  },
  build(piece, body) {
    const front = frontOf(piece);
    const { rims, shift, middle, half, hinge } = front;
    if (rims.metal) wire(piece, body, front);
    else acetate(piece, body, front);
    temples(piece, body, front);
    const glass = plate(
      smoothLoop(
        rims.lens.map(([x, y]): Vec2 => [x * 1.02, y * 1.02]),
        Math.max(1, piece.steps(4) / 2),
      ),
      1.6,
      { bevel: 0.3 },
    );
    body.add(
      "lens",
      both(
        warp(move(glass, shift, middle, -3.2), ([x, y, z]) =>
          wrap([x, y, z + 1.6 * (1 - ((x - shift) / 26) ** 2 - ((y - middle) / 26) ** 2)]),
        ),
      ),
      0,
    );
    body.add(
      "hinge",
      both(
        limb(
          [half - 3.6, hinge - 3, -(half * half) / 620 - 4.6],
          [half - 3.6, hinge + 2.4, -(half * half) / 620 - 4.6],
          1.2,
          1.2,
          { around: 12, cap: 0.5 },
        ),
      ),
      0,
    );
  },
};
