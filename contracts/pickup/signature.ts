/** What a shopper signs a hand-over with: their hand, or their name where they cannot draw. */
export interface Signature {
  /** As `M12 30L14 31M…` on a field of 300 by 100; empty where the name was typed. */
  strokes: string;
  /** As it was typed; empty where it was drawn. */
  name: string;
}

/** The field that is drawn on. Strokes have whole numbers within it. */
export const signatureField = { width: 300, height: 100 } as const;

/** A signature of a long name has about a tenth of it. */
export const longestStrokes = 8000;
export const longestSigner = 100;

type Point = readonly [x: number, y: number];

const written = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/;

/**
 * Writes what was drawn. A stroke of one point is a dot, and is written as a line to itself.
 * @param strokes points on the field, stroke by stroke; what is outside is moved to its edge
 */
export function writeStrokes(strokes: readonly (readonly Point[])[]): string {
  return strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => {
      const [first, ...rest] = stroke.map(placed);
      return `M${first}${(rest.length > 0 ? rest : [first]).map((next) => `L${next}`).join("")}`;
    })
    .join("");
}

/** Whether it is one: drawn with lines inside the field, or typed. Nothing else is ever kept of it. */
export function isSignature({ strokes, name }: Signature): boolean {
  if (strokes === "") return name.trim() !== "" && name.length <= longestSigner;
  if (name !== "" || strokes.length > longestStrokes || !written.test(strokes)) return false;
  return [...strokes.matchAll(/(\d+) (\d+)/g)].every(
    ([, x, y]) => Number(x) <= signatureField.width && Number(y) <= signatureField.height,
  );
}

const placed = ([x, y]: Point) =>
  `${within(x, signatureField.width)} ${within(y, signatureField.height)}`;

const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
