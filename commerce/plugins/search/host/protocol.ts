import type {
  Counts,
  IndexQuery,
  ResultPage,
  SearchOptions,
  SuggestionQuery,
  SuggestionRow,
} from "../types";

/** What the index can be asked, and what it answers. */
export interface Calls {
  search: { query: IndexQuery; result: ResultPage };
  count: { query: IndexQuery; result: Counts };
  suggest: { query: SuggestionQuery; result: SuggestionRow[] };
  /** Answered when all that was committed before is in the index. */
  settle: { query: null; result: null };
}

export type CallName = keyof Calls;

export interface Request {
  id: number;
  call: CallName;
  query: Calls[CallName]["query"];
}

export type Message =
  | { type: "ready"; products: number; milliseconds: number }
  | { type: "warning"; text: string }
  | { type: "result"; id: number; result: Calls[CallName]["result"] }
  | { type: "failure"; id: number; text: string };

export type WorkerData = SearchOptions;
