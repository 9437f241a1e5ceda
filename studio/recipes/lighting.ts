import { curve2, fillet } from "../core/curve";
import { around, both, flip, type Mesh, move, turn } from "../core/mesh";
import type { Recipe } from "../core/piece";
import type { Vec2, Vec3 } from "../core/vector";
import { brass, metalOf, opal, paperOf, powder, rubber, woodOf } from "../materials";
import { block } from "../parts/block";
import { lathe } from "../parts/lathe";
import { disc, limb, rod, rounded, slab } from "../parts/shapes";
import { sweep } from "../parts/sweep";

/** A thin shell: the outline outwards, and the same a little smaller inwards. */
const shell = (profile: readonly Vec2[], thick: number, n: number): Mesh =>
  lathe(
    [...profile, ...[...profile].reverse().map(([r, y]): Vec2 => [Math.max(0.01, r - thick), y])],
    { around: n },
  );

/** Three slim legs that carry a drum of paper. */
export const floorLamp: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    body: woodOf(code, colour("body", "#c8a06a")),
    shade: paperOf(colour("shade", "#f4ead6"), 0.4),
    metal: brass(),
    cord: rubber("#3a3632"),
  }),
  build({ width, height, measure, steps }, body) {
    const r = measure("shadeDiameter", width) / 2;
    const tall = r * 1.72;
    const low = height - tall;
    const n = steps(48);
    body.add(
      "shade",
      move(
        shell(
          fillet(
            [
              [r * 0.93, 0],
              [r, tall * 0.5],
              [r * 0.93, tall],
            ],
            90,
            6,
          ),
          1.6,
          n,
        ),
        0,
        low,
        0,
      ),
      0,
    );
    for (const y of [low + 4, height - 4]) {
      const ring: Vec3[] = Array.from({ length: n }, (_, i) => [
        r * 0.925 * Math.cos((i / n) * 6.28319),
        y,
        r * 0.925 * Math.sin((i / n) * 6.28319),
      ]);
      body.add(
        "body",
        sweep(ring, { radius: [2.4, 4.2], power: 4, up: [0, 1, 0], around: 8, closed: true }),
      );
    }
    const foot = r * 0.9;
    const leg = limb([foot, 0, 0], [26, low + 60, 0], 9, 13, { around: steps(16), cap: 4 });
    body.add("body", around(leg, 3, 90));
    body.add("metal", move(disc(40, 26, 5, steps(32)), 0, low + 34, 0), 0);
    body.add("metal", move(disc(16, 70, 3, steps(24)), 0, low + 58, 0), 0);
    body.add(
      "metal",
      around(limb([0, low + 12, 0], [r * 0.92, low + 5, 0], 2, 2, { around: 8 }), 3, 30),
      0,
    );
    body.add("shade", move(lathe(bulb(34), { around: steps(24) }), 0, low + 128, 0), 0);
    body.add(
      "cord",
      rod(
        [
          [0, low + 34, 0],
          [6, low * 0.6, -10],
          [0, 120, -14],
          [-20, 6, -60],
          [-60, 3, -foot * 0.8],
        ],
        2.6,
        8,
        5,
      ),
      0,
    );
  },
};

const bulb = (r: number): Vec2[] =>
  curve2(
    [
      [0.01, -r * 1.2],
      [r * 0.42, -r],
      [r * 0.6, -r * 0.5],
      [r, r * 0.5],
      [r * 0.72, r * 1.25],
      [0.01, r * 1.5],
    ],
    4,
  );

/** A mushroom of opal glass on a round foot of spun metal. */
export const tableLamp: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    body: metalOf(code, colour("body", "#cf5a2b")),
    shade: opal(colour("shade", "#f6eee0"), 0.34),
    neck: brass(),
  }),
  build({ width, height, measure, steps }, body) {
    const r = measure("shadeDiameter", width) / 2;
    const n = steps(48);
    const [neck, rim] = [height * 0.47, height * 0.5];
    const foot = curve2(
      [
        [0.01, 0],
        [r * 0.5, 0],
        [r * 0.63, 6],
        [r * 0.72, height * 0.12],
        [r * 0.6, height * 0.24],
        [r * 0.3, height * 0.34],
        [r * 0.17, height * 0.42],
        [r * 0.16, neck],
      ],
      6,
    );
    body.add("body", lathe(foot, { around: n }), 0);
    body.add("neck", move(disc(r * 0.19, 12, 2.5, n), 0, neck - 4, 0), 0);
    body.add("neck", move(disc(r * 0.1, 60, 2, n), 0, neck, 0), 0);
    const dome = curve2(
      [
        [r * 0.9, rim - 4],
        [r * 0.985, rim + 6],
        [r, rim + 26],
        [r * 0.93, rim + height * 0.2],
        [r * 0.68, rim + height * 0.37],
        [r * 0.32, height - 9],
        [0.01, height],
      ],
      6,
    );
    body.add("shade", shell(dome, 3.4, n), 0);
  },
};

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

/** A heavy foot, an arm with two joints, and a small head over the page. */
export const deskLamp: Recipe = {
  ground: "table",
  materials: ({ colour }) => ({
    body: powder(colour("body", "#26221f")),
    shade: powder(colour("shade", "#2f2a26")),
    joint: brass(),
    light: { ...opal("#fff0d8", 0.9), name: "lamp light" },
  }),
  build({ width, depth, height, measure, steps }, body) {
    const n = steps(36);
    const head = measure("shadeDiameter", 120) / 2;
    const zb = -depth / 2 + width / 2;
    const elbow: Vec3 = [0, height - 14, zb + 34];
    const tip: Vec3 = [0, height * 0.62, depth / 2 - head];
    body.add(
      "body",
      move(
        lathe(
          fillet(
            [
              [0.01, 0],
              [width / 2, 0],
              [width / 2, 18],
              [width / 2 - 14, 24],
              [16, 26],
              [0.01, 26],
            ],
            [0, 3, 6, 6, 4, 0],
          ),
          { around: n },
        ),
        0,
        0,
        zb,
      ),
      0,
    );
    body.add("joint", move(disc(15, 22, 3, n), 0, 24, zb), 0);
    body.add("body", limb([0, 40, zb], elbow, 6.5, 6.5, { around: steps(16) }), 0);
    body.add("body", limb(elbow, [0, tip[1] + 30, tip[2]], 6, 6, { around: steps(16) }), 0);
    const hinge = turn(move(disc(14, 26, 3, n), 0, -13, 0), "z", 90);
    body.add("joint", move(hinge, ...elbow), 0);
    body.add(
      "joint",
      move(turn(move(disc(10, 22, 2.5, n), 0, -11, 0), "z", 90), 0, tip[1] + 30, tip[2]),
      0,
    );
    const bell = curve2(
      [
        [0.01, 34],
        [16, 33],
        [24, 24],
        [head * 0.66, 12],
        [head * 0.96, -14],
        [head, -24],
      ],
      5,
    );
    body.add("shade", move(lathe([...bell].reverse(), { around: n }), 0, tip[1], tip[2]), 0);
    body.add(
      "light",
      move(
        flip(
          lathe(
            [...bell].reverse().map(([x, y]): Vec2 => [Math.max(0.01, x - 2), y - 1]),
            { around: n },
          ),
        ),
        0,
        tip[1],
        tip[2],
      ),
      0,
    );
    body.add("light", move(disc(head - 6, 4, 1, n), 0, tip[1] - 18, tip[2]), 0);
  },
};

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
