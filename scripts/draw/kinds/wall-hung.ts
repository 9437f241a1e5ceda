import { lit } from "../core/colour";
import type { Scene, Solid } from "../core/solid";
import type { Piece } from "../piece";
import { circleOn, dressed, frontOf } from "../solids/dress";
import { box } from "../solids/hexa";
import { prism } from "../solids/prism";
import { rod } from "../solids/rod";
import { facing, oval } from "./shapes";

/** A round mirror whose rim waxes from one side to the other, as the moon does. */
export function mirror(piece: Piece): Scene {
  const r = piece.width / 2;
  const deep = piece.depth;
  const frame = piece.surface("frame", "#b8924e", "metal");
  const glass = piece.colour("glass", "#dfe3e2");
  const shift = (angle: number): [number, number] => [9 * Math.cos(angle), 9 * Math.sin(angle)];
  const [cx, cy] = shift(Math.PI * 0.8);
  const hole = oval(r - 15, r - 15, 64).map(([x, y]) => [x + cx, y + cy] as const);
  const pane: Solid = prism(hole, facing(-deep / 2 + 4, 0, r), deep * 0.55, {
    colour: glass,
    texture: "plain",
  });
  return {
    ground: "wall",
    camera: { yaw: 20, pitch: 5 },
    second: "side",
    solids: [
      dressed(pane, (canvas, view) => {
        const flat = frontOf(view, -deep / 2 + 4 + deep * 0.55);
        const d = circleOn(flat, cx, r + cy, r - 15);
        canvas.touch(d, {
          fill: canvas.linear(
            [
              { at: 0, colour: "#f7f6f2" },
              { at: 0.46, colour: lit(glass, 0.99) },
              { at: 0.62, colour: "#e5ddd0" },
              { at: 0.63, colour: "#d5c9b8" },
              { at: 1, colour: "#e9e1d5" },
            ],
            [0.1, 0],
            [0.24, 1],
          ),
        });
        canvas.touch(d, {
          fill: canvas.linear(
            [
              { at: 0.3, colour: "#fff", opacity: 0 },
              { at: 0.31, colour: "#fff", opacity: 0.42 },
              { at: 0.46, colour: "#fff", opacity: 0.28 },
              { at: 0.47, colour: "#fff", opacity: 0 },
              { at: 0.51, colour: "#fff", opacity: 0 },
              { at: 0.52, colour: "#fff", opacity: 0.26 },
              { at: 0.56, colour: "#fff", opacity: 0.2 },
              { at: 0.57, colour: "#fff", opacity: 0 },
            ],
            [0, 0.1],
            [1, 0.9],
          ),
        });
      }),
      prism(oval(r, r, 64), facing(-deep / 2, 0, r), deep, frame, { holes: [hole], grain: "none" }),
    ],
  };
}

/** A shelf folded from one sheet against the wall, three turned pegs under it. */
export function wallShelf(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#f3efe6", "plain");
  const front = piece.surface("front", "#ece7dc", "plain");
  const brass = piece.surface("handle", "#b8924e", "metal");
  const [x, z] = [width / 2, depth / 2];
  const lip = piece.measure("shelfThickness", 18);
  const peg = (at: number): Solid[] => [
    rod([at, 38, -z + 5], [at, 38, -z + 62], 6, 6, brass),
    rod([at, 38, -z + 62], [at, 38, -z + 76], 11, 11, brass),
  ];
  return {
    ground: "wall",
    camera: { yaw: 26, pitch: 17 },
    solids: [
      box([-x, 0, -z], [x, height, -z + 5], body),
      ...[-x * 0.62, 0, x * 0.62].flatMap(peg),
      box([-x, height - lip - 4, -z + 5], [x, height - lip, z], body),
      box([-x, height - lip - 4, z - 4], [x, height, z], front),
    ],
  };
}
