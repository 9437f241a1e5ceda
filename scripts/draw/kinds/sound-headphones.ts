import { lit } from "../core/colour";
import type { Scene, Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import type { Point, Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { barrel } from "../solids/barrel";
import { inOrder } from "../solids/drawn";
import { disc, panelOn } from "../solids/panel";
import { prism } from "../solids/prism";
import { tube } from "../solids/rod";
import { band, facing } from "./shapes";

/** One cup, from its outer face `outer` inwards, seen from the right. */
function cup(
  side: 1 | -1,
  half: number,
  r: number,
  y: number,
  body: Surface,
  pads: Surface,
): Solid[] {
  const at = (x: number): Vec3 => [side * x, y, 0];
  const round = (rings: Point[], surface: Surface) => barrel(at(0), at(half), rings, surface);
  const pad: Point[] = [
    [r * 0.88, half - 42],
    [r, half - 38],
    [r * 1.04, half - 33],
    [r * 1.04, half - 28],
    [r * 0.97, half - 23],
  ];
  const shell = [
    round(
      [
        [r, half - 24],
        [r, half - 7],
        [r * 0.95, half - 2],
        [r * 0.84, half],
      ],
      body,
    ),
  ];
  const soft = [round(pad, { ...pads, texture: "plain" })];
  const plane = {
    origin: at(side > 0 ? half + 0.3 : half - 42.3),
    u: [0, 0, -1] as Vec3,
    v: [0, 1, 0] as Vec3,
  };
  const face = panelOn(plane, 1, 1, ({ canvas, path }) => {
    if (side < 0) {
      canvas.face(
        path(disc(0, 0, r * 0.58)),
        canvas.radial(
          [
            { at: 0, colour: "#4a4038" },
            { at: 1, colour: "#1d1815" },
          ],
          [0.6, 0.65],
          0.6,
        ),
      );
      canvas.line(path(disc(0, 0, r * 0.72)), lit(pads.colour, 0.7), 1.2, {
        "stroke-dasharray": "5 4",
        opacity: 0.6,
      });
      return;
    }
    canvas.touch(path(disc(0, 0, r * 0.8)), {
      fill: canvas.linear(
        [
          { at: 0, colour: lit(body.colour, 1.28) },
          { at: 0.5, colour: lit(body.colour, 1) },
          { at: 1, colour: lit(body.colour, 0.82) },
        ],
        [0, 0],
        [1, 1],
      ),
    });
    canvas.line(path(disc(0, 0, r * 0.52)), lit(body.colour, 0.72), 1.4, { opacity: 0.55 });
    canvas.touch(path(disc(0, 0, r * 0.5)), {
      fill: canvas.linear(
        [
          { at: 0, colour: lit(body.colour, 0.86) },
          { at: 1, colour: lit(body.colour, 1.2) },
        ],
        [0, 0],
        [1, 1],
      ),
      opacity: 0.6,
    });
  });
  return side > 0 ? [...soft, ...shell, face] : [...shell, ...soft, face];
}

/** Round cups of metal on a steel band covered in leather. */
export function headphones(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#a5a29b", "metal");
  const pads = piece.surface("pads", "#7d5a3c", "cloth");
  const [half, r] = [width / 2, depth / 2 / 1.04];
  const y = r * 1.04;
  const arc = (share: number, drop: number): Point[] =>
    Array.from({ length: 22 }, (_, i): Point => {
      const a = Math.PI * (share + (1 - 2 * share) * (i / 21));
      return [-Math.cos(a) * (half - 9), y + 34 + Math.sin(a) * (height - y - 38 - drop)];
    });
  const yoke = (side: 1 | -1): Solid =>
    tube(
      [
        [side * (half - 9), y + 42, 0],
        [side * (half - 6), y + 26, 0],
        [side * (half - 10), y + r * 0.5, 0],
      ],
      3.4,
      { colour: lit(body.colour, 0.9), texture: "metal" },
    );
  return {
    ground: "floor",
    camera: { yaw: 40, pitch: 12 },
    solids: inOrder([
      yoke(-1),
      ...cup(-1, half, r, y, body, pads),
      prism(band(arc(0.02, 0), 2.4), facing(-7), 14, { ...body, texture: "metal" }),
      prism(
        band(arc(0.14, 0), 9),
        facing(-13),
        26,
        { ...pads, texture: "plain" },
        { grain: "none" },
      ),
      ...cup(1, half, r, y, body, pads),
      yoke(1),
    ]),
  };
}
