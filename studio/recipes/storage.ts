import { both, join, move, turn } from "../core/mesh";
import type { Recipe } from "../core/piece";
import type { Vec3 } from "../core/vector";
import { brass, powder, woodOf } from "../materials";
import { block } from "../parts/block";
import { button, limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";

const woods: Recipe["materials"] = ({ code, colour }) => ({
  body: woodOf(code, colour("body", "#c8a06a")),
  front: woodOf(code, colour("front", "#cfa874")),
  handle: brass(colour("handle", "#b8924e")),
});

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
        block(inside + 4, height - base, 9, 1, { grain: "y" }),
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

/** Slatted sliding doors on both sides of three drawers. */
export const sideboard: Recipe = {
  ground: "floor",
  materials: woods,
  build({ width, depth, height, measure, steps }, body) {
    const [leg, t] = [measure("legHeight", 160), 22];
    const [z, inside] = [depth / 2, width - 2 * t];
    body.add("body", [
      move(block(width, t, depth, 3.4, { grain: "x" }), 0, height - t / 2, 0),
      move(block(width - 4, t, depth - 4, 3, { grain: "x" }), 0, leg + t / 2, 0),
    ]);
    body.add(
      "body",
      both(
        move(
          block(t, height - leg - 2, depth - 2, 3.4, { grain: "y" }),
          width / 2 - t / 2,
          (height + leg) / 2,
          0,
        ),
      ),
    );
    body.add(
      "body",
      move(
        block(inside + 6, height - leg - 8, 10, 1, { grain: "x" }),
        0,
        (height + leg) / 2,
        -z + 10,
      ),
    );
    const third = inside / 3;
    body.add(
      "body",
      both(
        move(
          block(16, height - leg - 2 * t + 2, depth - 30, 1.6, { grain: "y" }),
          third / 2,
          (height + leg) / 2,
          -8,
        ),
      ),
    );
    const tall = height - leg - 2 * t;
    for (let i = 0; i < 3; i++) {
      const h = tall / 3 - 3;
      const y = leg + t + (tall / 3) * (i + 0.5);
      body.add("front", move(block(third - 22, h, 20, 2, { grain: "x" }), 0, y, z - 16), 0.1);
      body.add("handle", move(button(13, 3, 1, steps(28)), 0, y, z - 7), 0);
    }
    for (const s of [-1, 1]) {
      const middle = s * third;
      const count = Math.floor((third - 12) / 20);
      for (let i = 0; i < count; i++)
        body.add(
          "front",
          move(
            block(12, tall - 30, 14, 2, { grain: "y", steps: 1 }),
            middle + (i - (count - 1) / 2) * 20,
            leg + t + tall / 2,
            z - 15,
          ),
          0.09,
        );
      for (const k of [-1, 1])
        body.add(
          "front",
          move(
            block(third - 8, 22, 12, 1.6, { grain: "x" }),
            middle,
            leg + t + tall / 2 + k * (tall / 2 - 12),
            z - 22,
          ),
        );
      body.add(
        "front",
        move(
          block(third - 10, tall - 6, 4, 0.6, { grain: "y" }),
          middle,
          leg + t + tall / 2,
          z - 46,
        ),
      );
    }
    for (const k of [1, -1])
      body.add(
        "body",
        both(
          limb([width / 2 - 66, 0, k * (z - 52)], [width / 2 - 80, leg + 4, k * (z - 66)], 12, 20, {
            power: 2.6,
            around: steps(16),
            cap: 3,
          }),
        ),
      );
    body.add("body", move(block(width - 220, 34, 20, 4, { grain: "x" }), 0, leg - 15, 0));
  },
};

/** Two doors from one board, opened like a book, on a low stand; ring pulls of brass. */
export const cabinet: Recipe = {
  ground: "floor",
  materials: woods,
  build({ width, depth, height, measure, steps }, body) {
    const [leg, t] = [measure("legHeight", 140), 22];
    const z = depth / 2;
    body.add("body", [
      move(block(width, t, depth, 4, { grain: "x" }), 0, height - t / 2, 0),
      move(block(width - 4, t, depth - 4, 3, { grain: "x" }), 0, leg + t / 2, 0),
    ]);
    body.add(
      "body",
      both(
        move(
          block(t, height - leg - 4, depth - 4, 3.4, { grain: "y" }),
          width / 2 - t / 2 - 2,
          (height + leg) / 2,
          0,
        ),
      ),
    );
    body.add(
      "body",
      move(
        block(width - 20, height - leg - 10, 10, 1, { grain: "y" }),
        0,
        (height + leg) / 2,
        -z + 10,
      ),
    );
    const tall = height - leg - 2 * t - 4;
    const door = block((width - 2 * t - 12) / 2, tall, 22, 3, { grain: "y" });
    const y = leg + t + tall / 2 + 2;
    const wide = (width - 2 * t - 12) / 4 + 1.2;
    // One board, opened like a book: both halves are mirror images in grain too.
    body.add("front", join(...both(move(door, wide, y, z - 14))), 0);
    const ring: Vec3[] = Array.from({ length: steps(32) }, (_, i) => {
      const a = (2 * Math.PI * i) / steps(32);
      return [
        34 + 18 * Math.sin(a),
        y + 20 - 18 * (1 - Math.cos(a)) + 2,
        z + 3 + 1.5 * Math.cos(a),
      ];
    });
    body.add("handle", both(sweep(ring, { radius: 2, around: steps(10), closed: true })), 0);
    body.add("handle", both(move(button(6, 8, 2, steps(18)), 34, y + 22, z - 4)), 0);
    for (const k of [1, -1])
      body.add(
        "body",
        both(
          limb([width / 2 - 40, 0, k * (z - 34)], [width / 2 - 40, leg + 6, k * (z - 34)], 15, 21, {
            power: 4,
            around: steps(16),
            cap: 3,
          }),
        ),
      );
    for (const k of [1, -1])
      body.add(
        "body",
        move(block(width - 90, 40, 20, 4, { grain: "x" }), 0, leg - 16, k * (z - 34)),
      );
    body.add(
      "body",
      both(move(block(20, 40, depth - 80, 4, { grain: "z" }), width / 2 - 40, leg - 16, 0)),
    );
  },
};

/** A shelf, its back and its lip folded from one sheet; pegs of brass below. */
export const wallShelf: Recipe = {
  ground: "wall",
  materials: ({ colour }) => ({
    body: powder(colour("body", "#f3efe6")),
    handle: brass(colour("handle", "#b8924e")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [thick, lip, fold] = [2, measure("shelfThickness", 18), 5];
    const y = height - lip - 6;
    const line: Vec3[] = [];
    const corner = (cy: number, cz: number, from: number) => {
      for (let i = 0; i <= 4; i++) {
        const a = from + (Math.PI / 2) * (i / 4);
        line.push([0, cy + fold * Math.sin(a), cz + fold * Math.cos(a)]);
      }
    };
    line.push([0, 1, -depth / 2 + thick]);
    line.push([0, y - fold, -depth / 2 + thick]);
    for (let i = 1; i <= 4; i++)
      line.push([
        0,
        y - fold + fold * Math.sin((i / 4) * (Math.PI / 2)),
        -depth / 2 + thick + fold * (1 - Math.cos((i / 4) * (Math.PI / 2))),
      ]);
    corner(y + fold, depth / 2 - fold - thick / 2, -Math.PI / 2);
    line.push([0, height - 0.6, depth / 2 - thick / 2]);
    // The sheet's section runs along the line; its breadth is the shelf's length.
    body.add(
      "body",
      sweep(line, { radius: [thick / 2, width / 2], power: 40, up: [1, 0, 0], around: 12, cap: 0 }),
      0,
    );
    for (const k of [-1, 0, 1])
      body.add(
        "handle",
        move(
          turn(limb([0, 0, 0], [0, 46, 6], 5, 6.5, { around: steps(18), cap: 3 }), "x", 90),
          (k * width) / 3,
          52,
          -depth / 2 + 2,
        ),
        0,
      );
  },
};
