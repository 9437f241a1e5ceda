import type { Material } from "./material";

export type { Material } from "./material";

const rgb = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** A colour between two. */
export function blend(a: string, b: string, t: number): string {
  const [p, q] = [rgb(a), rgb(b)];
  return `#${p
    .map((c, i) =>
      Math.round(c + ((q[i] ?? c) - c) * t)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** Oiled wood. Its species follows from the finish: walnut has a grain of its own. */
export function woodOf(finish: string, colour: string): Material {
  const walnut = finish === "walnut";
  const lacquer = finish === "persimmon" || finish === "sage" || finish === "paper-white";
  return {
    name: `${finish} wood`,
    // Oiled oak reads more yellow on a swatch than a board does in a room.
    colour: finish === "natural-oak" ? blend(colour, "#c3a580", 0.6) : colour,
    map: walnut ? "walnut" : "oak",
    roughness: lacquer ? 0.42 : finish === "black-oak" ? 0.5 : 0.55,
  };
}

/** Upholstery by the name of its fabric: linen, wool or bouclé. */
export function fabricOf(fabric: string, colour: string): Material {
  const map = fabric.includes("boucle") ? "boucle" : fabric.includes("wool") ? "wool" : "linen";
  return {
    name: `${map} ${colour}`,
    colour,
    map,
    relief: map === "boucle" ? 0.8 : 1,
    roughness: 0.95,
    sheen: 0.25,
  };
}

export const linenOf = (colour: string): Material => fabricOf("linen", colour);

export const cordOf = (colour: string): Material => ({
  name: "paper cord",
  colour: blend(colour, "#d9cfba", 0.5),
  map: "cord",
  relief: 0.8,
  roughness: 0.85,
});

export const webbingOf = (colour: string): Material => ({
  name: "webbing",
  colour,
  map: "webbing",
  relief: 1,
  roughness: 0.9,
});

export const pileOf = (name: string, colour: string): Material => ({
  name,
  colour,
  map: "pile",
  relief: 1,
  roughness: 1,
  sheen: 0.2,
});

export const brass = (colour = "#b8924e"): Material => ({
  name: `brass ${colour}`,
  colour: blend(colour, "#d3b27a", 0.5),
  metallic: 1,
  roughness: 0.32,
});

export const steel = (colour = "#a5a29b"): Material => ({
  name: `steel ${colour}`,
  colour,
  map: "brushed",
  metallic: 1,
  roughness: 0.38,
});

export const powder = (colour: string): Material => ({
  name: `powder coat ${colour}`,
  colour,
  roughness: 0.58,
});

/** The metal of a finish: brass, brushed steel, or steel under powder coat. */
export function metalOf(finish: string, colour: string): Material {
  if (finish === "brass" || finish === "champagne") return brass(colour);
  if (finish === "steel" || finish === "gunmetal") return steel(colour);
  return powder(colour);
}

export function glazeOf(glaze: string, colour: string): Material {
  const white = glaze === "milk-white";
  return {
    name: `${glaze} glaze`,
    colour,
    map: white ? "porcelain" : "stoneware",
    roughness: white ? 0.24 : glaze === "terracotta" ? 0.62 : glaze === "iron-brown" ? 0.28 : 0.36,
    clearcoat: glaze === "terracotta" ? 0 : 0.4,
  };
}

export const clayOf = (colour: string): Material => ({
  name: "bare clay",
  colour,
  map: "clay",
  relief: 1,
  roughness: 0.9,
});

export const paperOf = (colour: string, glow = 0): Material => ({
  name: "hanji",
  colour,
  map: "hanji",
  roughness: 0.85,
  glow,
});

export const opal = (colour: string, glow: number): Material => ({
  name: "opal glass",
  colour,
  roughness: 0.3,
  glow,
});

export const rubber = (colour = "#2a2724"): Material => ({
  name: `rubber ${colour}`,
  colour,
  roughness: 0.8,
});

export const leather = (colour: string): Material => ({
  name: `leather ${colour}`,
  colour,
  map: "clay",
  relief: 1,
  roughness: 0.62,
});

export function acetateOf(frame: string, colour: string): Material {
  if (frame === "tortoise")
    return {
      name: "tortoise acetate",
      colour: "#6f4526",
      map: "tortoise",
      roughness: 0.16,
      clearcoat: 0.6,
    };
  if (frame === "clear-honey")
    return { name: "honey acetate", colour, roughness: 0.12, opacity: 0.82, clearcoat: 0.6 };
  return { name: `acetate ${colour}`, colour, roughness: 0.2, clearcoat: 0.5 };
}

export const lensOf = (colour: string, opacity: number): Material => ({
  name: "lens",
  colour,
  roughness: 0.04,
  opacity,
  doubleSided: true,
});
