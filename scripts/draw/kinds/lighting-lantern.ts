import { lit } from "../core/colour";
import { polyline } from "../core/path";
import type { Scene, Solid } from "../core/solid";
import type { Vec3 } from "../core/vector";
import { project } from "../core/view";
import type { Piece } from "../piece";
import { drawn, inOrder } from "../solids/drawn";
import { box } from "../solids/hexa";
import { glow, litFill } from "../solids/light";
import { tube } from "../solids/rod";

/** A sheet of paper between four posts, lit from behind. */
function panel(corners: readonly [Vec3, Vec3, Vec3, Vec3], colour: string, dim: number): Solid {
  return drawn(corners, (canvas, view) => {
    const flat = corners.map((p) => project(view, p));
    canvas.face(polyline(flat), litFill(canvas, lit(colour, dim), [0.5, 0.62], 0.7));
  });
}

/** A square lantern of paper in a wooden frame, carried by its handle. */
export function lantern(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#c8a06a", "wood");
  const shade = piece.colour("shade", "#f3e4c4");
  const w = width / 2;
  const [low, top] = [26, height * 0.72];
  const i = w - 11;
  const post = (x: number, z: number) =>
    box(
      [x * w - 6 * x - 6, low, z * w - 6 * z - 6],
      [x * w - 6 * x + 6, top, z * w - 6 * z + 6],
      body,
    );
  const bar = (y: number, t: number, side: "front" | "right") =>
    side === "front"
      ? box([-i, y, i - 1], [i, y + t, i + 4], body, true)
      : box([i - 1, y, -i], [i + 4, y + t, i], body, true);
  const third = (top - low) * 0.68 + low;
  const mullion = (side: "front" | "right") =>
    side === "front"
      ? box([-2.5, third, i - 1], [2.5, top, i + 4], body, true)
      : box([i - 1, third, -2.5], [i + 4, top, 2.5], body, true);
  const arch = Array.from({ length: 13 }, (_, k): Vec3 => {
    const a = Math.PI * (1 - k / 12);
    return [Math.cos(a) * w * 0.72, top + 12 + Math.sin(a) ** 0.7 * (height - top - 18), 0];
  });
  return {
    ground: "floor",
    camera: { yaw: 27, pitch: 15 },
    solids: inOrder([
      glow([0, height * 0.42, 0], width * 1.5, width * 1.5, 0.9),
      box([-w, 0, -w], [w, low, w], body),
      post(-1, -1),
      panel(
        [
          [-i, low, i],
          [i, low, i],
          [i, top, i],
          [-i, top, i],
        ],
        shade,
        1,
      ),
      panel(
        [
          [i, low, i],
          [i, low, -i],
          [i, top, -i],
          [i, top, i],
        ],
        shade,
        0.93,
      ),
      ...(["right", "front"] as const).flatMap((side) => [bar(third, 5, side), mullion(side)]),
      post(-1, 1),
      post(1, -1),
      post(1, 1),
      box([-w, top, -w], [w, top + 18, w], body),
      tube(arch, 5, body),
    ]),
  };
}
