import type { Assembly } from "../core/assembly";
import { fillet } from "../core/curve";
import { both, type Mesh, move, turn } from "../core/mesh";
import type { Piece, Recipe } from "../core/piece";
import type { Vec2, Vec3 } from "../core/vector";
import { brass, fabricOf, leather, powder, rubber, steel, woodOf } from "../materials";
import { block } from "../parts/block";
import { lathe } from "../parts/lathe";
import { plate } from "../parts/plate";
import { button, disc, limb, oval, rod, rounded } from "../parts/shapes";
import { sweep } from "../parts/sweep";

/** A driver seen from the front: surround, cone, dust cap. */
const driver = (r: number, n: number): Mesh =>
  turn(
    lathe(
      fillet(
        [
          [r, -2],
          [r, 2],
          [r * 0.9, 3],
          [r * 0.82, -1],
          [r * 0.3, -r * 0.2],
          [r * 0.24, -r * 0.12],
          [0.01, -r * 0.05],
        ],
        2,
      ),
      { around: n },
    ),
    "x",
    90,
  );

function speaker(
  body: Assembly,
  { width, depth, height, steps }: Piece,
  drivers: ReadonlyArray<readonly [number, number]>,
  grille: readonly [number, number],
): void {
  const n = steps(40);
  body.add(
    "body",
    move(block(width, height - 8, depth - 10, 3.2, { grain: "y" }), 0, (height - 8) / 2 + 8, -5),
    0,
  );
  body.add("trim", move(block(width - 24, 10, depth - 40, 2), 0, 5, -5), 0);
  const front = depth / 2 - 10;
  for (const [y, r] of drivers) body.add("trim", move(driver(r, n), 0, y, front + 3), 0);
  const [low, high] = grille;
  body.add(
    "grille",
    move(
      block(width - 16, high - low, 9, 4, { grain: "y", cells: [2, 2, 1] }),
      0,
      (low + high) / 2,
      depth / 2 - 4.5,
    ),
    0,
  );
  const badge = move(block(22, 3, 1.4, 0.5), 0, low + 12, depth / 2 - 0.7);
  body.add("badge", badge, 0);
}

const boxOf: Recipe["materials"] = ({ code, colour }) => ({
  body:
    code === "paper-white"
      ? powder(colour("body", "#f3efe6"))
      : woodOf(code, colour("body", "#c8a06a")),
  grille: fabricOf("wool", colour("grille", "#d8cfbd")),
  trim: rubber("#2a2724"),
  badge: brass(),
});

/** A cabinet with a grille of wool before its two drivers. */
export const shelfSpeaker: Recipe = {
  ground: "table",
  materials: boxOf,
  build(piece, body) {
    speaker(
      body,
      piece,
      [
        [110, 62],
        [226, 16],
      ],
      [18, piece.height - 10],
    );
  },
};

/** Two woofers and a tweeter level with the ear, behind linen. */
export const towerSpeaker: Recipe = {
  ground: "floor",
  materials: (look, piece) => ({
    ...boxOf(look, piece),
    grille: fabricOf("linen", look.colour("grille", "#b9ad98")),
  }),
  build(piece, body) {
    speaker(
      body,
      piece,
      [
        [560, 80],
        [740, 80],
        [880, 16],
      ],
      [330, piece.height - 14],
    );
  },
};

/** A flat disc that faces +z: a hole seen from the front. */
const dot = (r: number, n: number): Mesh => ({
  points: Array.from(
    { length: n },
    (_, i): Vec3 => [r * Math.cos((2 * Math.PI * i) / n), r * Math.sin((2 * Math.PI * i) / n), 0],
  ),
  uv: Array.from({ length: n }, (): Vec2 => [0, 0]),
  triangles: Array.from({ length: n - 2 }, (_, i) => [0, i + 1, i + 2] as const),
});

