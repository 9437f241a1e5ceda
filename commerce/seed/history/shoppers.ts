import { roomFacet } from "../../../contracts/facets";
import { chooseWeighted, randomOf, uuidOf } from "./random";

export interface Thing {
  id: number;
  collection: string;
  /** `facet.value` codes. */
  attributes: string[];
}

export interface MadeEvent {
  eventId: string;
  subject: string;
  type: "view" | "add" | "purchase";
  market: string;
  store: string | null;
  productId: number | null;
  at: Date;
}

export interface Place {
  market: string;
  weight: number;
  stores: readonly string[];
}

const day = 86_400_000;
const span = 28 * day;

/**
 * Shoppers who never were, with a taste of their own. They begin with what suits it, and go on to
 * what is alike or stands in the same room. They put some of it in the cart and sometimes buy.
 */
export function makeHistory(
  things: readonly Thing[],
  places: readonly Place[],
  now: Date,
  shoppers: number,
): MadeEvent[] {
  const random = randomOf(20_261_107);
  return Array.from({ length: shoppers }, () => shopper(things, places, now, random)).flat();
}

function shopper(
  things: readonly Thing[],
  places: readonly Place[],
  now: Date,
  random: () => number,
): MadeEvent[] {
  const place = chooseWeighted(places, ({ weight }) => weight, random);
  const model = things[Math.floor(random() * things.length)];
  if (!place || !model) return [];
  const subject = uuidOf(random);
  // A taste is some of what one thing is.
  const taste = new Set(model.attributes.filter(() => random() < 0.6));
  const liking = ({ attributes }: Thing) =>
    Math.exp(0.7 * attributes.filter((code) => taste.has(code)).length);
  const visits = 1 + Math.floor(random() * 3);
  const store =
    random() < 0.35 ? (place.stores[Math.floor(random() * place.stores.length)] ?? null) : null;
  return Array.from({ length: visits }, () => {
    const start = now.getTime() - 3_600_000 - random() ** 1.3 * span;
    const make = (type: MadeEvent["type"], productId: number | null, at: number): MadeEvent => ({
      eventId: uuidOf(random),
      subject,
      type,
      market: place.market,
      store,
      productId,
      at: new Date(at),
    });
    return visit(things, liking, start, make, random);
  }).flat();
}

function visit(
  things: readonly Thing[],
  liking: (thing: Thing) => number,
  start: number,
  make: (type: MadeEvent["type"], productId: number | null, at: number) => MadeEvent,
  random: () => number,
): MadeEvent[] {
  const events: MadeEvent[] = [];
  const seen: Thing[] = [];
  const cart: Thing[] = [];
  const length = 2 + Math.floor(random() * 7);
  for (let step = 0, at = start; step < length; step++, at += 20_000 + random() * 160_000) {
    const last = seen.at(-1);
    const next = chooseWeighted(
      things,
      (thing) => (seen.includes(thing) ? 0 : liking(thing) * (last ? nearness(last, thing) : 1)),
      random,
    );
    if (!next) break;
    seen.push(next);
    events.push(make("view", next.id, at));
    if (random() < 0.16) {
      cart.push(next);
      events.push(make("add", next.id, at + 8_000));
    }
  }
  const end = (events.at(-1)?.at.getTime() ?? start) + 60_000;
  if (cart.length > 0 && random() < 0.45)
    for (const thing of cart) events.push(make("purchase", thing.id, end));
  return events;
}

function nearness(one: Thing, other: Thing): number {
  const shared = other.attributes.filter((code) => one.attributes.includes(code)).length;
  const sameRoom = other.attributes.some(
    (code) => code.startsWith(`${roomFacet}.`) && one.attributes.includes(code),
  );
  return (
    Math.exp(0.5 * shared) * (one.collection === other.collection ? 3 : 1) * (sameRoom ? 2 : 0.6)
  );
}
