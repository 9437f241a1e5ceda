import { lit } from "../core/colour";
import { ellipse } from "../core/path";
import type { Scene, Solid } from "../core/solid";
import { dot, type Vec3 } from "../core/vector";
import { project } from "../core/view";
import type { Piece } from "../piece";
import { drawn, inOrder } from "../solids/drawn";
import { glazed } from "../solids/glaze";
import { horn } from "../solids/horn";
import { turned } from "../solids/turned";
import { bowlWall } from "../solids/turned-outline";
import { potBody } from "./ceramics-teapot";

/** The tea in a cup. */
const tea = (x: number, z: number, r: number, y: number): Solid =>
  drawn(
    [
      [x - r, y, z],
      [x + r, y, z],
    ],
    (canvas, view) => {
      const flat = dot(view.toward, [0, 1, 0]) * r * view.scale;
      canvas.face(
        ellipse(project(view, [x, y, z]), [r * view.scale, 0], [0, flat]),
        canvas.linear(
          [
            { at: 0, colour: "#b98d4a" },
            { at: 1, colour: "#dcb877" },
          ],
          [0, 0],
          [0.8, 1],
        ),
      );
    },
    { shadowless: true },
  );

/** One pot with a side handle, one cooling bowl, three cups. */
export function teaSet(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const glaze = piece.surface("glaze", "#a3b3a0", "glaze");
  const wood = piece.surface("handle", "#6b4630", "wood");
  const cup = piece.measure("cupDiameter", 62) / 2;
  const tall = height * 0.77;
  const r = tall * 0.6;
  const pot: Vec3 = [-width * 0.07, 0, -depth / 2 + r];
  const bowl = (x: number, z: number, size: number, h: number): Solid[] => [
    turned(
      [
        [size * 0.48, 0],
        [size * 0.5, 6],
      ],
      [x, 0, z],
      { colour: "#a48b70", texture: "plain" },
    ),
    turned(
      bowlWall(size * 0.5, size, 4, h, 2.2).filter((_, i) => i % 3 !== 1),
      [x, 0, z],
      glaze,
      {
        inner: lit(glaze.colour, 0.96),
        contents: [tea(x, z, size * 0.9, h * 0.78)],
        dress: glazed(glaze.colour, { r: size * 0.95, y: h * 0.6, tall: h * 0.3 }),
      },
    ),
  ];
  const [px, , pz] = pot;
  const cups = [
    [-0.36, 0.2],
    [-0.12, 0.34],
    [0.13, 0.36],
  ].map(([x = 0, z = 0]) => bowl(x * width, z * depth - 6, cup, 42));
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 30 },
    solids: inOrder([
      ...bowl(width / 2 - 46, -depth * 0.02, 46, 54),
      horn(
        [
          [px - r * 0.7, tall * 0.4, pz],
          [px - r * 1.1, tall * 0.56, pz],
          [px - r * 1.36, tall * 0.84, pz],
        ],
        [15, 9, 6],
        glaze,
        true,
      ),
      ...potBody({ at: pot, r, tall, glaze }),
      horn(
        [
          [px + r * 0.7, tall * 0.52, pz + 14],
          [px + r * 1.0, tall * 0.61, pz + 26],
          [px + r * 1.16, tall * 0.67, pz + 32],
        ],
        [13, 10, 9.5],
        glaze,
      ),
      horn(
        [
          [px + r * 1.12, tall * 0.66, pz + 31],
          [px + r * 1.5, tall * 0.78, pz + 46],
          [px + r * 2, tall * 0.9, pz + 66],
        ],
        [7.5, 8.5, 10.5],
        wood,
      ),
      ...cups.flat(),
    ]),
  };
}
