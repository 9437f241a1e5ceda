/** Width, height and depth in millimetres; a gap may leave some open. */
export interface Extent {
  width: number;
  height: number;
  depth: number;
}

export type FitSide = keyof Extent;

export type Fit =
  /** Nothing to compare with. */
  | { kind: "unknown" }
  /** `spare` is what is left beside it in the tightest direction. */
  | { kind: "fits" | "tight" | "turned"; side: FitSide; spare: number }
  | { kind: "tooLarge"; side: FitSide; over: number };

/** Less room than this beside a thing is said: skirting boards, and hands that carry it in. */
const tightMillimetres = 20;

const sides: readonly FitSide[] = ["width", "height", "depth"];

function tightest(item: Extent, gap: Partial<Extent>): { side: FitSide; spare: number } | null {
  let found: { side: FitSide; spare: number } | null = null;
  for (const side of sides) {
    const room = gap[side];
    if (room === undefined) continue;
    const spare = room - item[side];
    if (!found || spare < found.spare) found = { side, spare };
  }
  return found;
}

/**
 * Whether a thing goes into a gap, standing as it does or turned by a quarter on its ground. Turned
 * is only proposed when it does not go in otherwise.
 */
export function checkFit(item: Extent, gap: Partial<Extent>): Fit {
  const straight = tightest(item, gap);
  if (!straight) return { kind: "unknown" };
  if (straight.spare >= 0)
    return { kind: straight.spare < tightMillimetres ? "tight" : "fits", ...straight };
  const turned = tightest({ ...item, width: item.depth, depth: item.width }, gap);
  if (turned && turned.spare >= 0 && gap.width !== undefined && gap.depth !== undefined)
    return { kind: "turned", ...turned };
  return { kind: "tooLarge", side: straight.side, over: -straight.spare };
}
