import { curve2, fillet } from "../core/curve";
import { type Recipe } from "../core/piece";
import { type Vec2 } from "../core/vector";
import { clayOf, glazeOf } from "../materials";
import { lathe } from "../parts/lathe";
import { thrown, vessel } from "./thrown";

/** A pot of sandy clay on its saucer; the plant is not part of it. */
export const planter: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    glaze: glazeOf(code, colour("glaze", "#b5664a")),
    inside: clayOf("#a98467"),
  }),
  build({ width, height, measure, steps }, body) {
    const [r, inner, n] = [width / 2, measure("innerDiameter", width * 0.89) / 2, steps(56)];
    const k = height / 170;
    body.add(
      "glaze",
      vessel(
        [
          [r * 0.72, 0],
          [r * 0.8, 3 * k],
          [r * 0.86, 14 * k],
          [r * 0.87, 17 * k],
        ],
        5 * k,
        5 * k,
        n,
      ),
      0,
    );
    const wall = curve2(
      [
        [r * 0.64, 7 * k],
        [r * 0.72, 16 * k],
        [r * 0.86, height * 0.5],
        [r * 0.965, height - 24 * k],
      ],
      7,
    );
    const rim: Vec2[] = fillet(
      [wall.at(-1) ?? [r, height], [r, height - 20 * k], [r, height], [inner, height]],
      2.6 * k,
    );
    body.add("glaze", lathe([...wall, ...rim.slice(1)], { around: n, radius: thrown(0.002) }), 0);
    const soil = height * 0.8;
    body.add(
      "inside",
      lathe(
        [
          [inner, height],
          [inner - 1, height - 8 * k],
          [inner * 0.95, soil],
          [inner * 0.62, height * 0.1],
          [0.01, height * 0.1],
        ],
        { around: n },
      ),
      0,
    );
  },
};
