import { type Mesh, move } from "../core/mesh";
import type { Recipe } from "../core/piece";
import { between, randomFrom } from "../core/random";
import { blend, fabricOf, pileOf } from "../materials";
import { block } from "../parts/block";

interface Patch {
  x: number;
  z: number;
  w: number;
  d: number;
}

/** Halves a rectangle at uneven places until its parts are small enough: no two alike. */
function pieces(p: Patch, least: number, random: () => number): Patch[] {
  const wide = p.w > p.d;
  const long = wide ? p.w : p.d;
  if (long < least * 2 || (long < least * 3.4 && random() < 0.28)) return [p];
  const cut = long * between(random, 0.34, 0.66);
  const [a, b] = wide
    ? [
        { ...p, x: p.x - p.w / 2 + cut / 2, w: cut },
        { ...p, x: p.x + cut / 2, w: p.w - cut },
      ]
    : [
        { ...p, z: p.z - p.d / 2 + cut / 2, d: cut },
        { ...p, z: p.z + cut / 2, d: p.d - cut },
      ];
  return [...pieces(a, least, random), ...pieces(b, least, random)];
}

/** Patchwork in pile: fields that stand two millimetres over their joins. */
export const rug: Recipe = {
  ground: "floor",
  materials: ({ colour }) => {
    const [field, pattern] = [colour("field", "#d8cfbd"), colour("pattern", "#a8916d")];
    return {
      field: pileOf("field", field),
      middle: pileOf("middle", blend(field, pattern, 0.42)),
      pattern: pileOf("pattern", pattern),
      light: pileOf("light", blend(field, "#f3efe6", 0.5)),
      base: fabricOf("linen", blend(field, "#8a7a60", 0.35)),
    };
  },
  build({ width, depth, height }, body) {
    const random = randomFrom("jogak");
    body.add(
      "base",
      move(block(width, height - 3, depth, 2.4, { grain: "z" }), 0, (height - 3) / 2, 0),
      0,
    );
    const slots = ["field", "field", "middle", "pattern", "light", "field", "middle"] as const;
    let last = "";
    for (const p of pieces({ x: 0, z: 0, w: width - 24, d: depth - 24 }, 210, random)) {
      let slot: string = slots[Math.floor(random() * slots.length)] ?? "field";
      if (slot === last) slot = slots[Math.floor(random() * slots.length)] ?? "field";
      last = slot;
      const pad: Mesh = block(p.w - 7, 5, p.d - 7, 2.4, { grain: random() < 0.5 ? "z" : "x" });
      body.add(slot, move(pad, p.x, height - 2.5, p.z), 0.04);
    }
  },
};
