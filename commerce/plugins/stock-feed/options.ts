import type { StockSources } from "../../stock-sources";

export interface FeedOptions {
  /** Who may report stock, by name. */
  sources: StockSources;
  /** One secret for any source and location, from before sources had their own. */
  shared?: string;
}

/** Under this the options are injected. */
export const feedOptions = Symbol("stock feed options");
