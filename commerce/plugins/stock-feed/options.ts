import type { StockSources } from "../../stock-sources";

export interface FeedOptions {
  /** Who may report stock, by name. */
  sources: StockSources;
  /** One secret for any source and location, from before sources had their own. */
  shared?: string;
}

/** Set by `StockFeedPlugin.init` before the engine starts. */
export const options: FeedOptions = { sources: {} };
