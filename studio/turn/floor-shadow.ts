import { Bvh } from "../core/bvh";
import type { Model } from "../core/model";
import type { Vec3 } from "../core/vector";

export interface FloorShadow {
  /** 0 to 255 for each point of a square, row by row from the back. */
  alpha: number[];
  side: number;
  /** How wide the square is, in metres. */
  span: number;
}

const RAYS = 40;

/** How much sky the product takes from the ground around it: a shadow without a direction. */
export function floorShadow(model: Model, side = 104): FloorShadow {
  const { width, depth, height } = model.piece;
  const corners = model.layers.flatMap(({ surface: { points, triangles } }) =>
    triangles.flatMap((t) => t.flatMap((v) => points[v] ?? [0, 0, 0])),
  );
  const tree = new Bvh(Float32Array.from(corners));
  const span = Math.max(width, depth) * 1.7 + height * 0.3;
  const reach = Math.max(width, depth, height) * 0.8;
  const alpha = Array.from({ length: side * side }, (_, i) => {
    const [u, v] = [((i % side) + 0.5) / side, (Math.floor(i / side) + 0.5) / side];
    const from: Vec3 = [(u - 0.5) * span, 0.5, (v - 0.5) * span];
    let dark = 0;
    for (let k = 0; k < RAYS; k++) {
      const r = Math.sqrt((k + 0.5) / RAYS);
      const a = k * 2.399963;
      const hit = Math.abs(
        tree.cast(from, [r * Math.cos(a), Math.sqrt(1 - r * r), r * Math.sin(a)], reach),
      );
      if (hit > 0) dark += 1 - (hit / reach) ** 0.7;
    }
    const rim = Math.min(u, v, 1 - u, 1 - v) * 2;
    return Math.round(255 * 0.62 * Math.min(1, rim * 3) * Math.min(1, (dark / RAYS) * 1.5));
  });
  return { alpha, side, span: span / 1000 };
}
