import type { StockNewsType } from "../../contracts/stock-ledger";

/**
 * A line of the book. Besides news there is `moved`: what the engine itself sold, took back or
 * moved. `balance` is what was on hand when the book was begun or brought forward.
 */
export interface Entry {
  type: StockNewsType | "moved" | "balance";
  quantity: number;
  /** Of a short: what was set aside for orders when it was noted. */
  allocated: number;
  /** Whether a balance contains it already. */
  carried: boolean;
  /** As the database writes it, to the microsecond. */
  at: string;
  /** The row of news; null for what the engine moved. */
  event: number | null;
  /** Whether it is from before yesterday: what is as old may be brought forward. */
  old: boolean;
}

/** What a count found, beside what the book said at that moment. */
export interface Check {
  event: number;
  expected: number;
  counted: number;
}

export interface Book {
  /** Undefined as long as there is neither count nor balance to begin from. */
  onHand: number | undefined;
  /** Pieces in bags: not on hand any more, and in the store. */
  bagged: number;
  /** The latest count. */
  count: number | undefined;
  /** News that a later count stands for. */
  superseded: Set<number>;
  checks: Check[];
  /** Pieces by which more went than there were, by when. */
  missing: Map<string, number>;
  /** From when on `checks` and `missing` are complete. */
  from: string | undefined;
  /** Whether the last line to begin from was a balance. */
  fromBalance: boolean;
}

/**
 * Reads the book from its first line to its last, sorted by when it was so. Stock is never below 0.
 * Where more went than there was, the book was wrong and is right again from there on. What was
 * missing is noted. So a wrong count leaves no mark on deliveries that come after it.
 */
export function foldEntries(entries: readonly Entry[]): Book {
  const book: Book = {
    onHand: undefined,
    bagged: 0,
    count: undefined,
    superseded: new Set(),
    checks: [],
    missing: new Map(),
    from: undefined,
    fromBalance: false,
  };
  let sinceCount: Entry[] = [];
  for (const entry of entries) {
    if (entry.type === "count") {
      takeCount(book, entry, sinceCount);
      sinceCount = [];
    } else if (entry.type === "balance") {
      takeBalance(book, entry);
      // What is older than the balance and not in it was not known when it was drawn.
      for (const late of sinceCount) move(book, late);
    } else {
      if (entry.type === "bag") book.bagged += entry.quantity;
      if (entry.type === "unbag") book.bagged -= entry.quantity;
      if (entry.carried) continue;
      if (entry.event !== null) sinceCount.push(entry);
      move(book, entry);
    }
  }
  return book;
}

/** A count stands for all before it. Pieces in bags were counted, too, and are not on hand. */
function takeCount(book: Book, entry: Entry, before: readonly Entry[]): void {
  for (const { event } of before) if (event !== null) book.superseded.add(event);
  if (book.count !== undefined) book.superseded.add(book.count);
  const event = entry.event ?? 0;
  if (book.onHand !== undefined)
    book.checks.push({ event, expected: book.onHand + book.bagged, counted: entry.quantity });
  book.onHand = Math.max(0, entry.quantity - book.bagged);
  book.count = event;
  book.from ??= entry.at;
  book.fromBalance = false;
}

/** Lines before a balance are not all read again: what they gave was noted when it was drawn. */
function takeBalance(book: Book, { quantity, at }: Entry): void {
  book.onHand = quantity;
  book.checks = [];
  book.missing = new Map();
  book.from = at;
  book.fromBalance = true;
}

function move(book: Book, entry: Entry): void {
  if (book.onHand === undefined) return;
  const left = book.onHand + changeBy(entry, book.onHand);
  book.onHand = Math.max(0, left);
  if (left < 0) book.missing.set(entry.at, (book.missing.get(entry.at) ?? 0) - left);
}

function changeBy({ type, quantity, allocated }: Entry, onHand: number): number {
  switch (type) {
    case "bag":
      return -quantity;
    case "unbag":
      return 0;
    case "short": {
      // What was promised beyond what there was is missing in the book already.
      const known = Math.max(0, allocated - onHand);
      return -Math.max(0, quantity - known);
    }
    default:
      return quantity;
  }
}
