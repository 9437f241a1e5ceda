import { move } from "../core/mesh";
import type { Recipe } from "../core/piece";
import { powder, woodOf } from "../materials";
import { block } from "../parts/block";

/** Size of the set in mm, wider than any camera sees; its floor's surface lies 20 mm above its origin. */
export const SET = { width: 10000, depth: 5600, height: 2900, floor: 20, behind: 1800 } as const;

/** A room's middle lies nearer to its wall than the set's: by so much (mm). */
export const MIDDLE = SET.depth / 2 - SET.behind - 40;

/** Where a lamp's cord begins, in mm as its place in the room. */
export type Cord = readonly [x: number, y: number, z: number];

/** An oak floor of boards, a plastered wall and its skirting: what every room is photographed in. */
export const roomSet = (wall: string, cords: readonly Cord[]): Recipe => ({
  ground: "floor",
  materials: () => ({
    boards: woodOf("natural-oak", "#c9a67c"),
    wall: { ...powder(wall), name: "plaster", roughness: 0.95 },
    cord: powder("#3a342d"),
  }),
  build({ width, depth, height, random }, body) {
    const [wide, long] = [160, 1900];
    for (let row = 0; row * wide < depth; row++) {
      const shift = random() * long;
      for (let x = -width / 2 - shift; x < width / 2; x += long) {
        const [from, to] = [Math.max(-width / 2, x), Math.min(width / 2, x + long)];
        if (to - from < 20) continue;
        const board = block(to - from - 0.8, SET.floor, wide - 0.8, 1.2, { grain: "x", steps: 1 });
        body.add(
          "boards",
          move(board, (from + to) / 2, SET.floor / 2, -depth / 2 + (row + 0.5) * wide),
          0.16,
        );
      }
    }
    body.add("wall", move(block(width, height, 40, 1), 0, height / 2, -depth / 2 + 20), 0);
    for (const [x, y, z] of cords) {
      const long = height - SET.floor - y;
      body.add("cord", move(block(5, long, 5, 1), x, SET.floor + y + long / 2, z - MIDDLE), 0);
    }
    body.add("wall", move(block(width, 70, 14, 4), 0, SET.floor + 35, -depth / 2 + 47), 0);
  },
});
