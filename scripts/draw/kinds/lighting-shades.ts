import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { lathe, profile } from "../solids/lathe";
import { glow, litMouth, shining } from "../solids/light";
import { rod } from "../solids/rod";

/** A drum of paper on three slim legs. */
export function floorLamp(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#c8a06a", "wood");
  const shade = piece.surface("shade", "#f4ead6", "paper");
  const r = piece.measure("shadeDiameter", width) / 2;
  const low = height - r * 2.05;
  const tall = height - low;
  const leg = (degrees: number) => {
    const a = (degrees * Math.PI) / 180;
    return rod(
      [Math.cos(a) * r * 0.98, 0, Math.sin(a) * r * 0.98],
      [Math.cos(a) * 26, low + 40, Math.sin(a) * 26],
      8,
      12,
      body,
    );
  };
  const wall = profile(
    [
      [r * 0.9, 0],
      [r * 0.975, tall * 0.22],
      [r, tall * 0.55],
      [r * 0.975, tall * 0.85],
      [r * 0.93, tall],
    ],
    6,
  );
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 9 },
    solids: inOrder([
      glow([0, low + tall * 0.5, 0], r * 2.5, r * 2.5, 0.95),
      leg(262),
      leg(22),
      leg(142),
      lathe(
        [
          [46, 0],
          [46, 16],
        ],
        [0, low - 60, 0],
        body,
        { lid: true },
      ),
      lathe(wall, [0, low, 0], shade, {
        dress: (canvas, form) => {
          shining(shade.colour, [0.5, 0.5], { r, from: 20, to: tall - 40 })(canvas, form);
          litMouth(canvas, form, r * 0.93, tall);
        },
      }),
    ]),
  };
}

/** A shade of opal glass like a cap on a round body. */
export function tableLamp(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#cf5a2b", "metal");
  const shade = piece.surface("shade", "#f6eee0", "paper");
  const r = piece.measure("shadeDiameter", width) / 2;
  const low = height * 0.45;
  const tall = height - low;
  const base = profile(
    [
      [r * 0.42, 0],
      [r * 0.6, 10],
      [r * 0.68, height * 0.12],
      [r * 0.5, height * 0.24],
      [r * 0.2, height * 0.315],
      [r * 0.14, height * 0.4],
      [r * 0.14, low + 14],
    ],
    22,
  );
  const dome = profile(
    [
      [r * 0.8, 0],
      [r * 0.96, tall * 0.12],
      [r, tall * 0.32],
      [r * 0.9, tall * 0.62],
      [r * 0.62, tall * 0.88],
      [r * 0.28, tall * 0.985],
      [0, tall],
    ],
    8,
  );
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 9 },
    solids: inOrder([
      glow([0, low + tall * 0.5, 0], r * 2.1, r * 2, 0.85),
      lathe(
        base,
        [0, 0, 0],
        { ...body, texture: "metal" },
        {
          dress: (canvas, form) => {
            if (canvas.style === "line") return;
            const { x, y, rx } = form.ring(r * 0.6, height * 0.15);
            const shine = canvas.radial([
              { at: 0, colour: "#fff6e2", opacity: 0.62 },
              { at: 1, colour: "#fff6e2", opacity: 0 },
            ]);
            canvas.add("ellipse", {
              cx: (x - rx * 0.5).toFixed(1),
              cy: y.toFixed(1),
              rx: (rx * 0.3).toFixed(1),
              ry: (rx * 0.42).toFixed(1),
              fill: shine,
            });
          },
        },
      ),
      lathe(dome, [0, low, 0], shade, { dress: shining(shade.colour, [0.5, 0.62]) }),
    ]),
  };
}
