import { createDefaultCacheHandler } from "next/dist/server/lib/cache-handlers/default.js";
import { hearing } from "./hearing.mjs";

/** As large as Next's own, in bytes. */
const size = 50 * 1024 * 1024;
const store = createDefaultCacheHandler(size);

/**
 * Next's own store of what `"use cache"` functions read. What a change made stale is read anew for
 * the visitor who asks, as long as the engine is heard. Next would answer it once more.
 */
export default {
  ...store,
  async get(key, softTags) {
    const entry = await store.get(key, softTags);
    return entry?.revalidate === -1 && hearing()?.isHeard ? undefined : entry;
  },
};
