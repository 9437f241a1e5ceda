import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import type { Scene, Solid } from "../core/solid";
import type { Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { glazed, poolAt } from "../solids/glaze";
import type { LatheForm } from "../solids/lathe";
import { turned } from "../solids/turned";
import { bowlWall } from "../solids/turned-outline";

const SIZES = [1, 1, 0.77, 0.77, 0.5, 0.5];

/** Plates in three sizes, a pair of each, in one stack. */
export function plateSet(piece: Piece): Scene {
  const { height } = piece;
  const glaze = piece.surface("glaze", "#f1ece1", "glaze");
  const foot = piece.surface("foot", "#dccdb4", "plain");
  const step = (height - 22) / 5;
  const plates = SIZES.flatMap((share, i): Solid[] => {
    const r = (piece.width / 2) * share;
    const at: Vec3 = [(i % 2 ? 1 : -1) * 1.4, i * step, 0];
    const bare = i
      ? []
      : [
          turned(
            [
              [r * 0.56, 0],
              [r * 0.58, 7],
            ],
            at,
            foot,
          ),
        ];
    const dress = (canvas: Canvas, form: LatheForm) => {
      poolAt(canvas, form, r * 0.8, 11.5, lit(glaze.colour, 0.9));
      poolAt(canvas, form, r * 0.79, 10, lit(glaze.colour, 1));
      const above = (SIZES[i + 1] ?? 0) * (piece.width / 2);
      if (above) poolAt(canvas, form, above * (above < r ? 1.05 : 0.985), 15, "#3a2413", 0.17);
    };
    const wall = bowlWall(r * 0.6, r, 5, 22, 1.4).filter((_, k) => k % 4 === 0);
    return [...bare, turned(wall, at, glaze, { inner: lit(glaze.colour, 1.02), dress })];
  });
  return { ground: "floor", camera: { yaw: 0, pitch: 27 }, solids: inOrder(plates) };
}

/** Rice bowls inside soup bowls, four in one stack. */
export function bowlSet(piece: Piece): Scene {
  const { width, height } = piece;
  const glaze = piece.surface("glaze", "#a8a297", "glaze");
  const foot = piece.surface("foot", "#8c6e55", "plain");
  const bowl = (share: number, y: number, tall: number, contents: Solid[]): Solid[] => {
    const r = (width / 2) * share;
    return [
      turned(
        [
          [r * 0.43, 0],
          [r * 0.46, 15],
        ],
        [0, y, 0],
        foot,
      ),
      turned(bowlWall(r * 0.5, r, 13, tall, 2.3), [0, y, 0], glaze, {
        inner: lit(glaze.colour, 0.97),
        contents,
        dress: glazed(glaze.colour, {
          r: r * 0.97,
          y: tall * 0.7,
          tall: tall * 0.24,
          strength: contents.length ? 0.5 : 0.9,
        }),
      }),
    ];
  };
  const [soup, rice] = [height * 0.59, height * 0.49];
  const top = bowl(115 / 140, height - rice, rice, []);
  const second = bowl(115 / 140, height - rice - 19, rice, top);
  const third = bowl(1, 17, soup, second);
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 19 },
    solids: inOrder(bowl(1, 0, soup, third)),
  };
}
