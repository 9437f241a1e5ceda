import type { Scene, Solid } from "../core/solid";
import { radians, type Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { block, box, hexa } from "../solids/hexa";
import { prism } from "../solids/prism";
import { soft } from "../solids/soft";
import { lying, rounded } from "./shapes";

/** A low chair: a frame of tapered posts and broad arms, two loose cushions leaning back. */
export function loungeChair(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const frame = piece.surface("frame", "#c8a06a", "wood");
  const seat = piece.surface("seat", "#d8cfbd", "cloth");
  const [front, back] = [depth / 2, -depth / 2];
  const sitting = piece.measure("seatHeight", height * 0.52);
  const arm = sitting + 165;
  const lean = radians(16);
  const up: Vec3 = [0, Math.cos(lean), -Math.sin(lean)];
  const out: Vec3 = [0, Math.sin(lean), Math.cos(lean)];
  const inner = width / 2 - 62;
  const side = (sign: 1 | -1): Solid[] => {
    const x = sign * (width / 2 - 34);
    const post = (z0: number, z1: number, top: number, w0: number, w1: number) => {
      const level = (y: number, z: number, w: number): [Vec3, Vec3, Vec3, Vec3] => [
        [x - 17, y, z - w],
        [x + 17, y, z - w],
        [x + 17, y, z + w],
        [x - 17, y, z + w],
      ];
      return hexa(level(0, z0, w0), level(top, z1, w1), frame, true);
    };
    return [
      post(back + 95, back + 150, arm - 24, 17, 25),
      post(front - 70, front - 95, arm - 24, 16, 24),
      box([x - 13, sitting - 190, back + 130], [x + 13, sitting - 125, front - 100], frame, true),
      prism(rounded(66, depth - 150, 30, 4), lying(arm - 24, x, 40), 24, frame, { grain: "none" }),
    ];
  };
  const foot: Vec3 = [0, sitting - 60, back + 205];
  const rail = (x: number): Solid =>
    block(
      [x - 14, foot[1] - 60, foot[2] - 62],
      [28, 0, 0],
      [0, up[1] * (height - sitting + 118), up[2] * (height - sitting + 118)],
      [0, out[1] * 26, out[2] * 26],
      frame,
    );
  const crest = (height - sitting + 64) as number;
  return {
    ground: "floor",
    camera: { yaw: 33, pitch: 17 },
    solids: [
      ...side(-1),
      ...side(1),
      ...[rail(-inner + 26), rail(inner - 26)].map((solid) => ({ ...solid, shadowless: true })),
      block(
        [-inner, foot[1] + up[1] * (crest - 74), foot[2] - 60 + up[2] * (crest - 74)],
        [2 * inner, 0, 0],
        [0, up[1] * 70, up[2] * 70],
        [0, out[1] * 28, out[2] * 28],
        frame,
      ),
      box([-inner, sitting - 190, front - 110], [inner, sitting - 125, front - 84], frame, true),
      box([-inner, sitting - 190, back + 150], [inner, sitting - 130, back + 176], frame, true),
      soft(
        {
          centre: [0, sitting - 70, 30],
          axes: [
            [1, 0, 0],
            [0, 0.995, 0.1],
            [0, -0.1, 0.995],
          ],
          half: [inner - 4, 58, depth / 2 - 118],
        },
        34,
        seat,
      ),
      soft(
        {
          centre: [0, foot[1] + up[1] * 245 + 20, foot[2] + up[2] * 245 + 38],
          axes: [[1, 0, 0], up, out],
          half: [inner - 14, 205, 56],
        },
        40,
        seat,
      ),
    ],
  };
}
