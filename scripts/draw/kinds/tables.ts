import type { Scene, Solid } from "../core/solid";
import type { Piece } from "../piece";
import { circleOn, dressed, frontOf, lineOn, rectOn, tenon, topOf } from "../solids/dress";
import { box, taper } from "../solids/hexa";
import { prism } from "../solids/prism";
import { rod } from "../solids/rod";
import { corners, flowing, lying, rounded } from "./shapes";

const BRASS = { colour: "#b8924e", texture: "metal" as const };

/** A long table: a board with eased corners, leg pairs set in from the ends under a batten each. */
export function diningTable(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const top = piece.surface("top", "#c8a06a", "wood");
  const legs = piece.surface("legs", "#c8a06a", "wood");
  const board = piece.measure("topThickness", 30);
  const under = height - board;
  const [x, z] = [width / 2 - 285, depth / 2 - 110];
  const pair = (sign: number): Solid[] => [
    ...[-z, z].map((at) =>
      taper([sign * x, under - 4, at], [sign * (x + 22), 0, at + Math.sign(at) * 26], 84, 46, legs),
    ),
    box([sign * x - 36, under - 62, -z + 44], [sign * x + 36, under, z - 44], legs),
  ];
  return {
    ground: "floor",
    camera: { yaw: 34, pitch: 20 },
    solids: [
      ...pair(-1),
      ...pair(1),
      box([-x + 42, under - 84, -16], [x - 42, under - 24, 16], legs, true),
      prism(rounded(width, depth, 26), lying(under), board, top),
    ],
  };
}

/** A pond of a table: no straight side, three round legs that end in its top. */
export function coffeeTable(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const top = piece.surface("top", "#c8a06a", "wood");
  const legs = piece.surface("legs", "#b98d58", "wood");
  const board = piece.measure("topThickness", 26);
  const [w, d] = [width / 2, depth / 2];
  const outline = flowing(
    [
      [-w, d * 0.04],
      [-w * 0.78, -d * 0.72],
      [-w * 0.1, -d],
      [w * 0.66, -d * 0.84],
      [w, -d * 0.1],
      [w * 0.74, d * 0.66],
      [w * 0.12, d * 0.98],
      [-w * 0.62, d],
    ],
    7,
  );
  const heads = [
    [-w * 0.56, d * 0.3],
    [w * 0.6, d * 0.16],
    [w * 0.02, -d * 0.58],
  ] as const;
  const leg = ([x, z]: readonly [number, number]): Solid =>
    rod([x * 1.14, 0, z * 1.14], [x, height - board, z], 19, 25, legs);
  const slab = prism(outline, lying(height - board), board, top);
  return {
    ground: "floor",
    camera: { yaw: 22, pitch: 27 },
    solids: [
      ...heads.map(leg),
      dressed(slab, (canvas, view) => {
        for (const [x, z] of heads) tenon(canvas, topOf(view, height), x, z, 27, legs.colour);
      }),
    ],
  };
}

/** A writing desk: shallow drawers under the board, a lidded channel along its back. */
export function desk(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const top = piece.surface("top", "#c8a06a", "wood");
  const legs = piece.surface("legs", "#c8a06a", "wood");
  const board = piece.measure("topThickness", 24);
  const knee = piece.measure("kneeClearance", height - 110);
  const under = height - board;
  const [x, z] = [width / 2, depth / 2];
  const front = z - 34;
  const drawers = [-x + 62, 0, x - 62] as const;
  const knob = (at: number): Solid =>
    rod([at, (knee + under) / 2, front], [at, (knee + under) / 2, front + 20], 9, 13, BRASS);
  const body = box([-x + 58, knee, -z + 40], [x - 58, under, front], legs, true);
  const slab = prism(rounded(width, depth, 16), lying(under), board, top);
  return {
    ground: "floor",
    camera: { yaw: 30, pitch: 21 },
    solids: [
      ...corners(x - 48, z - 48).map(([a, b]) =>
        taper([a, under, b], [a + Math.sign(a) * 14, 0, b + Math.sign(b) * 14], 58, 30, legs),
      ),
      dressed(body, (canvas, view) => {
        const flat = frontOf(view, front);
        const [low, high] = [knee + 7, under - 4];
        const fronts =
          rectOn(flat, drawers[0] + 16, low, -6, high) +
          rectOn(flat, 6, low, drawers[2] - 16, high);
        canvas.line(fronts, "#3a2413", 2, { opacity: 0.5 });
      }),
      knob((drawers[0] + drawers[1]) / 2),
      knob((drawers[1] + drawers[2]) / 2),
      dressed(slab, (canvas, view) => {
        const flat = topOf(view, height);
        canvas.line(
          lineOn(flat, -x + 90, -z + 72, x - 90, -z + 72) +
            lineOn(flat, -x + 90, -z + 72, -x + 90, -z + 3) +
            lineOn(flat, x - 90, -z + 72, x - 90, -z + 3),
          "#3a2413",
          2,
          { opacity: 0.5 },
        );
        canvas.touch(circleOn(flat, 0, -z + 44, 11), { fill: "#241509", opacity: 0.55 });
      }),
    ],
  };
}
