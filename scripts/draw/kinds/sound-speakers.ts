import { lightness, lit } from "../core/colour";
import type { Scene, Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { box } from "../solids/hexa";
import { disc, lieOf, panelOn, plate } from "../solids/panel";
import type { Plane } from "../solids/plane";
import { weavePattern } from "../solids/weave";

const bodyOf = (piece: Piece): Surface => {
  const body = piece.surface("body", "#c8a06a", "wood");
  return lightness(body.colour) > 0.85 ? { ...body, texture: "plain" } : body;
};

interface Driver {
  y: number;
  r: number;
}

/** Stretched cloth on the front of a speaker, the drivers behind it just to be felt. */
function grille(
  plane: Plane,
  w: number,
  h: number,
  colour: string,
  drivers: readonly Driver[],
): Solid {
  return panelOn(plane, w, h, ({ canvas, view, path }) => {
    const sheet = path(plate(0, 0, w, h, 7));
    canvas.face(
      sheet,
      canvas.linear(
        [
          { at: 0, colour: lit(colour, 1.07) },
          { at: 1, colour: lit(colour, 0.9) },
        ],
        [0, 0],
        [0.8, 1],
      ),
      { stroke: lit(colour, 0.55), "stroke-width": 2.5 },
    );
    for (const { y, r } of drivers) {
      const shade = canvas.radial([
        { at: 0, colour: "#1c120a", opacity: 0.3 },
        { at: 0.26, colour: "#1c120a", opacity: 0.26 },
        { at: 0.3, colour: "#1c120a", opacity: 0.1 },
        { at: 0.84, colour: "#1c120a", opacity: 0.2 },
        { at: 0.96, colour: "#1c120a", opacity: 0.13 },
        { at: 1, colour: "#1c120a", opacity: 0 },
      ]);
      canvas.touch(path(disc(w / 2, y, r)), { fill: shade });
      canvas.line(path(disc(w / 2, y, r)), lit(colour, 0.7), 1.2, { opacity: 0.35 });
    }
    canvas.touch(sheet, {
      fill: weavePattern(canvas, colour, lieOf(view, plane), 6),
      opacity: 0.3,
    });
  });
}

/** A wooden box with a front of wool. */
export function shelfSpeaker(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = bodyOf(piece);
  const [w, d, m] = [width / 2, depth / 2, 9];
  const front: Plane = { origin: [-w + m, m + 4, d + 0.5], u: [1, 0, 0], v: [0, 1, 0] };
  return {
    ground: "floor",
    camera: { yaw: 31, pitch: 14 },
    solids: inOrder([
      box([-w + 16, 0, -d + 16], [w - 16, 5, d - 16], { colour: "#2a241e", texture: "plain" }),
      box([-w, 4, -d], [w, height, d], body),
      grille(front, width - 2 * m, height - 2 * m - 4, piece.colour("grille", "#d8cfbd"), [
        { y: (height - 22) * 0.33, r: 66 },
        { y: (height - 22) * 0.79, r: 26 },
      ]),
    ]),
  };
}

/** A slender tower on a plinth. */
export function towerSpeaker(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = bodyOf(piece);
  const [w, d, m] = [width / 2, depth / 2, 11];
  const low = height * 0.24;
  const front: Plane = { origin: [-w + m, low, d + 0.5], u: [1, 0, 0], v: [0, 1, 0] };
  const tall = height - low - m;
  return {
    ground: "floor",
    camera: { yaw: 32, pitch: 13 },
    solids: inOrder([
      box([-w - 4, 0, -d], [w + 4, 14, d + 4], {
        colour: lit(body.colour, 0.55),
        texture: "plain",
      }),
      box([-w + 10, 14, -d + 10], [w - 10, 24, d - 10], { colour: "#1f1a16", texture: "plain" }),
      box([-w, 24, -d], [w, height, d], body),
      grille(
        front,
        width - 2 * m,
        tall,
        piece.colour("grille", "#4a443d"),
        [
          { y: 100, r: 84 },
          { y: 292, r: 84 },
          { y: tall * 0.635, r: 27 },
        ].map((driver, i) =>
          i === 2 ? { ...driver, y: tall * 0.8 } : { ...driver, y: driver.y + 60 },
        ),
      ),
      panelOn({ ...front, origin: [0, low * 0.55, d + 0.6] }, 30, 10, ({ canvas, path }) =>
        canvas.face(path(disc(0, 0, 4)), "#b8924e"),
      ),
    ]),
  };
}
