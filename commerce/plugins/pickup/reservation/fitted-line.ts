/** What a store does with the pieces of a line. */
export interface LinePieces {
  quantity: number;
  picked: number;
  short: number;
  substituted: number;
  /** Pieces given instead if the shopper says yes. */
  proposed: number;
  /** Pieces that lie in the bag and are not ordered any more. */
  toTakeOut: number;
  /** The same of what was given instead. */
  substitutesToTakeOut: number;
}

/** Whether an order wants more of a staged line than was looked for. */
export function wantsMore(line: LinePieces, kept: number): boolean {
  return kept + line.short > line.quantity;
}

/** A staged line as it is when it is to be picked again: short pieces are cancelled already. */
export function unstagedLine<Line extends LinePieces>(line: Line): Line {
  return { ...line, quantity: line.quantity - line.short, short: 0 };
}

/**
 * A line of a pickup as it is when its order keeps so many pieces. Pieces that are found stay with
 * the shopper as long as there are enough. Missing ones go before those that may still be found.
 * Staff take surplus pieces out of the bag, substitutes first. Once it is staged, short pieces are
 * cancelled already, and no more are kept than were looked for (`wantsMore`). A piece that its shopper
 * is asked about stays when there is one that it can be for.
 */
export function fittedLine(line: LinePieces, kept: number, staged: boolean): LinePieces {
  const quantity = kept + (staged ? line.short : 0);
  // What was to be taken out, and is wanted again, lies in the bag.
  const back = staged ? 0 : Math.min(line.toTakeOut, Math.max(0, kept - line.picked - line.short));
  const picked = Math.min(line.picked + back, kept);
  const out = line.picked - picked;
  const substitutesOut = Math.min(line.substituted, Math.max(0, out));
  const proposed = Math.min(line.proposed, Math.max(0, kept - picked));
  const proposedOut = line.proposed - proposed;
  const open = line.quantity - line.picked - line.short - line.proposed;
  const stillShort = Math.min(line.short, Math.max(0, kept - picked - proposed - open));
  return {
    ...line,
    quantity,
    picked,
    short: staged ? line.short : stillShort,
    substituted: line.substituted - substitutesOut,
    toTakeOut: line.toTakeOut + out - substitutesOut,
    proposed,
    substitutesToTakeOut: line.substitutesToTakeOut + substitutesOut + proposedOut,
  };
}
