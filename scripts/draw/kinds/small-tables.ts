import type { Scene, Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import type { Point, Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { dressed, tenon, topOf } from "../solids/dress";
import type { Plane } from "../solids/plane";
import { prism } from "../solids/prism";
import { rod } from "../solids/rod";
import { flowing, lying, oval } from "./shapes";

/** A twelve-sided outline, one side to the front. */
export const twelve = (r: number): Point[] =>
  Array.from({ length: 12 }, (_, i): Point => {
    const angle = ((i + 0.5) * Math.PI) / 6;
    return [
      (r * Math.cos(angle)) / Math.cos(Math.PI / 12),
      (r * Math.sin(angle)) / Math.cos(Math.PI / 12),
    ];
  });

/** A plank leg standing in the plane through the middle, its outline given in reach and height. */
function bowed(outline: readonly Point[], degrees: number, thick: number, surface: Surface): Solid {
  const angle = (degrees * Math.PI) / 180;
  const u: Vec3 = [Math.cos(angle), 0, Math.sin(angle)];
  const across: Vec3 = [-Math.sin(angle), 0, Math.cos(angle)];
  const plane: Plane = {
    origin: [(across[0] * thick) / 2, 0, (across[2] * thick) / 2],
    u,
    v: [0, 1, 0],
  };
  const solid = prism(outline, plane, thick, surface, { grain: "none" });
  return solid;
}

/** The line of a soban's leg: full at the knee, drawn in at the ankle, the foot turned out. */
function sobanLeg(r: number, top: number, bow: number): Point[] {
  const outer: Point[] = [
    [r * 0.7, top],
    [r * (0.76 + bow * 0.1), top * 0.84],
    [r * (0.75 + bow * 0.06), top * 0.6],
    [r * (0.69 - bow * 0.03), top * 0.3],
    [r * (0.69 - bow * 0.04), top * 0.12],
    [r * 0.82, 0],
  ];
  const inner: Point[] = [
    [r * 0.7, 0],
    [r * (0.6 - bow * 0.04), top * 0.1],
    [r * (0.59 - bow * 0.03), top * 0.3],
    [r * (0.62 + bow * 0.04), top * 0.6],
    [r * (0.6 + bow * 0.04), top * 0.82],
    [r * 0.5, top],
  ];
  return [...flowing(outer, 4, false), ...flowing(inner, 4, false)];
}

const TURNS = [-45, 45, 135, 225].map((degrees) => degrees + 14);

/** Four slim bars that tie the legs at one height. */
function ties(reach: number, y: number, surface: Surface): Solid[] {
  const at = (i: number): Vec3 => {
    const angle = ((TURNS[i % 4] ?? 0) * Math.PI) / 180;
    return [reach * Math.cos(angle), y, reach * Math.sin(angle)];
  };
  return [2, 3, 1, 0].map((i) => rod(at(i), at(i + 1), 7, 7, surface));
}

/** The small Korean table: a twelve-sided tray carved from one board on four bowed legs. */
export function sideTable(piece: Piece): Scene {
  const { height } = piece;
  const r = piece.width / 2;
  const top = piece.surface("top", "#c8a06a", "wood");
  const legs = piece.surface("legs", "#bf9560", "wood");
  const board = piece.measure("topThickness", 18);
  const rim = piece.measure("rimHeight", 8) * 1.5;
  const under = height - board - rim;
  return {
    ground: "floor",
    camera: { yaw: 16, pitch: 24 },
    solids: [
      ...TURNS.map((turn) => bowed(sobanLeg(r, under, 1), turn, 20, legs)),
      ...ties(r * 0.63, under * 0.2, legs),
      prism(twelve(r * 0.68), lying(under - 34), 34, legs, { grain: "none" }),
      prism(twelve(r), lying(under), board, top),
      prism(twelve(r), lying(under + board), rim, top, { holes: [twelve(r - 13)], grain: "none" }),
    ],
  };
}

/** A stool with the slender bowed legs of a soban, their tenons wedged in the seat. */
export function stool(piece: Piece): Scene {
  const { height } = piece;
  const r = piece.width / 2;
  const frame = piece.surface("frame", "#c8a06a", "wood");
  const seat = { ...frame, colour: piece.colour("seat", frame.colour) };
  const board = piece.measure("seatThickness", 28);
  const under = height - board;
  const disc = prism(twelve(r), lying(under), board, seat);
  return {
    ground: "floor",
    camera: { yaw: 16, pitch: 23 },
    solids: [
      ...TURNS.map((turn) => bowed(sobanLeg(r, under, 0.35), turn, 24, frame)),
      ...ties(r * 0.63, under * 0.27, frame),
      dressed(disc, (canvas, view) => {
        const flat = topOf(view, height);
        const hollow = oval(r * 0.84).map(([x, z]) => flat(x, z));
        const shade = canvas.linear(
          [
            { at: 0, colour: "#2e1c0e", opacity: 0.2 },
            { at: 0.6, colour: "#2e1c0e", opacity: 0 },
            { at: 1, colour: "#fff6e6", opacity: 0.3 },
          ],
          [0.2, 0],
          [0.8, 1],
        );
        const [a, b] = [hollow[0] ?? [0, 0], hollow[24] ?? [0, 0]];
        const [p, q] = [hollow[12] ?? [0, 0], hollow[36] ?? [0, 0]];
        canvas.add(
          "ellipse",
          canvas.style === "line"
            ? {
                class: "t",
                cx: ((a[0] + b[0]) / 2).toFixed(1),
                cy: ((p[1] + q[1]) / 2).toFixed(1),
                rx: (r * 0.84 * view.scale).toFixed(1),
                ry: Math.abs((q[1] - p[1]) / 2).toFixed(1),
              }
            : {
                fill: shade,
                cx: ((a[0] + b[0]) / 2).toFixed(1),
                cy: ((p[1] + q[1]) / 2).toFixed(1),
                rx: (r * 0.84 * view.scale).toFixed(1),
                ry: Math.abs((q[1] - p[1]) / 2).toFixed(1),
              },
        );
        for (const turn of TURNS) {
          const angle = (turn * Math.PI) / 180;
          tenon(
            canvas,
            flat,
            r * 0.62 * Math.cos(angle),
            r * 0.62 * Math.sin(angle),
            13,
            frame.colour,
          );
        }
      }),
    ],
  };
}
