import type { Scene } from "../core/solid";
import type { Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { lathe, profile } from "../solids/lathe";
import { glow } from "../solids/light";
import { rod, tube } from "../solids/rod";

/** An arm with two joints over a weighted foot. */
export function deskLamp(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#26221f", "metal");
  const shade = piece.surface("shade", body.colour, "metal");
  const r = width / 2;
  const back = -depth / 2 + r;
  const head = piece.measure("shadeDiameter", 120) / 2;
  const front = depth / 2 - head;
  const elbow: Vec3 = [0, height - 14, back + depth * 0.06];
  const tip: Vec3 = [0, height * 0.735, front];
  const dome = profile(
    [
      [head, 0],
      [head * 0.99, 8],
      [head * 0.88, 34],
      [head * 0.5, 58],
      [head * 0.24, 66],
      [head * 0.22, 86],
    ],
    6,
  );
  const knob = ([x, y, z]: Vec3, size: number) =>
    rod([x - 13, y, z], [x + 15, y, z], size, size, body);
  return {
    ground: "floor",
    camera: { yaw: -62, pitch: 13 },
    solids: inOrder([
      glow([0, 0, front], 260, 66, 0.85),
      lathe(
        [
          [r, 0],
          [r, 12],
          [r * 0.97, 17],
        ],
        [0, 0, back],
        body,
        { lid: true },
      ),
      rod([0, 16, back], [0, 44, back], 15, 13, body),
      rod([0, 40, back], elbow, 8, 8, body),
      knob([0, 44, back], 15),
      tube([elbow, tip], 7, body),
      knob(elbow, 15),
      glow([0, tip[1] - 78, front], head * 1.9, head * 0.9, 0.9),
      lathe(dome, [0, tip[1] - 78, front], shade),
      knob(tip, 11),
    ]),
  };
}
