import "server-only";
import { type Locale, languageOf, locales, type MarketCode, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { marketsElsewhere } from "./markets-elsewhere";
import { waitingQuery } from "./queries";
import { topUp } from "./top-up";
import type { BroughtAlong, WaitingCart } from "./types";

/** What waits in carts of other markets, in the locale's language. */
export async function getWaiting(locale: Locale): Promise<Result<WaitingCart[]>> {
  const elsewhere = await marketsElsewhere(locale);
  const found: WaitingCart[] = [];
  for (const market of elsewhere) {
    const waiting = await waitingIn(locale, market);
    if (!waiting.ok) return waiting;
    if (waiting.value && waiting.value.lines.length > 0) found.push(waiting.value);
  }
  return ok(found);
}

/**
 * Brings the goods of another market's cart into this market's, at its prices. They stay in the other
 * one too. Asking again changes nothing.
 */
export async function bringAlong(
  locale: Locale,
  { market }: { market: MarketCode },
): Promise<Result<BroughtAlong>> {
  const waiting = await waitingIn(locale, market);
  if (!waiting.ok) return waiting;
  const goods = waiting.value?.lines ?? [];
  if (goods.length === 0) return toFailure("conflict", "nothingWaits");
  return topUp(locale, goods);
}

async function waitingIn(locale: Locale, market: MarketCode): Promise<Result<WaitingCart | null>> {
  const there = localeThere(locale, market);
  if (!there) return ok(null);
  const language = languageOf(locale);
  const result = await queryAsVisitor({ locale: there, language, query: waitingQuery });
  if (!result.ok) return result;
  const order = result.value.activeOrder;
  if (!order) return ok(null);
  const lines = new Map<string, WaitingCart["lines"][number]>();
  for (const { quantity, productVariant } of order.lines) {
    const known = lines.get(productVariant.id);
    lines.set(productVariant.id, {
      variantId: productVariant.id,
      name: productVariant.product.name,
      quantity: quantity + (known?.quantity ?? 0),
    });
  }
  return ok({ market, locale: there, code: order.code, lines: [...lines.values()] });
}

/** A market's locale in the reader's language, or in its first. */
function localeThere(locale: Locale, market: MarketCode): Locale | undefined {
  const there = locales.filter((one) => marketOf(one).code === market);
  return there.find((one) => languageOf(one) === languageOf(locale)) ?? there[0];
}
