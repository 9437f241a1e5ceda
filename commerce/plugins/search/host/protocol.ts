import type {
  Counts,
  IndexQuery,
  RangeCount,
  RangeQuery,
  ResultPage,
  SuggestionQuery,
  SuggestionRow,
} from "../types";

/** What the index can be asked, and what it answers. */
export interface Calls {
  search: { query: IndexQuery; result: ResultPage };
  count: { query: IndexQuery; result: Counts };
  ranges: { query: RangeQuery; result: RangeCount[] };
  suggest: { query: SuggestionQuery; result: SuggestionRow[] };
  /** Answered when all that was committed before is in the index. */
  settle: { query: null; result: null };
}

export type CallName = keyof Calls;

/** One question to the index's thread. */
export interface IndexQuestion {
  call: CallName;
  query: Calls[CallName]["query"];
}
