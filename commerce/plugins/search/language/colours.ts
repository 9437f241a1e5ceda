/** Families of colours in everyday speech, in ranges of hue, saturation and lightness. */
interface Range {
  /** Degrees, from and to; the circle is closed. */
  hue: [number, number];
  /** From 0 to 1. */
  saturation: [number, number];
  lightness: [number, number];
}

const any: [number, number] = [0, 1];
const coloured: [number, number] = [0.22, 1];

const colourFamilies: Record<string, Range> = {
  red: { hue: [340, 20], saturation: [0.4, 1], lightness: [0.2, 0.7] },
  orange: { hue: [12, 40], saturation: [0.55, 1], lightness: [0.35, 0.75] },
  yellow: { hue: [36, 66], saturation: [0.38, 1], lightness: [0.4, 0.85] },
  gold: { hue: [32, 52], saturation: [0.3, 0.9], lightness: [0.35, 0.65] },
  green: { hue: [66, 170], saturation: [0.08, 1], lightness: [0.12, 0.85] },
  blue: { hue: [185, 260], saturation: [0.15, 1], lightness: [0.1, 0.85] },
  purple: { hue: [255, 310], saturation: coloured, lightness: [0.15, 0.8] },
  pink: { hue: [310, 360], saturation: coloured, lightness: [0.6, 0.95] },
  brown: { hue: [10, 40], saturation: [0.2, 0.6], lightness: [0.12, 0.45] },
  beige: { hue: [20, 60], saturation: [0.15, 0.7], lightness: [0.6, 0.92] },
  white: { hue: [0, 360], saturation: any, lightness: [0.9, 1] },
  grey: { hue: [0, 360], saturation: [0, 0.12], lightness: [0.3, 0.85] },
  black: { hue: [0, 360], saturation: [0, 0.3], lightness: [0, 0.18] },
};

const within = (value: number, [from, to]: [number, number]) =>
  from <= to ? value >= from && value <= to : value >= from || value <= to;

/** Whether a colour like `#cf5a2b` belongs to the family in everyday speech. */
export function isOfFamily(hex: string, family: string): boolean {
  const range = colourFamilies[family];
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!range || !channels) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((part) => parseInt(part, 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  return (
    within(hueOf(red, green, blue, most, spread), range.hue) &&
    within(saturation, range.saturation) &&
    within(lightness, range.lightness)
  );
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (spread === 0) return 0;
  if (most === red) return (((green - blue) / spread + 6) % 6) * 60;
  if (most === green) return ((blue - red) / spread + 2) * 60;
  return ((red - green) / spread + 4) * 60;
}
