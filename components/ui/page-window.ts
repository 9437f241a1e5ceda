/**
 * The page numbers to offer: first, last and the neighbours of the current one. A gap
 * (`"gap-before"`, `"gap-after"`) stands where two or more are left out.
 */
export function pageWindow(
  page: number,
  pageCount: number,
): (number | "gap-before" | "gap-after")[] {
  const from = Math.max(2, page - 1);
  const to = Math.min(pageCount - 1, page + 1);
  const middle: number[] = [];
  for (let number = from; number <= to; number += 1) middle.push(number);
  const before = from === 3 ? [2] : from > 3 ? (["gap-before"] as const) : [];
  const after =
    to === pageCount - 2 ? [pageCount - 1] : to < pageCount - 2 ? (["gap-after"] as const) : [];
  return pageCount <= 1 ? [1] : [1, ...before, ...middle, ...after, pageCount];
}