/** Bent plywood in matt paint, a perforated front, one dial of brass. */
export const radio: Recipe = {
  ground: "table",
  materials: ({ colour }) => ({
    body: powder(colour("body", "#cf5a2b")),
    grille: powder(colour("grille", "#e6dccb")),
    dial: brass(colour("dial", "#b8924e")),
    dark: rubber("#1f1c1a"),
  }),
  build({ width, depth, height, steps }, body) {
    const [foot, d] = [5, depth - 14];
    const tall = height - foot;
    const case_ = plate(rounded(width, tall, 26, steps(10)), d, { bevel: 3 });
    body.add("body", move(case_, 0, foot + tall / 2, -depth / 2), 0);
    const face = plate(rounded(width - 12, tall - 12, 21, steps(10)), 3, { bevel: 1 });
    const z = d - depth / 2;
    body.add("grille", move(face, 0, foot + tall / 2, z - 1), 0);
    const pitch = 6.2;
    const [left, right] = [-width / 2 + 20, width / 2 - 96];
    const hole = dot(1.7, 8);
    for (let y = foot + 20; y < height - 16; y += pitch)
      for (let x = left; x < right; x += pitch) body.add("dark", move(hole, x, y, z + 2.06), 0);
    const [cx, cy] = [width / 2 - 52, foot + tall * 0.58];
    body.add("dial", move(button(33, 7, 2.4, steps(48)), cx, cy, z + 1), 0);
    body.add("dial", move(button(15, 8, 2.4, steps(36)), cx, cy, z + 6), 0);
    for (let i = 0; i < 11; i++) {
      const a = ((-225 + i * 27) * Math.PI) / -180;
      body.add("dark", move(dot(0.9, 6), cx + 29 * Math.cos(a), cy + 29 * Math.sin(a), z + 8.1), 0);
    }
    body.add("dark", move(turn(block(1.6, 9, 0.6, 0.2), "z", -38), cx + 6, cy + 8, z + 14), 0);
    body.add("dial", move(button(3.4, 3, 0.8, 16), cx, foot + 18, z + 1.4), 0);
    for (const k of [1, -1])
      body.add(
        "dark",
        both(move(disc(8, foot + 2, 1.2, 20), width / 2 - 34, 0, k * (d / 2 - 18) - 4)),
        0,
      );
  },
};

/** A plinth of wood, a platter of 300 mm with its mat and a record, a straight arm. */
export const turntable: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    body: woodOf(code, colour("body", "#c8a06a")),
    platter: steel(colour("platter", "#a5a29b")),
    arm: steel(colour("arm", "#c9c6bf")),
    record: { name: "record", colour: "#171513", roughness: 0.32, clearcoat: 0.4 },
    label: { name: "label", colour: "#cf5a2b", roughness: 0.8 },
    dark: rubber("#26221f"),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const r = measure("platterDiameter", 300) / 2;
    const [n, foot, plinth] = [steps(72), 22, 40];
    const deck = foot + plinth;
    body.add(
      "body",
      move(block(width, plinth, depth, 6, { grain: "x" }), 0, foot + plinth / 2, 0),
      0,
    );
    for (const k of [1, -1])
      body.add(
        "dark",
        both(move(disc(24, foot + 2, 4, steps(28)), width / 2 - 46, 0, k * (depth / 2 - 46))),
        0,
      );
    const [cx, cz] = [-width / 2 + r + 18, 6];
    body.add("dark", move(disc(r - 30, 8, 1, n), cx, deck, cz), 0);
    body.add("platter", move(disc(r, 20, 2, n), cx, deck + 6, cz), 0);
    const grooves: Vec2[] = [[0.01, 0]];
    grooves.push([147, 0], [149, 0.8], [147, 1.8]);
    for (let i = 0; i < steps(16); i++) {
      const k = 145 - (i * 92) / steps(16);
      grooves.push([k, 1.5], [k - 1.4, i % 5 === 4 ? 1.1 : 1.75]);
    }
    grooves.push([50, 1.6], [0.01, 1.6]);
    body.add("record", move(lathe(grooves, { around: n }), cx, deck + 27, cz), 0);
    body.add("label", move(disc(49, 0.5, 0, n), cx, deck + 28.5, cz), 0);
    body.add("arm", move(disc(3.4, 12, 1.4, 16), cx, deck + 27, cz), 0);
    const [px, pz] = [width / 2 - 48, -depth / 2 + 70];
    body.add("platter", move(disc(26, 12, 2.5, steps(40)), px, deck, pz), 0);
    body.add("arm", move(disc(14, height - deck - 12, 3, steps(28)), px, deck + 10, pz), 0);
    const y = height - 20;
    const head: Vec3 = [px - 78, y - 6, pz + 205];
    body.add(
      "arm",
      rod([[px, y, pz], [px - 4, y, pz + 70], [px - 26, y - 1, pz + 150], head], 4, steps(12), 4),
      0,
    );
    body.add("arm", limb([px, y, pz], [px + 6, y, pz - 42], 4, 4, { around: 12 }), 0);
    body.add(
      "platter",
      limb([px + 4, y, pz - 34], [px + 8, y, pz - 58], 13, 13, { around: steps(24), cap: 3 }),
      0,
    );
    body.add(
      "dark",
      move(turn(block(14, 7, 34, 2.4), "y", -22), head[0] - 5, head[1] - 2, head[2] + 12),
      0,
    );
    body.add("arm", move(disc(16, 9, 2, steps(28)), -width / 2 + 36, deck, depth / 2 - 34), 0);
    body.add("arm", move(disc(5, height - deck, 1, 12), px + 24, deck, pz - 20), 0);
  },
};

