import { type Book, type Check, type Entry, foldEntries } from "./fold";

/** What a place's book says after news, and what is to be written so that it says it tomorrow. */
export interface BroughtUp {
  onHand: number;
  superseded: ReadonlySet<number>;
  checks: readonly Check[];
  missing: Book["missing"];
  /** Where `missing` begins to be complete; undefined when it is not known. */
  from: string | undefined;
  /** Whether the book is to begin anew from the level before the news. */
  begins: boolean;
}

/**
 * Reads a place's book with the news in it. The level is what stock on hand was before. It differs
 * when there was no book yet, or when the level was written around it. The book then begins anew
 * from the level.
 * @param fresh the rows of the news
 */
export function bringUp(
  entries: readonly Entry[],
  fresh: ReadonlySet<number>,
  level: number,
): BroughtUp {
  const isFresh = ({ event }: Entry) => event !== null && fresh.has(event);
  const book = foldEntries(entries);
  const { superseded, checks, missing, from } = book;
  const same = { superseded, checks, missing, from, begins: false };
  if (book.count !== undefined && fresh.has(book.count))
    return { ...same, onHand: book.onHand ?? 0, checks: withFirst(book, entries, level) };
  const before = foldEntries(entries.filter((entry) => !isFresh(entry)));
  if (before.onHand === level) return { ...same, onHand: book.onHand ?? level };
  const stands = (entry: Entry) => entry.type !== "count" && !superseded.has(entry.event ?? 0);
  const anew = foldEntries([
    ...entries.filter((entry) => !isFresh(entry)).map((entry) => ({ ...entry, carried: true })),
    balanceOf(level),
    ...entries.filter((entry) => isFresh(entry) && stands(entry)),
  ]);
  return {
    onHand: anew.onHand ?? level,
    superseded,
    checks,
    missing: anew.missing,
    from: undefined,
    begins: true,
  };
}

function balanceOf(quantity: number): Entry {
  return {
    type: "balance",
    quantity,
    allocated: 0,
    carried: false,
    at: "",
    event: null,
    old: false,
  };
}

/** The first count of a place has no book to differ from, but a level, unless that was nothing. */
function withFirst(book: Book, entries: readonly Entry[], level: number): readonly Check[] {
  const { count, onHand = 0 } = book;
  const line = entries.find(({ event }) => event === count);
  if (!line || count === undefined || book.checks.some(({ event }) => event === count))
    return book.checks;
  const sinceThen = onHand - Math.max(0, line.quantity - book.bagged);
  const expected = Math.max(0, level - sinceThen + book.bagged);
  if (level === 0 && expected === 0) return book.checks;
  return [...book.checks, { event: count, expected, counted: line.quantity }];
}
