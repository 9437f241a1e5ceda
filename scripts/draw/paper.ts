import { lit } from "./core/colour";

/** The paper of each collection: one warm white, a shade apart. */
const TINTS: Record<string, string> = {
  seating: "#f1eae0",
  tables: "#f2ebdf",
  storage: "#efeae0",
  lighting: "#e6dccd",
  ceramics: "#e9e1d6",
  sound: "#ede5da",
  eyewear: "#f0e8de",
  wardrobe: "#eee7dd",
  textiles: "#f0e8dc",
};

export const paperOf = (collection: string): string => TINTS[collection] ?? "#f1eae0";

export const SIZE = 1200;

/** The ground of a hero: light from the top left, a floor without an edge. */
export function backdrop(paper: string, ground: "floor" | "wall" | "none"): string {
  const floor = ground === "floor";
  const stops = floor
    ? [
        [0, lit(paper, 1.012)],
        [0.5, paper],
        [0.66, lit(paper, 0.962)],
        [1, lit(paper, 1.004)],
      ]
    : [
        [0, lit(paper, 1.02)],
        [1, lit(paper, 0.965)],
      ];
  const marks = stops
    .map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`)
    .join("");
  return (
    `<defs><linearGradient id="p" x2="${floor ? 0 : 0.5}" y2="1">${marks}</linearGradient>` +
    `<radialGradient id="q" cx=".24" cy=".1" r="1.1"><stop stop-color="#fff" stop-opacity=".5"/><stop offset=".45" stop-color="#fff" stop-opacity=".2"/><stop offset=".8" stop-color="#fff" stop-opacity=".04"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>` +
    `<path d="M0 0H${SIZE}V${SIZE}H0z" fill="url(#p)"/><path d="M0 0H${SIZE}V${SIZE}H0z" fill="url(#q)"/>`
  );
}

/** A whole picture around its marks. */
export const sheet = (marks: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" stroke-linejoin="round" stroke-width=".7">${marks.replaceAll('="0.', '=".')}</svg>\n`;