/** Closed cups of metal on a sprung band; pads and band in sheepskin. */
export const headphones: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    body: code === "steel" ? steel(colour("body", "#a5a29b")) : powder(colour("body", "#26221f")),
    pads: leather(colour("pads", "#7d5a3c")),
    band: steel("#a9a6a0"),
    cloth: fabricOf("linen", "#3a3632"),
  }),
  build({ width, depth, height, steps }, body) {
    const n = steps(44);
    const cup = depth / 2;
    const [x, y] = [width / 2 - 34, cup + 2];
    const tilt = (mesh: Mesh) => both(move(turn(turn(mesh, "y", 90), "z", -5), x, y, 0));
    const shell = plate(oval(cup - 3, cup, 2.2, n), 22, { bevel: 9 });
    body.add("body", tilt(move(shell, 0, 0, 10)), 0);
    body.add(
      "body",
      tilt(move(plate(oval(cup - 16, cup - 14, 2.2, n), 3, { bevel: 1.4 }), 0, 0, 31)),
      0,
    );
    const ring: Vec3[] = Array.from({ length: n }, (_, i) => {
      const a = (2 * Math.PI * i) / n;
      return [(cup - 13) * Math.cos(a), (cup - 11) * Math.sin(a), 0];
    });
    body.add("pads", tilt(sweep(ring, { radius: [12, 11], around: steps(18), closed: true })), 0);
    body.add("cloth", tilt(move(plate(oval(cup - 16, cup - 14, 2, n), 2, {}), 0, 0, 2)), 0);
    const arc = (k: number, top: number, from: number): Vec3[] =>
      Array.from({ length: 15 }, (_, i) => {
        const a = Math.PI * (from + (1 - 2 * from) * (i / 14));
        return [k * Math.cos(a), y + 30 + (top - y - 30) * Math.sin(a), 0];
      });
    body.add(
      "band",
      sweep(arc(x + 14, height - 5, 0), {
        radius: [1.2, 7],
        power: 4,
        up: [0, 0, 1],
        around: 10,
        cap: 0.6,
      }),
      0,
    );
    body.add(
      "pads",
      sweep(arc(x + 9, height - 9, 0.13), {
        radius: (t) => [6 + 2.5 * Math.sin(Math.PI * t), 15 + 3 * Math.sin(Math.PI * t)],
        power: 2.6,
        up: [0, 0, 1],
        around: steps(18),
        cap: 6,
      }),
      0,
    );
    body.add(
      "band",
      both(limb([x + 14, y + 34, 0], [x + 18, y - 4, 0], 4.5, 4.5, { around: 14, cap: 2 })),
      0,
    );
  },
};
