import { kept } from "./cache";
import { boucle, cord, linen, pile, webbing, wool } from "./cloth";
import { brushed, clay, glazeMap, hanji, tortoise } from "./mineral";
import { meanOf, type Quality, type Raster, toLinear } from "./raster";
import { OAK, WALNUT, wood } from "./wood";

const MAPS = {
  oak: (q: Quality) => wood(OAK, q),
  walnut: (q: Quality) => wood(WALNUT, q),
  linen,
  wool,
  boucle,
  cord,
  webbing,
  pile,
  brushed,
  clay,
  hanji,
  tortoise,
  porcelain: (q: Quality) => glazeMap(q, 0.006, 0.05),
  stoneware: (q: Quality) => glazeMap(q, 0.5, 0.2),
} as const satisfies Record<string, (q: Quality) => Raster>;

export type MapName = keyof typeof MAPS;

/** What a surface is made of. Colours are what the eye should see: sRGB hex of the catalogue. */
export interface Material {
  name: string;
  colour: string;
  map?: MapName;
  /** How much of the map's relief to show; 0 leaves the normals out of downloads. */
  relief?: number;
  roughness: number;
  metallic?: number;
  clearcoat?: number;
  sheen?: number;
  opacity?: number;
  /** Lit from within, 0 to 1. */
  glow?: number;
  doubleSided?: boolean;
}

const made = new Map<string, { raster: Raster; mean: [number, number, number] }>();

/** A map's tile with its mean colour, painted once. */
export function mapOf(name: MapName, quality: Quality) {
  const key = `${name}/${quality}`;
  let entry = made.get(key);
  if (!entry) {
    const raster = kept(key, () => MAPS[name](quality));
    entry = { raster, mean: meanOf(raster) };
    made.set(key, entry);
  }
  return entry;
}

/** sRGB hex as linear light. */
function linearOf(hex: string): [number, number, number] {
  const at = (i: number) => toLinear(Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  return [at(1), at(3), at(5)];
}

/** The factor that makes a map's average the wanted colour; what is lighter than the map keeps its hue. */
export function tintOf({ colour, map }: Material, quality: Quality): [number, number, number] {
  const wanted = linearOf(colour);
  if (!map) return wanted;
  const { mean } = mapOf(map, quality);
  const [r, g, b] = [0, 1, 2].map((k) => (wanted[k] ?? 0) / Math.max(mean[k] ?? 1, 1e-3));
  const most = Math.max(1, r ?? 1, g ?? 1, b ?? 1);
  return [(r ?? 1) / most, (g ?? 1) / most, (b ?? 1) / most];
}
