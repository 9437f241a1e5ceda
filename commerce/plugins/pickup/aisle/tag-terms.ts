/** What a merchant promises of the prices on tags: the arguments of the promotion of each market. */
export interface TagTerms {
  /** Days for which a tag counts on when another one was printed in its place. */
  days: number;
  /** As many pieces of an article in an order have the price of its tag. */
  pieces: number;
}

/** What is promised until a merchant says otherwise. */
export const usualTerms: TagTerms = { days: 1, pieces: 5 };

const dayMs = 86_400_000;

/** Whether a print still counts at a moment (epoch ms). */
export const counts = (replacedAt: Date | null, { days }: TagTerms, now: number): boolean =>
  replacedAt === null || now < replacedAt.getTime() + days * dayMs;

/** A line of an order as it is priced, in hundredths; `shown` is as the market shows prices. */
interface PricedLine {
  quantity: number;
  shown: number;
  /** On which discounts are reckoned. */
  list: number;
}

/** What the price of a tag takes off a line: zero or less. A tag above the price takes nothing. */
export function tagDiscount(
  { quantity, shown, list }: PricedLine,
  tag: number,
  { pieces }: TagTerms,
): number {
  if (tag >= shown || shown <= 0) return 0;
  return ((tag - shown) * Math.min(quantity, Math.max(pieces, 0)) * list) / shown;
}
