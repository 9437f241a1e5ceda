import { both, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { block } from "../parts/block";
import { button } from "../parts/shapes";
import { woods } from "./carcass";

/** Share of the height and the uprights of each row, from below; the lowest has two doors. */
const ROWS: ReadonlyArray<readonly [number, readonly number[]]> = [
  [0.235, [0.5]],
  [0.175, [0.36]],
  [0.2, [0.66]],
  [0.19, [0.26, 0.62]],
  [0.2, [0.52]],
];

/** A scholar's shelf: compartments of which no two rows are alike, doors on the lowest two. */
export const bookshelf: Recipe = {
  ground: "floor",
  materials: woods,
  build({ width, depth, height, measure, steps }, body) {
    const t = measure("shelfThickness", 20);
    const [base, inside] = [44, width - 2 * t];
    body.add(
      "body",
      both(move(block(t, height, depth, 2, { grain: "y" }), width / 2 - t / 2, height / 2, 0)),
    );
    body.add(
      "body",
      move(block(inside + 4, t, depth - 1, 2, { grain: "x" }), 0, height - t / 2, 0),
    );
    body.add(
      "body",
      move(
        block(inside + 2, height - base - t, 9, 1, { grain: "y" }),
        0,
        (height + base) / 2,
        -depth / 2 + 8,
      ),
      0.02,
    );
    body.add(
      "body",
      move(
        block(inside + 4, base - 12, 18, 1.5, { grain: "x" }),
        0,
        (base - 12) / 2 + 8,
        depth / 2 - 32,
      ),
    );
    let y = base;
    const tall = height - base - t;
    ROWS.forEach(([share, uprights], row) => {
      const high = y + tall * share;
      body.add("body", move(block(inside + 4, t, depth - 8, 2, { grain: "x" }), 0, y + t / 2, -2));
      for (const u of uprights)
        if (row > 0)
          body.add(
            "body",
            move(
              block(t, high - y - t + 2, depth - 12, 2, { grain: "y" }),
              -inside / 2 + inside * u,
              (high + y + t) / 2,
              -4,
            ),
          );
      if (row === 0) {
        const door = block(inside / 2 - 3, high - y - t - 4, 20, 2.4, { grain: "y" });
        body.add("front", both(move(door, inside / 4, (high + y + t) / 2, depth / 2 - 30)), 0.08);
        body.add(
          "handle",
          both(move(button(10, 20, 3, steps(20)), 34, high - 60, depth / 2 - 21)),
          0,
        );
      }
      y = high;
    });
  },
};
