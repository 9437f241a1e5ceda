import { type Mesh, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { brass, woodOf } from "../materials";
import { disc, rod } from "../parts/shapes";
import { sweep } from "../parts/sweep";
import { pot } from "./pot";
import { fired, footRing, vessel } from "./thrown";

/** A stoneware pot under a brass handle that arches over it. */
export const teapot: Recipe = {
  ground: "table",
  materials: (finish) => ({ ...fired(finish), handle: brass(finish.colour("handle", "#b8924e")) }),
  build({ width, depth, height, steps }, body) {
    const [r, tall, n] = [depth / 2, height * 0.63, steps(56)];
    const put = (slot: string, mesh: Mesh) => void body.add(slot, mesh, 0);
    pot(r, tall, n, steps, put, [
      [r * 0.78, tall * 0.3, 0],
      [r * 1.12, tall * 0.46, 0],
      [r * 1.36, tall * 0.72, 0],
      [width - r - 6, tall * 0.86, 0],
    ]);
    const arch: Vec3[] = [
      [-r * 0.64, tall * 0.82, 0],
      [-r * 0.86, tall * 1.02, 0],
      [-r * 0.74, height * 0.84, 0],
      [-r * 0.36, height - 12, 0],
      [r * 0.1, height - 2.6, 0],
      [r * 0.5, height - 18, 0],
      [r * 0.74, height * 0.8, 0],
      [r * 0.76, tall * 0.98, 0],
      [r * 0.62, tall * 0.82, 0],
    ];
    put("handle", rod(arch, 2.5, steps(12), steps(6)));
    for (const s of [-1, 1])
      put("glaze", move(turn(disc(8, 10, 3, steps(20)), "x", 90), s * r * 0.63, tall * 0.82, -5));
  },
};

/** A pot with a side handle, a cooling bowl and three cups, set out for pouring. */
export const teaSet: Recipe = {
  ground: "table",
  materials: (finish) => ({
    ...fired(finish),
    handle: woodOf("walnut", finish.colour("handle", "#6b4630")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [r, n] = [48, steps(40)];
    const at: Vec3 = [-width / 2 + r + 21, 0, -depth / 2 + r + 4];
    const put = (slot: string, mesh: Mesh) => void body.add(slot, move(mesh, ...at), 0);
    pot(r, height, n, steps, (slot, mesh) => put(slot, turn(mesh, "y", 196)), [
      [r * 0.78, height * 0.4, 0],
      [r * 1.1, height * 0.52, 0],
      [r * 1.44, height * 0.72, 0],
    ]);
    const handle: Vec3[] = [
      [0, 62, r * 0.86],
      [0, 68, r * 1.15],
      [0, 76, r * 1.95],
    ].map(([x = 0, y = 0, z = 0]): Vec3 => [x + z * 0.34, y, z]);
    put(
      "handle",
      sweep(handle, { radius: (t) => [8 + 3 * t, 8 + 3 * t], around: steps(16), cap: 5 }),
    );
    const cup = (x: number, z: number, radius: number, tall: number) => {
      body.add("foot", move(footRing(radius * 0.5, 5, n), x, 0, z), 0);
      body.add(
        "glaze",
        move(
          vessel(
            [
              [radius * 0.5, 4],
              [radius * 0.68, 7],
              [radius * 0.92, tall * 0.5],
              [radius, tall - 1],
            ],
            2.6,
            7,
            n,
          ),
          x,
          0,
          z,
        ),
        0,
      );
    };
    const cupR = measure("cupDiameter", 62) / 2;
    cup(width / 2 - 52, -depth / 2 + 54, 51, 62);
    cup(-width / 2 + 96, depth / 2 - cupR, cupR, 40);
    cup(10, depth / 2 - cupR - 22, cupR, 40);
    cup(width / 2 - cupR - 8, depth / 2 - cupR - 4, cupR, 40);
  },
};
