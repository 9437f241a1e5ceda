import { both, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { rubber, steel, woodOf } from "../materials";
import { block } from "../parts/block";
import { lathe } from "../parts/lathe";
import { disc, limb, rod } from "../parts/shapes";

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
