import { z } from "zod";

/** Who may report what happens in a store: a till, a reader, an ERP. */
export interface StockSource {
  /** Signs its calls. Two are good at once while a secret is exchanged for a new one. */
  secrets: string[];
  /** Codes of the stores and depots that it may write; `*` is all of them. */
  locations: string[];
}

export type StockSources = Record<string, StockSource>;

const sources = z.record(
  z.string().min(1).max(100),
  z.object({
    secrets: z.array(z.string().min(16)).min(1).max(2),
    locations: z.array(z.string().min(1)).min(1),
  }),
);

/** Reads `STOCK_SOURCES`, a JSON object by name. */
export const stockSourcesSchema = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(sources);

/** Who is believed. */
export interface SourceOptions {
  /** Sources by name. */
  sources: StockSources;
  /** One secret for any source and location, from before sources had their own. */
  shared?: string;
}

interface Settings {
  STOCK_SOURCES?: StockSources | undefined;
  STOCK_FEED_SECRET?: string | undefined;
}

/**
 * The sources that are set; without any, nothing may be reported. `STOCK_FEED_SECRET` is from before
 * sources had secrets of their own. It is still good until they are set: an update silences no till.
 */
export function stockSources({ STOCK_SOURCES, STOCK_FEED_SECRET }: Settings): SourceOptions {
  if (STOCK_SOURCES) return { sources: STOCK_SOURCES };
  return STOCK_FEED_SECRET ? { sources: {}, shared: STOCK_FEED_SECRET } : { sources: {} };
}
