import "server-only";
import { isEngineReady } from "@/lib/engine/health";
import { readTerm } from "./parse-listing-query";

/** What an answer to a listing's address will be, before any of it is sent. */
export type ListingStatus = "found" | "unavailable";

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
 * Whether a collection or search that reads its query can be shown. These pages stream, so their
 * own failure would come after the status.
 */
export async function listingStatus({ pathname, searchParams }: URL): Promise<ListingStatus> {
  const [, , room] = pathname.split("/");
  const isPlain = room === "search" && !readTerm(searchParams.get("q") ?? undefined);
  return isPlain || (await isReady()) ? "found" : "unavailable";
}
