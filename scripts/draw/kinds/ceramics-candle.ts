import { lit } from "../core/colour";
import { ellipse } from "../core/path";
import type { Scene, Solid } from "../core/solid";
import { dot } from "../core/vector";
import { project } from "../core/view";
import type { Piece } from "../piece";
import { drawn, inOrder } from "../solids/drawn";
import { flame } from "../solids/flame";
import { glazed } from "../solids/glaze";
import { turned } from "../solids/turned";
import { bowlWall } from "../solids/turned-outline";

/** A dish that catches the wax, with a candle of beeswax alight. */
export function candleHolder(piece: Piece): Scene {
  const { height } = piece;
  const glaze = piece.surface("glaze", "#5a3a28", "glaze");
  const wax = piece.surface("candle", "#e8d9b0", "paper");
  const r = piece.measure("diameter", piece.width) / 2;
  const [thick, long] = [
    piece.measure("candleDiameter", 22) / 2,
    piece.measure("candleLength", 200),
  ];
  const stick = turned(
    [
      [thick, 0],
      [thick, long - 5],
      [thick * 0.94, long],
    ],
    [0, height * 0.45, 0],
    wax,
    { inner: "#fff3cf" },
  );
  const cup = (contents: readonly Solid[]) =>
    turned(
      [
        ...bowlWall(r * 0.3, r * 0.2, 0, height * 0.4, 1.6),
        ...bowlWall(r * 0.2, r * 0.31, height * 0.4, height - 8, 2),
      ],
      [0, 8, 0],
      glaze,
      {
        inner: lit(glaze.colour, 0.75),
        contents,
        dress: glazed(glaze.colour, { r: r * 0.3, y: height * 0.6, tall: height * 0.24 }),
      },
    );
  const floor = drawn(
    [[0, 8, 0]],
    (canvas, view) => {
      const at = project(view, [0, 9, 0]);
      canvas.touch(
        ellipse(
          at,
          [r * 0.7 * view.scale, 0],
          [0, r * 0.7 * view.scale * dot(view.toward, [0, 1, 0])],
        ),
        { fill: lit(glaze.colour, 1.06) },
      );
    },
    { shadowless: true },
  );
  const foot = turned(
    [
      [r * 0.6, 0],
      [r * 0.62, 6],
    ],
    [0, 0, 0],
    { colour: "#9c8068", texture: "plain" },
  );
  const dish = (contents: readonly Solid[]) =>
    turned(bowlWall(r * 0.64, r, 4, 25, 1.7), [0, 0, 0], glaze, {
      inner: glaze.colour,
      contents: [floor, cup(contents)],
    });
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 17 },
    solids: inOrder([foot, dish([stick]), flame([0, height * 0.45 + long, 0])]),
    measured: [foot, dish([])],
  };
}
