import "server-only";
import { graphql } from "@/contracts/shop";
import { queryEngine } from "@/lib/engine/client";
import { keepRedirects } from "@/lib/http/redirects";
import { languageOf, locales, marketOf } from "@/lib/i18n/locales";

const redirectsQuery = graphql(`
  query ContentRedirects { contentRedirects { redirects { old to } changesIn } }
`);

/** A change that was lost is found within an hour, as everywhere. */
const longestMs = 3_600_000;
const retryMs = 2_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let turn = Promise.resolve();

/** Reads where merchants lead people from addresses of before; again when something begins or ends. */
export function readRedirects(): Promise<void> {
  turn = turn.then(async () => {
    clearTimeout(timer);
    const waitMs = await read().catch(() => retryMs);
    timer = setTimeout(readRedirects, waitMs).unref();
  });
  return turn;
}

/** @returns in how many milliseconds there may be others */
async function read(): Promise<number> {
  const edges = await Promise.all(
    // One locale of each market.
    [...new Map(locales.map((locale) => [marketOf(locale).code, locale])).values()].map(
      async (locale) => {
        const market = marketOf(locale);
        const { data } = await queryEngine({
          query: redirectsQuery,
          language: languageOf(locale),
          market,
        });
        const { redirects, changesIn } = data.contentRedirects;
        keepRedirects(market.code, redirects);
        return changesIn ?? longestMs;
      },
    ),
  );
  return Math.min(longestMs, ...edges);
}
