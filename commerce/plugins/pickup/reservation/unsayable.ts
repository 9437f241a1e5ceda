import type { StandingNews } from "../../../contracts/stock-ledger";
import type { LinePieces } from "./fitted-line";

/** Under which id the book has what a command said of a line. */
export const newsId = (commandId: string, type: "short" | "bag") => `${commandId} ${type}`;

/** The command that noted pieces as short; undefined for other news. */
export const commandOfShort = (newsId: string): string | undefined =>
  newsId.endsWith(" short") ? newsId.slice(0, -" short".length) : undefined;

/** Pieces of a substitute that belong to the order: given, or waiting for its shopper's yes. */
export const inBagOf = ({ substituted, proposed }: Pick<LinePieces, "substituted" | "proposed">) =>
  substituted + proposed;

const sum = (news: readonly StandingNews[]) =>
  news.reduce((pieces, { quantity }) => pieces + quantity, 0);

/**
 * What an undo of a line takes back, by its id. The line says how many pieces of its order are
 * missing or exchanged. A short beyond that is final: its piece has left the order. No undo
 * brings it back to the shelf. What was said first is final first, as a whole.
 * @param standing what the book has of the line, in the order in which it came
 */
export function unsayable(
  standing: readonly StandingNews[],
  line: Pick<LinePieces, "short" | "substituted" | "proposed">,
): string[] {
  const exchanged = new Set(
    standing.flatMap(({ id, type }) => (type === "bag" ? id.replace(/ bag$/, " short") : [])),
  );
  const shorts = standing.filter(({ type }) => type === "short");
  const missing = withoutFinal(
    shorts.filter(({ id }) => !exchanged.has(id)),
    line.short,
  );
  const known = shorts.filter((one) => exchanged.has(one.id) || missing.includes(one));
  return [
    ...withoutFinal(known, line.short + inBagOf(line)),
    ...standing.filter(({ type }) => type === "bag" || type === "unbag"),
  ].map(({ id }) => id);
}

/** The latest news that so many pieces are open of. */
function withoutFinal(shorts: readonly StandingNews[], open: number): StandingNews[] {
  let left = sum(shorts);
  return shorts.filter(({ quantity }) => {
    if (left - quantity < open) return true;
    left -= quantity;
    return false;
  });
}
