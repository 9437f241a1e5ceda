import { createDefaultCacheHandler } from "next/dist/server/lib/cache-handlers/default.js";
import { isPastEdge } from "./edges.mjs";
import { hearing } from "./hearing.mjs";

/** As large as Next's own, in bytes. */
const size = 50 * 1024 * 1024;
const store = createDefaultCacheHandler(size);

/**
 * Next's own store of what `"use cache"` functions read. What a change or the clock made stale is
 * read anew for the visitor who asks, as long as the engine is heard. Next would answer it once more.
 */
export default {
  ...store,
  async get(key, softTags) {
    const entry = await store.get(key, softTags);
    const isStale = entry?.revalidate === -1 || (entry && isPastEdge(entry.tags, Date.now()));
    return isStale && hearing()?.isHeard ? undefined : entry;
  },
};
