import { lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { lathe } from "../solids/lathe";
import { glow, shining } from "../solids/light";
import { rod } from "../solids/rod";

/** A full moon of paper on its cord. */
export function pendant(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#b8924e", "metal");
  const shade = piece.surface("shade", "#f6efdf", "paper");
  const r = piece.measure("shadeDiameter", width) / 2;
  const tall = Math.min(height, r * 1.94);
  const ball = Array.from({ length: 41 }, (_, i): readonly [number, number] => {
    const a = -1.36 + (i / 40) * 2.72;
    return [r * Math.cos(a) ** 0.98, tall / 2 + (tall / 2) * (Math.sin(a) / Math.sin(1.36))];
  });
  const cap: Vec3 = [0, tall - 6, 0];
  return {
    ground: "none",
    camera: { yaw: 0, pitch: -5 },
    air: 0.02,
    solids: inOrder([
      glow([0, tall / 2, 0], r * 1.85, r * 1.85, 1),
      {
        ...rod([0, tall, 0], [0, tall + 900, 0], 2.2, 2.2, {
          ...body,
          colour: lit(body.colour, 0.8),
        }),
        extra: true,
      },
      lathe(
        [
          [r * 0.2, 0],
          [r * 0.2, 20],
          [r * 0.06, 26],
          [r * 0.05, 52],
        ],
        cap,
        body,
      ),
      lathe(ball, [0, 0, 0], shade, {
        dress: shining(shade.colour, [0.5, 0.55], { r: r * 0.95, from: 30, to: tall - 30 }),
      }),
    ]),
  };
}
