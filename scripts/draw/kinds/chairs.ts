import type { Scene, Solid } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { prism } from "../solids/prism";
import { rod } from "../solids/rod";
import { band, flowing, lying } from "./shapes";

/** A light dining chair: round tapered legs, a broad seat, one bent board to lean on. */
export function diningChair(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const frame = piece.surface("frame", "#c8a06a", "wood");
  const seat = piece.surface("seat", "#d8cfbd", "cloth");
  const sitting = piece.measure("seatHeight", height * 0.58);
  const [w, d] = [width / 2, depth / 2];
  const outline = flowing([
    [-w + 26, -d + 30],
    [0, -d + 14],
    [w - 26, -d + 30],
    [w - 8, 0],
    [w - 44, d - 62],
    [0, d - 52],
    [-w + 44, d - 62],
    [-w + 8, 0],
  ]);
  const arc = (reach: number, bow: number): Point[] =>
    flowing(
      [
        [-reach, -10],
        [-reach * 0.6, bow * 0.62],
        [0, bow],
        [reach * 0.6, bow * 0.62],
        [reach, -10],
      ],
      6,
      false,
    );
  const leg = (x: number, z: number, foot: Vec3, top: number): Solid =>
    rod(foot, [x, top, z], 11, 17, frame);
  const post = (sign: number): Solid =>
    rod(
      [sign * (w - 48), sitting - 30, -d + 78],
      [sign * (w - 46), height - 30, -d + 32],
      16,
      11,
      frame,
    );
  return {
    ground: "floor",
    camera: { yaw: 32, pitch: 18 },
    solids: [
      leg(-w + 48, -d + 78, [-w + 34, 0, -d + 18], sitting - 30),
      leg(w - 48, -d + 78, [w - 34, 0, -d + 18], sitting - 30),
      leg(-w + 54, d - 66, [-w + 34, 0, d - 30], sitting - 30),
      leg(w - 54, d - 66, [w - 34, 0, d - 30], sitting - 30),
      rod([-w + 42, sitting * 0.52, -d + 56], [-w + 44, sitting * 0.52, d - 52], 9, 9, frame),
      rod([w - 42, sitting * 0.52, -d + 56], [w - 44, sitting * 0.52, d - 52], 9, 9, frame),
      prism(outline, lying(sitting - 50, 0, 0), 26, frame),
      prism(
        outline.map(([x, y]): Point => [x * 0.95, y * 0.95]),
        lying(sitting - 24, 0, 0),
        24,
        seat,
        { grain: "none" },
      ),
      post(-1),
      post(1),
      prism(band(arc(w - 22, 44), 20), lying(height - 128, 0, -d + 54), 128, frame, {
        grain: "none",
      }),
    ],
  };
}
