import type { RequestContext } from "@vendure/core";
import { type ContentDocument, hasTitle } from "../../../contracts/content/document";
import { isOver } from "../../../contracts/content/windows";

interface InMarkets {
  markets?: string[] | undefined;
}

/** The country of the market that asks. */
export function marketOf(ctx: RequestContext): string {
  return ctx.channel.code.toUpperCase();
}

/** Whether something is for a market; what names none is for all. */
export function isFor({ markets }: InMarkets, market: string): boolean {
  return !markets || markets.length === 0 || markets.includes(market);
}

/** A document with the blocks of one market. */
export function forMarket(document: ContentDocument, market: string): ContentDocument {
  return { ...document, blocks: document.blocks.filter((block) => isFor(block, market)) };
}

/**
 * The words of a document that readers of a market see, now or later. Blocks of other markets and
 * those that are over leave an empty place. What pages do not show is left out.
 */
export function seenIn({ kind, title, blocks }: ContentDocument, market: string, now: number) {
  return {
    ...(hasTitle(kind) && { title }),
    blocks: blocks.map((block) =>
      isFor(block, market) && !isOver(block, now) ? block : undefined,
    ),
  };
}

/** Whether two documents are both in some market. */
export function doMeet(one: InMarkets, other: InMarkets): boolean {
  const [first = [], second = []] = [one.markets, other.markets];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((market) => second.includes(market));
}
