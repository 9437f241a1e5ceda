import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

// Near to gzip in time, a sixth smaller. A page and its state fit into half a megabyte of window;
// each answer under way holds one.
const compress = compression({
  brotli: {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 19 },
  },
});

/**
 * Sends what can be compressed with Brotli, or with gzip to who knows no better. Next's own
 * compression knows gzip alone, and is off (next.config.ts).
 */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  // It is made for Express, of whose additions to a request and a response it uses none.
  const [asked, answer] = [request, response] as unknown as Parameters<typeof compress>;
  compress(asked, answer, () => undefined);
}
