import { lit } from "../core/colour";
import type { Scene, Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import { type Point, type Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { glazed, hoop } from "../solids/glaze";
import { horn } from "../solids/horn";
import { rod, tube } from "../solids/rod";
import { turned } from "../solids/turned";
import { belly } from "../solids/turned-outline";

interface Pot {
  at: Vec3;
  r: number;
  tall: number;
  glaze: Surface;
}

/** A body with its lid: the part that every pot shares. */
export function potBody({ at, r, tall, glaze }: Pot): Solid[] {
  const [x, y, z] = at;
  const neck = r * 0.52;
  const lid: Point[] = [
    [neck, 0],
    [neck, tall * 0.02],
    ...belly(neck * 0.999, neck, r * 0.09, tall * 0.02, tall * 0.13, 0.02),
    ...belly(r * 0.08, r * 0.15, r * 0.02, tall * 0.14, tall * 0.27, 0.55),
  ];
  return [
    turned(belly(r * 0.6, r, neck, 0, tall, 0.48), [x, y, z], glaze, {
      dress: glazed(glaze.colour, { r, y: tall * 0.54, tall: tall * 0.4 }),
    }),
    turned(lid, [x, y + tall * 0.985, z], glaze, {
      dress: (canvas, form) =>
        hoop(canvas, form, neck * 1.02, -1, lit(glaze.colour, 0.6), 2.4, 0.6),
    }),
  ];
}

/** A pot under an arch of brass. */
export function teapot(piece: Piece): Scene {
  const { width, height } = piece;
  const glaze = piece.surface("glaze", "#5a3a28", "glaze");
  const handle = piece.surface("handle", "#b8924e", "metal");
  const r = piece.depth / 2;
  const tall = height * 0.56;
  const left = -width + r + 4;
  const arch = Array.from({ length: 15 }, (_, i): Vec3 => {
    const a = Math.PI * (1 - i / 14);
    return [
      Math.cos(a) * r * 0.78,
      tall * 0.84 + Math.sin(a) ** 0.82 * (height - tall * 0.84 - 3),
      0,
    ];
  });
  const lug = (x: number) => rod([x - 5, tall * 0.86, 0], [x + 5, tall * 0.86, 0], 9, 9, glaze);
  return {
    ground: "floor",
    camera: { yaw: -16, pitch: 16 },
    solids: inOrder([
      turned(
        [
          [r * 0.58, 0],
          [r * 0.6, 6],
        ],
        [0, 0, 0],
        { colour: lit("#9c8068", 0.9), texture: "plain" },
      ),
      horn(
        [
          [-r * 0.7, tall * 0.36, 0],
          [-r * 1.12, tall * 0.5, 0],
          [left + 16, tall * 0.76, 0],
          [left + 2, tall * 0.96, 0],
        ],
        [24, 15, 10, 8],
        glaze,
        true,
      ),
      lug(r * 0.78),
      ...potBody({ at: [0, 4, 0], r, tall: tall - 4, glaze }),
      lug(-r * 0.78),
      tube(arch, 3.2, handle),
    ]),
  };
}
