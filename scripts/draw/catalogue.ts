import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { sizeGroup } from "../../contracts/facets";
import { randomFrom } from "./core/random";
import type { Texture } from "./core/surface";
import type { Piece } from "./piece";

export interface Variant {
  options?: Record<string, string>;
  colours?: Record<string, string>;
  dimensions?: Record<string, number>;
}

/** The part of a catalogue file that pictures need. */
export interface Product {
  slug: string;
  kind: string;
  collection: string;
  dimensions?: Record<string, number>;
  options?: readonly string[];
  variants: readonly Variant[];
  /** Which photographs and posters there are, `<finish>-<view>`. */
  photographs: readonly string[];
}

/** Every product of the catalogue, by name of its file. */
export function readCatalogue(folder: string): Product[] {
  const photographs = parse(readFileSync(join(folder, "../photographs.yaml"), "utf8"));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const slug = name.slice(0, -".yaml".length);
      const data = parse(readFileSync(join(folder, name), "utf8"));
      return { ...data, slug, photographs: photographs[slug] ?? [] };
    });
}

/** The variant's part of a picture's name: its options but the size, which changes no picture. */
function keyOf(product: Product, variant: Variant): string {
  const codes = (product.options ?? [])
    .filter((group) => group !== sizeGroup)
    .map((group) => variant.options?.[group] ?? "");
  return codes.filter(Boolean).join("-") || "default";
}

/** The variants that look different: one for each key, the first named. */
export function finishesOf(product: Product): Array<{ key: string; variant: Variant }> {
  const finishes = new Map<string, Variant>();
  for (const variant of product.variants) {
    const key = keyOf(product, variant);
    if (!finishes.has(key)) finishes.set(key, variant);
  }
  return [...finishes].map(([key, variant]) => ({ key, variant }));
}

/** What a kind's drawing may ask of the variant. */
export function pieceOf(product: Product, variant: Variant): Piece {
  const sizes: Record<string, number> = { ...product.dimensions, ...variant.dimensions };
  const colours = variant.colours ?? {};
  const width = sizes.width ?? sizes.diameter ?? sizes.depth ?? sizes.length ?? 500;
  const colour = (part: string, usual: string) => colours[part] ?? usual;
  return {
    kind: product.kind,
    collection: product.collection,
    slug: product.slug,
    width,
    depth: sizes.depth ?? sizes.diameter ?? width,
    height: sizes.height ?? sizes.length ?? width,
    main: Object.values(colours)[0] ?? "#d8cfbd",
    colours: Object.values(colours),
    code: keyOf(product, variant),
    measure: (name, usual) => sizes[name] ?? usual,
    colour,
    surface: (part: string, usual: string, texture: Texture) => ({
      colour: colour(part, usual),
      texture,
    }),
    random: () => randomFrom(product.slug),
  };
}
