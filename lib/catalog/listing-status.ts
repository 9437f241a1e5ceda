import "server-only";
import { pageExists } from "@/lib/catalog/page-exists";
import { EngineError, EngineUnreachableError } from "@/lib/engine/client";
import { isEngineReady } from "@/lib/engine/health";
import type { Locale } from "@/lib/i18n/locales";
import { parseListingQuery, readTerm } from "./parse-listing-query";

/** What an answer to a listing's address will be, before any of it is sent. */
export type ListingStatus = "found" | "missing" | "unavailable";

// Long enough to spare most requests the question. Short enough that no visitor waits for an engine
// that is back.
const rememberedMs = 1000;
let asked: { at: number; ready: Promise<boolean> } | undefined;

function isReady(): Promise<boolean> {
  const now = Date.now();
  if (!asked || now - asked.at > rememberedMs) asked = { at: now, ready: isEngineReady() };
  return asked.ready;
}

/**
 * Whether a collection or search that reads its query has the page that is asked for. These pages
 * stream, so their own "not found" or failure would come after the status.
 */
export async function listingStatus(locale: Locale, url: URL): Promise<ListingStatus> {
  const [, , room, collection] = url.pathname.split("/");
  const params = url.searchParams;
  const query = parseListingQuery(
    Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)])),
  );
  if (!query) return "missing";
  const isSearch = room === "search";
  const term = isSearch ? readTerm(params.get("q") ?? undefined) : undefined;
  if (isSearch && !term) return query.page > 1 ? "missing" : "found";
  if (query.page === 1) return (await isReady()) ? "found" : "unavailable";
  const of = isSearch ? { term } : { collection };
  try {
    return (await pageExists({ locale, query, ...of })) ? "found" : "missing";
  } catch (error) {
    if (error instanceof EngineUnreachableError || error instanceof EngineError)
      return "unavailable";
    throw error;
  }
}
