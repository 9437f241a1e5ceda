interface Sight {
  /** How much of the list (px) lies above the window's edge; negative while it begins below it. */
  above: number;
  /** Of the window (px). */
  height: number;
  rowHeight: number;
  count: number;
}

/** Rows that are drawn beyond either edge, so that a fast thumb sees no gap. */
const spare = 6;

/** The first row of a list that is drawn, and the one after the last. */
export function rowsInSight({
  above,
  height,
  rowHeight,
  count,
}: Sight): [from: number, to: number] {
  const within = (row: number) => Math.min(count, Math.max(0, row));
  return [
    within(Math.floor(above / rowHeight) - spare),
    within(Math.ceil((above + height) / rowHeight) + spare),
  ];
}
