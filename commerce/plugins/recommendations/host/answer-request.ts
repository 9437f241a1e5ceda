import type { History } from "../history/history";
import { carousels } from "../model/carousels";
import type { Question, Suggestion } from "../model/question";
import type { Recommender } from "../model/recommender";
import type { Answer, Ask, Found } from "../types";
import type { Items } from "./items";

interface Shop {
  model: Recommender;
  items: Items;
  history: History;
  names: ReadonlyMap<string, Record<string, string>>;
}

/** Answers in the shop's own ids what is asked in them. */
export function answerRequest(shop: Shop, ask: Ask): Answer {
  const question = toQuestion(shop, ask);
  const found = shop.model.recommend(question);
  return {
    items: found.map((suggestion) => toFound(shop, suggestion)),
    version: `${shop.model.sessions.sessions}`,
  };
}

function toQuestion({ items, history }: Shop, ask: Ask): Question {
  const numbers = (ids: readonly number[]) => ids.flatMap((id) => items.find(id) ?? []);
  const past = ask.subject === null ? undefined : history.get(ask.subject);
  const own = numbers(ask.items);
  // The page's product is the last word; before it what they just did, before that what they did lately.
  const earlier = (past?.recent ?? []).filter((item) => !own.includes(item));
  const barred = new Set([...numbers(ask.hidden), ...(past?.hidden ?? [])]);
  const isBack = ask.carousel === "recently_viewed";
  const bought = isBack ? new Set<number>() : (past?.bought ?? new Set<number>());
  const { inStock } = carousels[ask.carousel];
  const taste = new Map(ask.taste.map((code) => [code, 1]));
  return {
    carousel: ask.carousel,
    items: [...earlier, ...own],
    cart: numbers(ask.cart),
    place: ask.store ? `${ask.market}:${ask.store}` : ask.market,
    limit: ask.limit,
    now: ask.now,
    allowed: (item) =>
      !barred.has(item) && !bought.has(item) && items.isOffered(item, ask.channelId, inStock),
    ...(taste.size > 0 && { taste }),
    ...(ask.control && { only: ["popularity"] }),
    ...(ask.external && {
      external: ask.external.flatMap(({ productId, score }) => {
        const item = items.find(productId);
        return item === undefined ? [] : [{ item, score }];
      }),
    }),
  };
}

function toFound({ items, names }: Shop, { item, score, source, reason }: Suggestion): Found {
  const code = "attribute" in reason ? reason.attribute : undefined;
  return {
    productId: items.idOf(item),
    score,
    source,
    reason: {
      code: reason.code,
      anchorId: "anchor" in reason ? items.idOf(reason.anchor) : null,
      attribute: code === undefined ? null : { code, names: names.get(code) ?? {} },
      support: reason.support,
    },
  };
}
