import "server-only";
import type { z } from "zod";
import type { ResultOf } from "@/contracts/documents";
import { type Locale, languageOf, locales, type Market, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import type { Cart } from "../cart";
import { chooseStore, getCart, reopenCart } from "../cart/server";
import { displayPrice, reshapePicture } from "../catalog/server";
import { failureOf } from "../engine/error-results";
import { queryAsVisitor } from "../session/query-as-visitor";
import { sharedCartQuery, takeMutation } from "./queries";
import type { sharedCartSchema } from "./schemas";
import type { SharedCart, SharedLine, TakeOver } from "./types";

type EngineLine = NonNullable<ResultOf<typeof sharedCartQuery>["sharedCart"]>["lines"][number];

/** Looks at a shared cart (null for a code that opens nothing), or takes it over. */
export function commandSharedCart(
  locale: Locale,
  { type, code }: z.infer<typeof sharedCartSchema>,
): Promise<Result<SharedCart | TakeOver | null>> {
  return type === "look" ? getSharedCart(locale, code) : takeSharedCart(locale, code);
}

async function getSharedCart(locale: Locale, code: string): Promise<Result<SharedCart | null>> {
  const result = await queryAsVisitor({ locale, query: sharedCartQuery, variables: { code } });
  if (!result.ok) return result;
  const found = result.value.sharedCart;
  if (!found) return ok(null);
  const { market, state, storeName, expiresAt, lines } = found;
  const isHere = marketOf(locale).code === market;
  return ok({
    state,
    storeName,
    expiresAt,
    elsewhere: isHere ? null : localeIn(market, locale),
    lines: lines.map((line) => reshape(line, marketOf(locale))),
  });
}

/**
 * Puts the goods beside what is in the cart. A cart that stands at the payment step (perhaps in
 * another tab) is taken back from there first.
 */
async function takeSharedCart(locale: Locale, code: string): Promise<Result<TakeOver>> {
  const ask = () => queryAsVisitor({ locale, query: takeMutation, variables: { code } });
  let result = await ask();
  if (result.ok && result.value.takeSharedCart.__typename === "OrderModificationError") {
    await reopenCart(locale);
    result = await ask();
  }
  if (!result.ok) return result;
  const answer = result.value.takeSharedCart;
  if (answer.__typename === "OrderModificationError") return failureOf(answer);
  if (answer.__typename === "SharedCartRefusedError")
    return ok({ taken: false, why: answer.refusal, missing: answer.missing });
  const cart = await collectAtStores(locale);
  return cart.ok ? ok({ taken: true, missing: answer.missing, cart: cart.value }) : cart;
}

/** Opens the choice of a time at each store where something new is collected. */
async function collectAtStores(locale: Locale): Promise<Result<Cart>> {
  let cart = await getCart(locale);
  if (!cart.ok) return cart;
  const { lines, pickups } = cart.value;
  const stores = new Set(lines.flatMap(({ collectAt }) => collectAt ?? []));
  for (const { storeCode } of pickups) stores.delete(storeCode);
  for (const storeCode of stores) {
    const lineIds = lines.filter((line) => line.collectAt === storeCode).map(({ id }) => id);
    const chosen = await chooseStore(locale, { storeCode, lineIds });
    // What a store refuses of it is said in the cart and when the shopper chooses a time.
    if (chosen.ok) cart = chosen;
  }
  return cart;
}

function reshape(line: EngineLine, market: Market): SharedLine {
  const { variantId, name, quantity, storeName, left, variant } = line;
  const isGone = !variant || left === 0;
  const picture = variant?.featuredAsset ?? variant?.product.featuredAsset;
  return {
    variantId,
    name,
    quantity,
    storeName,
    left,
    standing: isGone ? "gone" : left !== null && left < quantity ? "short" : "available",
    price: variant ? displayPrice(variant, market) : null,
    slug: variant?.product.slug ?? null,
    picture: picture ? reshapePicture(picture) : null,
  };
}

/** The market's locale in the reader's language, else its first one. */
function localeIn(market: string, wished: Locale): Locale | null {
  const there = locales.filter((one) => marketOf(one).code === market);
  return there.find((one) => languageOf(one) === languageOf(wished)) ?? there[0] ?? null;
}
