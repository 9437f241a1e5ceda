import { type Mesh, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { fired, footRing, vessel } from "./thrown";

/** A plate: a low wall that rises to its rim. */
function dish(
  r: number,
  height: number,
  around: number,
  body: (slot: string, mesh: Mesh) => void,
  at: readonly [number, number, number] = [0, 0, 0],
): void {
  const put = (mesh: Mesh) => move(mesh, ...at);
  body("foot", put(footRing(r * 0.58, 5, around)));
  body(
    "glaze",
    put(
      vessel(
        [
          [r * 0.58, 4.5],
          [r * 0.72, 6.5],
          [r * 0.9, height * 0.5],
          [r * 0.975, height * 0.8],
          [r, height - 1],
        ],
        4.2,
        7.5,
        around,
        0.003,
      ),
    ),
  );
}

/** Two plates each of three sizes, stacked. */
export const plateSet: Recipe = {
  ground: "table",
  materials: fired,
  build({ width, steps }, body) {
    const n = steps(44);
    const rims = [
      [width / 2, 26],
      [width / 2 - 0.6, 26],
      [100, 24],
      [99.5, 24],
      [65, 22],
      [64.6, 22],
    ] as const;
    let y = 0;
    for (const [i, [r, tall]] of rims.entries()) {
      dish(r, tall, n, (slot, mesh) => body.add(slot, mesh, 0), [
        (i % 2) * 0.6 - 0.3,
        y,
        ((i * 7) % 3) * 0.4 - 0.4,
      ]);
      y += i === rims.length - 1 ? 0 : i % 2 ? 14.25 : 12.5;
    }
  },
};

function bowl(
  r: number,
  height: number,
  n: number,
  put: (slot: string, mesh: Mesh) => void,
  y: number,
): void {
  const base = r * 0.5;
  put("foot", move(footRing(base, 14, n), 0, y, 0));
  put(
    "glaze",
    move(
      vessel(
        [
          [base, 13],
          [base * 1.2, 16],
          [r * 0.8, height * 0.4],
          [r * 0.95, height * 0.68],
          [r, height - 1],
        ],
        4.4,
        18,
        n,
        0.004,
      ),
      0,
      y,
      0,
    ),
  );
}

/** Two soup bowls and two rice bowls, which sit inside them. */
export const bowlSet: Recipe = {
  ground: "table",
  materials: fired,
  build({ width, height, steps }, body) {
    const n = steps(44);
    const put = (slot: string, mesh: Mesh) => body.add(slot, mesh, 0);
    bowl(width / 2, 74, n, put, 0);
    bowl(width / 2 - 0.4, 74, n, put, 21);
    bowl(57.5, 62, n, put, height - 62 - 17);
    bowl(57.2, 62, n, put, height - 62);
  },
};
