import { curve2, fillet } from "../core/curve";
import { type Mesh, move, turn } from "../core/mesh";
import { noise } from "../core/noise";
import type { Look, Recipe } from "../core/piece";
import type { Vec2, Vec3 } from "../core/vector";
import type { Material } from "../materials";
import { brass, clayOf, glazeOf, woodOf } from "../materials";
import { lathe } from "../parts/lathe";
import { disc, rod } from "../parts/shapes";
import { sweep } from "../parts/sweep";

const fired = ({ code, colour }: Look): Record<string, Material> => ({
  glaze: glazeOf(code, colour("glaze", "#f1ece1")),
  foot: clayOf(colour("foot", code === "milk-white" ? "#dccdb4" : "#9c8068")),
});

/** A wheel leaves its mark: a little out of round, rings hardly felt. */
const thrown = (amount: number) => (turnAt: number, y: number) =>
  1 +
  amount * Math.sin(turnAt * 4 * Math.PI + 0.7) +
  amount * 0.6 * Math.sin(turnAt * 6 * Math.PI + y / 40) +
  amount * 0.5 * (noise(y / 9 + 30, 3, 4096, 8, 5) - 0.5);

/** An open vessel: up the outside, over a rounded lip, down the inside to its floor. */
function vessel(
  outside: readonly Vec2[],
  wall: number,
  floor: number,
  around: number,
  wobble = 0.002,
): Mesh {
  const up = curve2(outside, 5);
  const [lip = 1, top = 1] = up.at(-1) ?? [];
  const inner = [...up]
    .reverse()
    .filter(([, y]) => y > floor && y < top - wall * 0.4)
    .map(([r, y]): Vec2 => [Math.max(2, r - wall), y]);
  const last = inner.at(-1)?.[0] ?? 2;
  const over: Vec2[] = [
    [lip - wall * 0.18, top + wall * 0.22],
    [lip - wall * 0.5, top + wall * 0.3],
    [lip - wall * 0.82, top + wall * 0.16],
  ];
  return lathe(
    [...up, ...over, ...inner, [last * 0.9, floor + 1], [last * 0.55, floor], [0.01, floor]],
    { around, radius: thrown(wobble) },
  );
}

/** The ring a pot stands on, left bare. */
const footRing = (r: number, height: number, around: number): Mesh =>
  lathe(
    fillet(
      [
        [0.01, 2.4],
        [r - 7, 2.4],
        [r - 6, 0],
        [r - 0.8, 0],
        [r, height],
      ],
      1.2,
    ),
    { around },
  );

/** Two bowls joined at the waist: a jar like the full moon, never quite round. */
export const moonJar: Recipe = {
  ground: "table",
  materials: fired,
  build({ width, height, measure, steps }, body) {
    const [r, base] = [width / 2, measure("footDiameter", 130) / 2];
    const neck = r * 0.47;
    const n = steps(64);
    body.add("foot", footRing(base, 15, n), 0);
    const outline: Vec2[] = [
      [base, 14],
      [base * 1.28, 26],
      [r * 0.8, height * 0.2],
      [r * 0.965, height * 0.36],
      [r, height * 0.49],
      [r * 0.985, height * 0.56],
      [r * 0.9, height * 0.71],
      [r * 0.7, height * 0.86],
      [neck * 1.08, height * 0.945],
      [neck, height * 0.962],
      [neck * 1.02, height - 2],
    ];
    body.add("glaze", vessel(outline, 8, 20, n, 0.0035), 0);
  },
};

/** A thin-lipped mug with room for two fingers. */
export const mug: Recipe = {
  ground: "table",
  materials: fired,
  build({ width, depth, height, measure, steps }, body) {
    const r = measure("diameter", depth) / 2;
    const reach = width - r;
    const n = steps(56);
    body.add("foot", footRing(r * 0.7, 7, n), 0);
    body.add(
      "glaze",
      vessel(
        [
          [r * 0.7, 6],
          [r * 0.82, 8.5],
          [r * 0.93, 15],
          [r * 0.985, 30],
          [r, height * 0.62],
          [r * 0.99, height - 0.8],
        ],
        3.4,
        9,
        n,
      ),
      0,
    );
    const handle: Vec3[] = [
      [r * 0.93, height * 0.8, 0],
      [r + 8, height * 0.83, 0],
      [reach - 9, height * 0.79, 0],
      [reach - 4, height * 0.62, 0],
      [reach - 7, height * 0.42, 0],
      [r + 9, height * 0.28, 0],
      [r * 0.93, height * 0.25, 0],
    ];
    body.add(
      "glaze",
      sweep(
        curve2(
          handle.map(([x, y]): Vec2 => [x, y]),
          steps(6),
        ).map(([x, y]): Vec3 => [x, y, 0]),
        {
          radius: (t) => [4 + 2.4 * Math.abs(2 * t - 1) ** 3, 6.5 + 2.5 * Math.abs(2 * t - 1) ** 3],
          up: [0, 0, 1],
          around: steps(16),
        },
      ),
      0,
    );
  },
};

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

