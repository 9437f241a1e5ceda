import { distanceKm, type Position } from "./distance";
import { type Place, type Route, type RoutingRule, route, type Wanted } from "./route";

/** A past order, with what became of its pieces at a shelf that was not as the book said. */
export interface PastOrder extends Wanted {
  id: number;
}

export interface SimulatedPlace extends Place {
  /** Pieces that its shelf really has; the book may say more. */
  onShelf: ReadonlyMap<string, number>;
  /** Orders that it can send in the time of the simulation without being late. */
  capacity: number;
}

export interface Simulated {
  rule: RoutingRule;
  orders: number;
  /** Orders that no places together could send. */
  refused: number;
  /** Orders in more than one parcel. */
  split: number;
  parcels: number;
  /** The way of all parcels together. */
  km: number;
  /** Orders of which a piece was not found at its shelf, so that it was cancelled. */
  cancelled: number;
  /** Parcels beyond what their place can send. */
  late: number;
}

/** Sends orders one after the other by a rule; what one takes, the next does not find. */
export function simulate(
  rule: RoutingRule,
  orders: readonly PastOrder[],
  places: readonly SimulatedPlace[],
): Simulated {
  const sites = places.map((place) => ({
    ...place,
    free: new Map(place.free),
    onShelf: new Map(place.onShelf),
    sent: 0,
  }));
  const byCode = new Map(sites.map((site) => [site.code, site]));
  const all = { rule, orders: orders.length, refused: 0, split: 0, parcels: 0, km: 0 };
  const result: Simulated = { ...all, cancelled: 0, late: 0 };
  for (const order of orders) {
    const found = route(rule, order, sites);
    if (!found) {
      result.refused++;
      continue;
    }
    if (found.length > 1) result.split++;
    result.parcels += found.length;
    result.km += kmOf(order.to, found);
    let isShort = false;
    for (const { place, pieces } of found) {
      const site = byCode.get(place.code);
      if (!site) throw new Error(`${place.code} is none of the places`);
      site.sent++;
      site.load = site.sent / site.capacity;
      if (site.sent > site.capacity) result.late++;
      for (const [article, count] of pieces) {
        site.free.set(article, (site.free.get(article) ?? 0) - count);
        const there = site.onShelf.get(article) ?? 0;
        site.onShelf.set(article, Math.max(0, there - count));
        isShort ||= there < count;
      }
    }
    if (isShort) result.cancelled++;
  }
  return result;
}

const kmOf = (to: Position, found: Route) =>
  found.reduce((sum, { place }) => sum + distanceKm(to, place.at), 0);
