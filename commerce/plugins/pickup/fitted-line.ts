/** What a store does with the pieces of a line. */
export interface LinePieces {
  quantity: number;
  picked: number;
  short: number;
  substituted: number;
}

/**
 * A line of a pickup as it is when its order keeps so many pieces. Pieces that are found stay with
 * the shopper as long as there are enough. Once it is staged, short pieces are cancelled already.
 * Undefined where people decide: more pieces than somebody looked for, or a substitute too many.
 */
export function fittedLine(
  line: LinePieces,
  kept: number,
  staged: boolean,
): LinePieces | undefined {
  const quantity = kept + (staged ? line.short : 0);
  if (staged && quantity > line.quantity) return undefined;
  const picked = Math.min(line.picked, kept);
  if (picked < line.substituted) return undefined;
  return { ...line, quantity, picked, short: Math.min(line.short, quantity - picked) };
}
