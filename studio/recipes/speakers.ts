import { type Assembly } from "../core/assembly";
import { fillet } from "../core/curve";
import { type Mesh, move, turn } from "../core/mesh";
import { type Piece, type Recipe } from "../core/piece";
import { brass, fabricOf, powder, rubber, woodOf } from "../materials";
import { block } from "../parts/block";
import { lathe } from "../parts/lathe";

/** A driver seen from the front: surround, cone, dust cap. */
const driver = (r: number, n: number): Mesh =>
  turn(
    lathe(
      fillet(
        [
          [r, -2],
          [r, 2],
          [r * 0.9, 3],
          [r * 0.82, -1],
          [r * 0.3, -r * 0.2],
          [r * 0.24, -r * 0.12],
          [0.01, -r * 0.05],
        ],
        2,
      ),
      { around: n },
    ),
    "x",
    90,
  );

function speaker(
  body: Assembly,
  { width, depth, height, steps }: Piece,
  drivers: ReadonlyArray<readonly [number, number]>,
  grille: readonly [number, number],
): void {
  const n = steps(40);
  body.add(
    "body",
    move(block(width, height - 8, depth - 10, 3.2, { grain: "y" }), 0, (height - 8) / 2 + 8, -5),
    0,
  );
  body.add("trim", move(block(width - 24, 10, depth - 40, 2), 0, 5, -5), 0);
  const front = depth / 2 - 10;
  for (const [y, r] of drivers) body.add("trim", move(driver(r, n), 0, y, front + 3), 0);
  const [low, high] = grille;
  body.add(
    "grille",
    move(
      block(width - 16, high - low, 9, 4, { grain: "y", cells: [2, 2, 1] }),
      0,
      (low + high) / 2,
      depth / 2 - 5.3,
    ),
    0,
  );
  const badge = move(block(22, 3, 1.4, 0.5), 0, low + 12, depth / 2 - 0.7);
  body.add("badge", badge, 0);
}

const boxOf: Recipe["materials"] = ({ code, colour }) => ({
  body:
    code === "paper-white"
      ? powder(colour("body", "#f3efe6"))
      : woodOf(code, colour("body", "#c8a06a")),
  grille: fabricOf("wool", colour("grille", "#d8cfbd")),
  trim: rubber("#2a2724"),
  badge: brass(),
});

/** A cabinet with a grille of wool before its two drivers. */
export const shelfSpeaker: Recipe = {
  ground: "table",
  materials: boxOf,
  build(piece, body) {
    speaker(
      body,
      piece,
      [
        [110, 62],
        [226, 16],
      ],
      [18, piece.height - 10],
    );
  },
};

/** Two woofers and a tweeter level with the ear, behind linen. */
export const towerSpeaker: Recipe = {
  ground: "floor",
  materials: (finish, piece) => ({
    ...boxOf(finish, piece),
    grille: fabricOf("linen", finish.colour("grille", "#b9ad98")),
  }),
  build(piece, body) {
    speaker(
      body,
      piece,
      [
        [560, 80],
        [740, 80],
        [880, 16],
      ],
      [330, piece.height - 14],
    );
  },
};
