import { both, type Mesh, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { brass, powder, rubber } from "../materials";
import { block } from "../parts/block";
import { plate } from "../parts/plate";
import { button, disc, rounded } from "../parts/shapes";

/** A flat disc that faces +z: a hole seen from the front. */
const dot = (r: number, n: number): Mesh => ({
  points: Array.from(
    { length: n },
    (_, i): Vec3 => [r * Math.cos((2 * Math.PI * i) / n), r * Math.sin((2 * Math.PI * i) / n), 0],
  ),
  uv: Array.from({ length: n }, (): Vec2 => [0, 0]),
  triangles: Array.from({ length: n - 2 }, (_, i) => [0, i + 1, i + 2] as const),
});

/** Bent plywood in matt paint, a perforated front, one dial of brass. */
export const radio: Recipe = {
  ground: "table",
  materials: ({ colour }) => ({
    body: powder(colour("body", "#cf5a2b")),
    grille: powder(colour("grille", "#e6dccb")),
    dial: brass(colour("dial", "#b8924e")),
    dark: rubber("#1f1c1a"),
  }),
  build({ width, depth, height, steps }, body) {
    const [foot, d] = [5, depth - 14];
    const tall = height - foot;
    const case_ = plate(rounded(width, tall, 26, steps(10)), d, { bevel: 3 });
    body.add("body", move(case_, 0, foot + tall / 2, -depth / 2), 0);
    const face = plate(rounded(width - 12, tall - 12, 21, steps(10)), 3, { bevel: 1 });
    const z = d - depth / 2;
    body.add("grille", move(face, 0, foot + tall / 2, z - 1), 0);
    const pitch = 6.2;
    const [left, right] = [-width / 2 + 20, width / 2 - 96];
    const hole = dot(1.7, 8);
    for (let y = foot + 20; y < height - 16; y += pitch)
      for (let x = left; x < right; x += pitch) body.add("dark", move(hole, x, y, z + 2.06), 0);
    const [cx, cy] = [width / 2 - 52, foot + tall * 0.58];
    body.add("dial", move(button(33, 7, 2.4, steps(48)), cx, cy, z + 1), 0);
    body.add("dial", move(button(15, 8, 2.4, steps(36)), cx, cy, z + 6), 0);
    for (let i = 0; i < 11; i++) {
      const a = ((-225 + i * 27) * Math.PI) / -180;
      body.add("dark", move(dot(0.9, 6), cx + 29 * Math.cos(a), cy + 29 * Math.sin(a), z + 8.1), 0);
    }
    body.add("dark", move(turn(block(1.6, 9, 0.6, 0.2), "z", -38), cx + 6, cy + 8, z + 14), 0);
    body.add("dial", move(button(3.4, 3, 0.8, 16), cx, foot + 18, z + 1.4), 0);
    for (const k of [1, -1])
      body.add(
        "dark",
        both(move(disc(8, foot + 2, 1.2, 20), width / 2 - 34, 0, k * (d / 2 - 18) - 4)),
        0,
      );
  },
};
