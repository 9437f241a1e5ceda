import type { Scene, Solid } from "../core/solid";
import { type Point, radians } from "../core/vector";
import type { Piece } from "../piece";
import { box } from "../solids/hexa";
import { pebble } from "../solids/pebble";
import { rod } from "../solids/rod";
import { shell } from "../solids/shell";
import { cushion, soft } from "../solids/soft";
import { corners } from "./shapes";

/** A long low sofa: broad arms, one seat cushion, two back cushions that lean. */
export function sofa(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const cloth = piece.surface("upholstery", "#d8cfbd", "cloth");
  const legs = piece.surface("legs", "#c8a06a", "wood");
  const seat = piece.measure("seatHeight", 400);
  const armTop = piece.measure("armHeight", 560);
  const armWidth = piece.measure("armWidth", 180);
  const [x, z] = [width / 2, depth / 2];
  const inner = x - armWidth;
  const lean = radians(13);
  const back = (sign: number): Solid =>
    soft(
      {
        centre: [(sign * inner) / 2, seat + 150, -z + 236],
        axes: [
          [1, 0, 0],
          [0, Math.cos(lean), -Math.sin(lean)],
          [0, Math.sin(lean), Math.cos(lean)],
        ],
        half: [inner / 2 - 5, 182, 88],
      },
      62,
      cloth,
    );
  return {
    ground: "floor",
    camera: { yaw: 31, pitch: 18 },
    solids: [
      ...corners(x - 110, z - 110).map(([a, b]) =>
        rod([a + Math.sign(a) * 24, 0, b + Math.sign(b) * 16], [a, 126, b], 17, 25, legs),
      ),
      box([-inner, 124, -z + 170], [inner, 258, z - 30], cloth, true),
      box([-inner, 124, -z + 8], [inner, height - 120, -z + 150], cloth, true),
      ...[back(-1), back(1)].map((solid) => ({ ...solid, shadowless: true })),
      cushion([-inner + 3, 254, -z + 250], [inner - 3, seat + 6, z - 4], 56, cloth),
      cushion([-x, 122, -z], [-inner, armTop, z - 8], 58, cloth),
      cushion([inner, 122, -z], [x, armTop, z - 8], 58, cloth),
    ],
  };
}

/** An armchair whose arms and back are one bent wall around a deep round cushion. */
export function armchair(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const cloth = piece.surface("upholstery", "#ece6d8", "cloth");
  const legs = piece.surface("legs", "#7d5a3c", "wood");
  const seat = piece.measure("seatHeight", 410);
  const armTop = piece.measure("armHeight", 560);
  const [x, z] = [width / 2, depth / 2];
  const thick = 128;
  const round = 46;
  const line = (inset: number): Point[] => {
    const [a, c] = [x - inset, -z + x];
    const arc = Array.from({ length: 25 }, (_, i): Point => {
      const angle = Math.PI * (1 + i / 24);
      return [a * Math.cos(angle), c + a * Math.sin(angle)];
    });
    return [[-a, z - 90], ...arc, [a, z - 90]];
  };
  const cap = (side: number): Point[] =>
    Array.from({ length: 9 }, (_, i): Point => {
      const angle = (Math.PI * i) / 8;
      const r = (thick - round) / 2;
      return [side * (x - thick / 2) + r * Math.cos(angle), z - 90 + r * Math.sin(angle) * 1.3];
    });
  const outline = [...line(round / 2), ...cap(1), ...line(thick - round / 2).reverse(), ...cap(-1)];
  const rise = (p: Point) => {
    const t = Math.min(1, Math.max(0, (0.42 * z - p[1]) / (1.2 * z)));
    return armTop - round / 2 + (height - armTop) * t * t * (3 - 2 * t);
  };
  const inner = x - thick + 4;
  const seatPad = cushion([-inner, seat - 150, -z + thick + 16], [inner, seat, z - 34], 64, cloth);
  return {
    ground: "floor",
    camera: { yaw: 29, pitch: 19 },
    solids: [
      ...corners(x - 150, z - 150).map(([a, b]) =>
        rod([a + Math.sign(a) * 22, 0, b + Math.sign(b) * 22], [a, 150, b], 15, 24, legs),
      ),
      shell({ outline, base: 118, top: rise, round }, cloth, [
        box([-inner, 128, -z + thick], [inner, seat - 140, z - 60], cloth, true),
        seatPad,
      ]),
    ],
  };
}

/** A low stone of a seat, no two of its sides alike, its piping along the shoulder. */
export function pouf(piece: Piece): Scene {
  const { height } = piece;
  const cloth = piece.surface("upholstery", "#a39e94", "cloth");
  const [w, d] = [piece.width / 2, piece.depth / 2];
  const h = height;
  return {
    ground: "floor",
    camera: { yaw: 20, pitch: 24 },
    solids: [
      pebble(
        [
          [0, w * 0.7, d * 0.7, 6, 0],
          [h * 0.08, w * 0.88, d * 0.88, 4, 0],
          [h * 0.28, w * 0.985, d * 0.99, 0, 0],
          [h * 0.5, w * 0.99, d * 0.985, -2, 0],
          [h * 0.74, w * 0.93, d * 0.93, -7, 2],
          [h * 0.89, w * 0.81, d * 0.81, -12, 2],
          [h * 0.96, w * 0.68, d * 0.68, -16, 0],
          [h, w * 0.5, d * 0.5, -22, 0],
        ],
        cloth,
        { colour: piece.colour("piping", "#6f6b64"), at: [h * 0.74, w * 0.915, d * 0.915, -7, 2] },
      ),
    ],
  };
}
