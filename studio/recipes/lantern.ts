import { both, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { brass, paperOf, woodOf } from "../materials";
import { block } from "../parts/block";
import { disc, rod, rounded, slab } from "../parts/shapes";

/** The square body of a wedding lantern: a frame of wood papered from inside, a bent handle. */
export const lantern: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    body: woodOf(code, colour("body", "#c8a06a")),
    shade: paperOf(colour("shade", "#f3e4c4"), 0.5),
    pins: brass(),
  }),
  build({ width, height, steps }, body) {
    const [bar, top] = [13, height - 72];
    const x = width / 2 - bar / 2 - 2;
    body.add("body", [
      move(slab(rounded(width, width, 6, 4), 14, 2.4), 0, 0, 0),
      move(slab(rounded(width, width, 6, 4), 12, 2.4), 0, top - 12, 0),
    ]);
    body.add(
      "body",
      [45, 135, 225, 315].map((a) =>
        turn(
          move(block(bar, top - 24, bar, 2, { grain: "y" }), 0, top / 2, x * Math.SQRT2),
          "y",
          a,
        ),
      ),
    );
    const side = [
      move(block(2 * x, 7, 7, 1.4, { grain: "x" }), 0, top * 0.72, x),
      move(block(7, top * 0.72 - 14, 7, 1.4, { grain: "y" }), -x * 0.34, (top * 0.72 + 14) / 2, x),
      move(block(7, top * 0.28 - 14, 7, 1.4, { grain: "y" }), x * 0.34, (top * 1.72 - 12) / 2, x),
    ];
    for (let i = 0; i < 4; i++) {
      body.add(
        "body",
        side.map((m) => turn(m, "y", i * 90)),
      );
      body.add(
        "shade",
        turn(move(block(2 * x, top - 26, 1.2, 0.3), 0, top / 2, x - 4), "y", i * 90),
        0,
      );
    }
    const reach = width / 2 - 16;
    const arch: Vec3[] = [
      [-reach, top - 26, 0],
      [-reach, top + 8, 0],
      [-reach * 0.82, height - 22, 0],
      [-reach * 0.4, height - 7, 0],
      [0, height - 5, 0],
      [reach * 0.4, height - 7, 0],
      [reach * 0.82, height - 22, 0],
      [reach, top + 8, 0],
      [reach, top - 26, 0],
    ];
    body.add("body", rod(arch, 5, steps(14), 5), 0);
    body.add(
      "pins",
      both(move(turn(disc(5, 8, 1.5, steps(16)), "z", -90), reach - 4, top + 3, 0)),
      0,
    );
  },
};
