import { move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { brass, powder } from "../materials";
import { limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";

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
