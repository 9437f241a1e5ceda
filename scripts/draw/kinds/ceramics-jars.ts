import { lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { glazed, hoop } from "../solids/glaze";
import { tube } from "../solids/rod";
import { turned } from "../solids/turned";
import { belly, bowlWall } from "../solids/turned-outline";

/** Two bowls joined at the waist: a jar like the full moon, never quite round. */
export function moonJar(piece: Piece): Scene {
  const { width, height } = piece;
  const glaze = piece.surface("glaze", "#f1ece1", "glaze");
  const foot = piece.surface("foot", "#dccdb4", "plain");
  const [r, base] = [width / 2, piece.measure("footDiameter", width * 0.33) / 2];
  const neck = r * 0.46;
  const body: Point[] = [
    ...belly(base, r, neck, 14, height - 22, 0.52),
    [neck * 0.985, height - 16],
    [neck, height - 4],
    [neck * 1.02, height],
  ];
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 13 },
    solids: inOrder([
      turned(
        [
          [base * 0.97, 0],
          [base, 4],
          [base, 15],
        ],
        [0, 0, 0],
        foot,
      ),
      turned(body, [0, 0, 0], glaze, {
        inner: lit(glaze.colour, 0.97),
        dress: (canvas, form) => {
          hoop(canvas, form, r * 0.998, height * 0.49, lit(glaze.colour, 0.78), 5, 0.13);
          hoop(canvas, form, neck, height - 20, lit(glaze.colour, 0.7), 5, 0.22);
          glazed(glaze.colour, { r, y: height * 0.5, tall: height * 0.42, strength: 0.85 })(
            canvas,
            form,
          );
        },
      }),
    ]),
  };
}

/** A thin-lipped mug with room for two fingers. */
export function mug(piece: Piece): Scene {
  const { height } = piece;
  const glaze = piece.surface("glaze", "#a3b3a0", "glaze");
  const foot = piece.surface("foot", "#9c8068", "plain");
  const r = piece.measure("diameter", piece.depth) / 2;
  const reach = piece.width - r;
  const turn = (x: number, y: number): Vec3 => [x * 0.96, y, x * 0.28];
  const handle = [
    turn(r * 0.8, height * 0.8),
    turn(reach * 0.82, height * 0.82),
    turn(reach - 4, height * 0.66),
    turn(reach - 6, height * 0.45),
    turn(reach * 0.8, height * 0.3),
    turn(r * 0.8, height * 0.26),
  ];
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 19 },
    solids: inOrder([
      tube(handle, 5.4, glaze),
      turned(
        [
          [r * 0.68, 0],
          [r * 0.7, 3],
          [r * 0.7, 8],
        ],
        [0, 0, 0],
        foot,
      ),
      turned(bowlWall(r * 0.72, r, 5, height, 5), [0, 0, 0], glaze, {
        inner: lit(glaze.colour, 0.97),
        dress: glazed(glaze.colour, { r, y: height * 0.5, tall: height * 0.38 }),
      }),
    ]),
  };
}
