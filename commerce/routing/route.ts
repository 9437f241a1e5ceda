import { type Cover, cover } from "./cover";
import { distanceKm, type Position } from "./distance";

/** Pieces by article. */
export type Pieces = ReadonlyMap<string, number>;

/** A store or depot that may send what is ordered. */
export interface Place {
  code: string;
  isDepot: boolean;
  at: Position;
  /** Pieces on hand that are not set aside for orders. */
  free: Pieces;
  /** So many pieces of each article stay for the people who walk in. */
  safety: number;
  /** How much of its day's work is taken already, from 0 to 1 and above. */
  load: number;
}

export interface Wanted {
  pieces: Pieces;
  /** Where it is brought to. */
  to: Position;
}

/** What each place sends, in the order in which places were preferred. */
export type Route = readonly { place: Place; pieces: Pieces }[];

/**
 * By which rule places are chosen:
 * - `depots-first`: depots before stores, article by article, from one place where one has enough
 * - `nearest`: the nearest place that has all; else the nearest ones in turn, each with what it has
 * - `fewest-parcels`: as few places as can be, and of these the nearest
 * - `least-load`: of places that have all, the one with the least to do; else the fewest parcels
 */
export const routingRules = ["depots-first", "nearest", "fewest-parcels", "least-load"] as const;
export type RoutingRule = (typeof routingRules)[number];

/** What a place can send of an article without touching its safety stock. */
export const offered = ({ free, safety }: Place, article: string): number =>
  Math.max(0, (free.get(article) ?? 0) - safety);

/**
 * Chooses who sends an order, whole or not at all. The same input has the same answer.
 * @returns undefined when the places together do not have all of it
 */
export function route(
  rule: RoutingRule,
  wanted: Wanted,
  places: readonly Place[],
): Route | undefined {
  const ranked = ranking(rule, wanted, places);
  if (rule === "depots-first") return byArticle(wanted, ranked);
  if (rule === "nearest" && !ranked.some(({ place }) => hasAll(place, wanted)))
    return inTurn(wanted, ranked);
  return cover(wanted.pieces, ranked.map(offerOf(wanted)))?.map(toPart);
}

/** Places that have all of it by themselves, the best by a rule first. */
export function wholeFrom(
  rule: RoutingRule,
  wanted: Wanted,
  places: readonly Place[],
): readonly Place[] {
  const able = places.filter((place) => hasAll(place, wanted));
  return ranking(rule, wanted, able).map(({ place }) => place);
}

const hasAll = (place: Place, { pieces }: Wanted) =>
  [...pieces].every(([article, needed]) => offered(place, article) >= needed);

interface Ranked {
  place: Place;
  /** The less, the better. */
  cost: number;
}

/** Places with what each costs by a rule, the best first; of equals the one whose code is first. */
function ranking(rule: RoutingRule, { to }: Wanted, places: readonly Place[]): Ranked[] {
  const costOf = (place: Place) => {
    const km = distanceKm(to, place.at);
    if (rule === "least-load") return place.load * 1e8 + km;
    if (rule === "depots-first") return place.isDepot ? 0 : 1;
    return km;
  };
  return places
    .map((place) => ({ place, cost: costOf(place) }))
    .sort((a, b) => a.cost - b.cost || (a.place.code < b.place.code ? -1 : 1));
}

function offerOf({ pieces }: Wanted) {
  return ({ place, cost }: Ranked) => ({
    place,
    cost,
    offers: [...pieces].map(([article, needed]) => Math.min(needed, offered(place, article))),
  });
}

const toPart = ({ of: { place }, pieces }: Cover<{ place: Place }>) => ({ place, pieces });

/** Each article by itself: from the first place that has enough, else from as many as it takes. */
function byArticle({ pieces }: Wanted, ranked: readonly Ranked[]): Route | undefined {
  const parts = new Map<Place, Map<string, number>>();
  for (const [article, needed] of pieces) {
    const whole = ranked.find(({ place }) => offered(place, article) >= needed);
    let missing = needed;
    for (const { place } of whole ? [whole] : ranked) {
      const take = Math.min(missing, offered(place, article));
      if (take === 0) continue;
      parts.set(place, (parts.get(place) ?? new Map()).set(article, take));
      missing -= take;
    }
    if (missing > 0) return undefined;
  }
  return [...parts].map(([place, own]) => ({ place, pieces: own }));
}

/** Each place in turn gives what it has of what is still missing. */
function inTurn({ pieces }: Wanted, ranked: readonly Ranked[]): Route | undefined {
  const missing = new Map(pieces);
  const parts = ranked.map(({ place }) => {
    const own = new Map<string, number>();
    for (const [article, needed] of missing) {
      const take = Math.min(needed, offered(place, article));
      if (take === 0) continue;
      own.set(article, take);
      missing.set(article, needed - take);
    }
    return { place, pieces: own };
  });
  const isWhole = [...missing.values()].every((left) => left === 0);
  return isWhole ? parts.filter((part) => part.pieces.size > 0) : undefined;
}
