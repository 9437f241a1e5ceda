import { fillet } from "../core/curve";
import { flip, type Mesh, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { metalOf, opal, paperOf } from "../materials";
import { block } from "../parts/block";
import { lathe } from "../parts/lathe";
import { limb } from "../parts/shapes";
import { bulb, shell } from "./shades";

/** A sphere of paper without ribs, hung from a cap. */
export const pendant: Recipe = {
  ground: "ceiling",
  materials: ({ code, colour }) => ({
    body: metalOf(code, colour("body", "#26221f")),
    shade: paperOf(colour("shade", "#f6efdf"), 0.4),
  }),
  build({ width, height, steps }, body) {
    const r = width / 2;
    const n = steps(64);
    const squash = 0.905;
    const from = Math.asin(0.2);
    const sphere = Array.from({ length: steps(32) + 1 }, (_, i): Vec2 => {
      const a = -Math.PI / 2 + from + (Math.PI - 2 * from) * (i / steps(32));
      return [r * Math.cos(a), r * squash + r * squash * Math.sin(a)];
    });
    const bottom = sphere[0]?.[1] ?? 0;
    const top = sphere.at(-1)?.[1] ?? height;
    body.add("shade", shell(sphere, 1.4, n), 0);
    body.add(
      "body",
      move(
        lathe(
          fillet(
            [
              [0.01, -14],
              [r * 0.21, -14],
              [r * 0.21, 0],
              [r * 0.14, 9],
              [26, 15],
              [26, 42],
              [0.01, 42],
            ],
            [0, 3, 4, 6, 6, 8, 0],
          ),
          { around: n },
        ),
        0,
        top,
        0,
      ),
      0,
    );
    body.add("shade", move(lathe(bulb(46), { around: steps(24) }), 0, height * 0.52, 0), 0);
    const end = top + 42;
    const whole = height + bottom;
    if (end < whole)
      body.add("body", limb([0, end - 4, 0], [0, whole, 0], 3.2, 3.2, { around: 10, cap: 0 }), 0);
  },
};

/** One sheet folded round the light, which leaves it only up and down. */
export const wallLamp: Recipe = {
  ground: "wall",
  materials: ({ code, colour }) => ({
    body: metalOf(code, colour("body", "#b8924e")),
    light: { ...opal("#fff0d8", 0.9), name: "lamp light" },
    inside: { name: "white inside", colour: "#efe6d6", roughness: 0.7, glow: 0.45 },
  }),
  build({ width, depth, height }, body) {
    const [x, z] = [width / 2, depth];
    const outline: Vec2[] = fillet(
      [
        [x, 0],
        [x, z * 0.42],
        [x * 0.46, z],
        [-x * 0.46, z],
        [-x, z * 0.42],
        [-x, 0],
      ],
      7,
      4,
    );
    const loop = (k: number): Vec2[] =>
      outline.map(([a, b]) => [a * (1 - k / x), b === 0 ? 0 : b - k]);
    const skin = (list: readonly Vec2[]): Mesh => {
      const n = list.length - 1;
      const points: Vec3[] = list.flatMap(([a, b]): Vec3[] => [
        [a, 0, b],
        [a, height, b],
      ]);
      let along = 0;
      const uv = list.flatMap(([a, b], i): Vec2[] => {
        const [p, q] = list[i - 1] ?? [a, b];
        along += Math.hypot(a - p, b - q);
        return [
          [along, 0],
          [along, height],
        ];
      });
      return {
        points,
        uv,
        triangles: Array.from(
          { length: n },
          (_, i) =>
            [
              [2 * i, 2 * i + 1, 2 * i + 3],
              [2 * i, 2 * i + 3, 2 * i + 2],
            ] as const,
        ).flat(),
        crease: 30,
      };
    };
    const [outer, inner] = [loop(0), loop(1.5)];
    body.add("body", skin(outer), 0).add("inside", flip(skin(inner)), 0);
    for (const [y, up] of [
      [0, false],
      [height, true],
    ] as const) {
      const rim = outer.flatMap(([a, b], i): Vec3[] => [
        [a, y, b],
        [inner[i]?.[0] ?? a, y, inner[i]?.[1] ?? b],
      ]);
      const strip: Mesh = {
        points: rim,
        uv: rim.map(([a, , b]): Vec2 => [a, b]),
        triangles: Array.from(
          { length: outer.length - 1 },
          (_, i) =>
            [
              [2 * i, 2 * i + 2, 2 * i + 3],
              [2 * i, 2 * i + 3, 2 * i + 1],
            ] as const,
        ).flat(),
      };
      body.add("body", up ? flip(strip) : strip, 0);
    }
    body.add("body", move(block(width - 8, height - 4, 5, 1), 0, height / 2, 2.5), 0);
    body.add("light", move(block(34, height - 60, 14, 4), 0, height / 2, 26), 0);
  },
};