/** A dish that catches the wax, a cup for the candle in its middle. */
export const candleHolder: Recipe = {
  ground: "table",
  materials: (look) => ({
    ...fired(look),
    foot: clayOf(look.code === "milk-white" ? "#dccdb4" : "#8c6e55"),
  }),
  build({ width, height, measure, steps }, body) {
    const [r, n, candle] = [width / 2, steps(56), measure("candleDiameter", 22) / 2];
    body.add("foot", footRing(r * 0.62, 5, n), 0);
    const floor = 8;
    const outside = curve2(
      [
        [r * 0.62, 4.5],
        [r * 0.78, 7],
        [r * 0.95, 16],
        [r, 24],
      ],
      6,
    );
    const inside: Vec2[] = [
      [r - 1.4, 25.4],
      [r - 3, 25],
      [r * 0.93, 17],
      [r * 0.78, floor + 2],
      [r * 0.5, floor],
      [candle + 8, floor + 1.5],
    ];
    const cup = curve2(
      [
        [candle + 8, floor + 1.5],
        [candle + 4, floor + 12],
        [candle + 4.5, height - 10],
        [candle + 6.5, height - 2],
        [candle + 5.4, height],
        [candle + 1.2, height - 0.6],
        [candle, height - 5],
        [candle, height - 26],
        [0.01, height - 27],
      ],
      4,
    );
    body.add(
      "glaze",
      lathe([...outside, ...inside, ...cup.slice(1)], { around: n, radius: thrown(0.002) }),
      0,
    );
    const ear: Vec3[] = [
      [-r * 0.9, 20, 0],
      [-r + 4, 25, 0],
      [-r + 7, 32, 0],
      [-r + 20, 34, 0],
      [-r * 0.55, 24, 0],
      [-r * 0.5, 10, 0],
    ];
    body.add("glaze", rod(ear, 3.6, steps(12), 5), 0);
  },
};

/** A round pot, its spout, its lid; what the teapot and the tea set share. */
function pot(
  r: number,
  tall: number,
  n: number,
  steps: (n: number) => number,
  put: (slot: string, mesh: Mesh) => void,
  spout: readonly Vec3[],
): void {
  put("foot", footRing(r * 0.56, 5, n));
  const side = curve2(
    [
      [r * 0.56, 4],
      [r * 0.76, 8],
      [r * 0.965, tall * 0.3],
      [r, tall * 0.46],
      [r * 0.93, tall * 0.66],
      [r * 0.66, tall * 0.83],
      [r * 0.5, tall * 0.88],
    ],
    6,
  );
  put(
    "glaze",
    lathe([...side, [r * 0.47, tall * 0.885], [r * 0.45, tall * 0.86], [0.01, tall * 0.86]], {
      around: n,
      radius: thrown(0.002),
    }),
  );
  const knob = tall * 0.105;
  put(
    "glaze",
    lathe(
      curve2(
        [
          [r * 0.475, tall * 0.87],
          [r * 0.478, tall * 0.89],
          [r * 0.34, tall * 0.925],
          [r * 0.12, tall * 0.945],
          [r * 0.085, tall * 0.955],
          [r * 0.13, tall - knob * 0.16],
          [r * 0.085, tall - 1],
          [0.01, tall],
        ],
        5,
      ),
      { around: n },
    ),
  );
  put(
    "glaze",
    sweep(
      curve2(
        spout.map(([x, y]): Vec2 => [x, y]),
        steps(5),
      ).map(([x, y]): Vec3 => [x, y, 0]),
      {
        radius: (t) => [r * (0.26 - 0.16 * t ** 0.7), r * (0.28 - 0.18 * t ** 0.7)],
        up: [0, 0, 1],
        around: steps(18),
        cap: 2,
      },
    ),
  );
}

/** A stoneware pot under a brass handle that arches over it. */
export const teapot: Recipe = {
  ground: "table",
  materials: (look) => ({ ...fired(look), handle: brass(look.colour("handle", "#b8924e")) }),
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
  materials: (look) => ({
    ...fired(look),
    handle: woodOf("walnut", look.colour("handle", "#6b4630")),
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
