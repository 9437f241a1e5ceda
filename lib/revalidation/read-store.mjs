import { createDefaultCacheHandler } from "next/dist/server/lib/cache-handlers/default.js";
import { isPastEdge } from "./edges.mjs";
import { hearing } from "./hearing.mjs";

/** As large as Next's own, in bytes. */
const size = 50 * 1024 * 1024;
const store = createDefaultCacheHandler(size);

/**
 * Next's own store of what `"use cache"` functions read. A visitor who asks for what
 * a change or the clock made stale gets it read anew. Next would answer it once more, and so does
 * this while the engine is not heard.
 */
export default {
  ...store,
  async get(key, softTags) {
    const entry = await store.get(key, softTags);
    const isStale = entry?.revalidate === -1 || (entry && isPastEdge(entry.tags, Date.now()));
    return isStale && hearing()?.isHeard ? undefined : entry;
  },
};
