import type { ID, RequestContext } from "@vendure/core";
import type { StockAdjustment } from "@vendure/core/dist/entity/stock-movement/stock-adjustment.entity";

/**
 * What news of a variant's stock at a location can say. Pieces in a bag are a variant that was
 * given instead of another. They are off the shelf, and in the store until they are handed over.
 */
export type StockNewsType =
  /** So many lay in the store at that moment, what is set aside for orders included. */
  | "count"
  /** So many came (or went, when negative). */
  | "delta"
  /** So many of an order's pieces could not be found. */
  | "short"
  /** So many went from the shelf into a bag (or back, when negative). */
  | "bag"
  /** So many left the store in their bag. */
  | "unbag";

/** When it was so: an instant, or so many milliseconds before now by the database's clock. */
export type Moment = { at: string } | { ageMs: number };

export type StockNews = Moment & {
  /** Unique within its source; the same one twice is taken once. */
  id: string;
  source: string;
  variantId: ID;
  locationId: ID;
  type: StockNewsType;
  quantity: number;
  /** Breaks ties between news of the same instant; 0 when left out. */
  sequence?: number;
  /** Why and who, of a count that a person answers for: its difference is settled with it. */
  explained?: { reason: string; by: string };
};

/** News of a source, as far as it decides what to take back. */
export type StandingNews = Pick<StockNews, "id" | "type" | "quantity">;

/** What became of news. `superseded`: a later count was known, which stands for it. */
export interface Taken {
  status: "applied" | "duplicate" | "superseded";
  /** The engine's own booking, when stock on hand changed; one for all news of a place. */
  adjustment?: StockAdjustment;
}

/**
 * What tills, people and orders said of stock, as one book (docs/adr/0011-counts.md). On hand is
 * the latest count by its moment, and all that moved after it, never below 0. The order in which
 * news arrives makes no difference.
 */
export abstract class StockLedger {
  /**
   * Takes news and brings stock on hand to what the book now says. Runs in the transaction of `tx`
   * and locks the stock levels it touches, in the order of their ids.
   * @returns an answer for each, in the order given
   */
  abstract take(tx: RequestContext, news: readonly StockNews[]): Promise<Taken[]>;

  /** What a source said and has not taken back, in the order in which it came. */
  abstract standing(tx: RequestContext, source: string): Promise<StandingNews[]>;

  /**
   * Takes news of a source back, as if it had never been said; once for each id.
   * @param news ids of news of the source
   */
  abstract withdraw(
    tx: RequestContext,
    from: { source: string; news: readonly string[] },
    id: string,
  ): Promise<void>;
}

export type DiscrepancyKind =
  /** A count found more or fewer than the book said. */
  | "count"
  /** More went than the book had. */
  | "below-zero"
  /** More is set aside for orders than there is. */
  | "over-promised"
  /** More or fewer came out of a box than another store had put into it. */
  | "transfer";

export type DiscrepancyState = "open" | "settled";

/** Something that does not add up, until a person has settled it or later news has. */
export interface Discrepancy {
  id: ID;
  variantId: ID;
  locationId: ID;
  kind: DiscrepancyKind;
  state: DiscrepancyState;
  /** When it was so. */
  at: Date;
  /** Pieces that should have been there. */
  expected: number;
  /** Pieces that were. */
  counted: number;
  /** Who said it: a source of the feed, or what of the engine's own. */
  source: string;
  reason: string;
  settledAt: Date | null;
  /** Empty when later news settled it. */
  settledBy: string;
}

/** How a difference stood on the screen of the person who settles it. */
export interface SeenDifference {
  expected: number;
  counted: number;
}

export interface Settling {
  by: string;
  reason: string;
  seen?: SeenDifference | null | undefined;
}

/** A difference that no book can find: both stores' books are right, and pieces are missing. */
export interface NotedDifference {
  variantId: ID;
  locationId: ID;
  kind: "transfer";
  expected: number;
  counted: number;
  source: string;
}

export interface DiscrepancyQuery {
  locationId: ID;
  state: DiscrepancyState;
  take: number;
  skip: number;
}

/** The list of what does not add up. */
export abstract class StockDiscrepancies {
  /** Newest first, with how many there are in all. */
  abstract find(
    ctx: RequestContext,
    query: DiscrepancyQuery,
  ): Promise<{ items: Discrepancy[]; totalItems: number }>;

  abstract one(ctx: RequestContext, id: ID): Promise<Discrepancy | undefined>;

  /** Puts a difference on the list. Call it once, in the transaction that finds the difference. */
  abstract note(tx: RequestContext, difference: NotedDifference): Promise<void>;

  /**
   * Notes who has dealt with it and how. What is settled stays as it was settled; what is open and
   * differs from what was seen stays open.
   */
  abstract settle(ctx: RequestContext, id: ID, settling: Settling): Promise<void>;
}
