import type { Recipe } from "../core/piece";

/** A camera round the product: degrees to its right and above, and how much of the frame it fills. */
export interface View {
  yaw: number;
  pitch: number;
  fill: number;
  lens?: number;
  crop?: { at: readonly [number, number, number]; zoom: number };
}

const ROUND: Record<Recipe["ground"], Record<"front" | "quarter", View>> = {
  floor: {
    front: { yaw: 32, pitch: 15, fill: 0.74 },
    quarter: { yaw: -38, pitch: 24, fill: 0.78 },
  },
  table: {
    front: { yaw: 28, pitch: 16, fill: 0.66 },
    quarter: { yaw: -40, pitch: 30, fill: 0.72 },
  },
  wall: { front: { yaw: 22, pitch: 9, fill: 0.66 }, quarter: { yaw: -34, pitch: -8, fill: 0.7 } },
  ceiling: {
    front: { yaw: 20, pitch: 3, fill: 0.66 },
    quarter: { yaw: -30, pitch: -16, fill: 0.7 },
  },
};

/** Kinds whose best side is another. */
const OWN: Record<string, Partial<Record<"front" | "quarter", Partial<View>>>> = {
  rug: { front: { yaw: 24, pitch: 50, fill: 0.86 }, quarter: { yaw: -30, pitch: 26 } },
  sofa: { front: { fill: 0.86, yaw: 26, pitch: 13 }, quarter: { fill: 0.86 } },
  bench: { front: { fill: 0.84 } },
  "dining-table": { front: { fill: 0.86 } },
  console: { front: { fill: 0.8 } },
  sideboard: { front: { fill: 0.84 } },
  "coffee-table": { front: { fill: 0.84, pitch: 22 } },
  "tea-set": { front: { fill: 0.84, pitch: 24 } },
  turntable: { front: { fill: 0.84, pitch: 26 } },
  "plate-set": { front: { fill: 0.78, pitch: 20 } },
  "floor-lamp": { front: { fill: 0.84 } },
  "coat-stand": { front: { fill: 0.84 } },
  "wall-shelf": { front: { fill: 0.84, pitch: 4 } },
  "desk-lamp": { front: { yaw: 62, fill: 0.76 }, quarter: { yaw: 40, pitch: 26 } },
  teapot: { front: { yaw: 20 } },
  radio: { front: { yaw: 24, pitch: 12 } },
};

/** Where a close look is worth it, in parts of the box (right, up, front), and how near. */
const CLOSE: Record<string, View["crop"]> = {
  sofa: { at: [0.86, 0.62, 0.9], zoom: 3 },
  rug: { at: [0.62, 1, 0.7], zoom: 3.4 },
  "dining-chair": { at: [0.7, 0.56, 0.7], zoom: 2.6 },
  stool: { at: [0.6, 0.94, 0.7], zoom: 2.4 },
  "side-table": { at: [0.6, 0.96, 0.7], zoom: 2.4 },
  console: { at: [0.8, 0.9, 0.9], zoom: 2.8 },
  "floor-lamp": { at: [0.5, 0.74, 0.5], zoom: 3 },
  "coat-stand": { at: [0.5, 0.84, 0.5], zoom: 3.6 },
  turntable: { at: [0.8, 0.9, 0.5], zoom: 2.6 },
  radio: { at: [0.74, 0.55, 1], zoom: 2.4 },
  headphones: { at: [0.86, 0.3, 0.5], zoom: 2.2 },
};

export type ViewName = "front" | "quarter" | "detail";

/** How a kind of product is seen in one of the pictures of it alone. */
export function viewOf(kind: string, ground: Recipe["ground"], name: ViewName): View {
  const side = name === "detail" ? "front" : name;
  const view = { ...ROUND[ground][side], ...OWN[kind]?.[side] };
  if (name !== "detail") return view;
  return {
    ...view,
    pitch: view.pitch + 8,
    crop: CLOSE[kind] ?? { at: [0.66, 0.82, 0.86], zoom: 2.5 },
  };
}
