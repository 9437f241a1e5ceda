import {
  type ID,
  idsAreEqual,
  type LocationWithQuantity,
  type OrderLine,
  type StockLocation,
} from "@vendure/core";
import type { SentFrom } from "../../contracts/delivery-routing";
import type { StockChoice } from "../../contracts/stock-choice";
import { StockGoneError } from "../../contracts/stock-gone.error";

/** What a location can sell of a variant; null when it is not counted. */
export interface LeftAt {
  locationId: ID;
  left: number | null;
}

/** Whether it is there now: a plan may be older than what was booked since. */
export const isLeft = (parts: readonly LocationWithQuantity[], places: readonly LeftAt[]) =>
  parts.every(({ location, quantity }) => {
    const place = places.find(({ locationId }) => idsAreEqual(locationId, location.id));
    return place && (place.left === null || place.left >= quantity);
  });

/** One parcel if any single place has all of it; several only when it must be. */
export function spread(free: LocationWithQuantity[], quantity: number): LocationWithQuantity[] {
  const whole = free.find((place) => place.quantity >= quantity);
  if (whole) return [{ location: whole.location, quantity }];
  const parts: LocationWithQuantity[] = [];
  let missing = quantity;
  for (const place of free) {
    const take = Math.min(missing, place.quantity);
    parts.push({ location: place.location, quantity: take });
    missing -= take;
    if (missing === 0) return parts;
  }
  throw new StockGoneError();
}

/** What is collected comes from its store alone, whatever lies elsewhere. */
export function candidates(locations: StockLocation[], collectAt: string | null | undefined) {
  return collectAt
    ? locations.filter((location) => location.customFields.code === collectAt)
    : inOrderOfShipping(locations);
}

/** Depots first: a store's shelf is for the people who walk in. */
export function inOrderOfShipping(locations: StockLocation[]): StockLocation[] {
  const rank = (location: StockLocation) => (location.customFields.kind === "depot" ? 0 : 1);
  return [...locations].sort((a, b) => rank(a) - rank(b));
}

/** Takes a line's pieces out of a plan; undefined, with the plan as it was, when it has too few. */
export function takeFrom(
  plan: SentFrom[],
  locations: readonly StockLocation[],
  line: OrderLine,
  quantity: number,
): LocationWithQuantity[] | undefined {
  const parts: { location: StockLocation; quantity: number; of: SentFrom }[] = [];
  let missing = quantity;
  for (const of of plan) {
    const location = locations.find(({ id }) => idsAreEqual(id, of.locationId));
    const take = Math.min(missing, of.quantity);
    if (!location || take === 0 || !idsAreEqual(of.variantId, line.productVariantId)) continue;
    parts.push({ location, quantity: take, of });
    missing -= take;
  }
  if (missing > 0) return undefined;
  for (const part of parts) part.of.quantity -= part.quantity;
  return parts.map(({ location, quantity: part }) => ({ location, quantity: part }));
}

/** The chosen one first, and those last whose pieces another has in hand. */
export function chosenFirst(locations: StockLocation[], { first, last = [] }: StockChoice) {
  const rank = ({ id }: StockLocation) => {
    if (first !== undefined && idsAreEqual(id, first)) return 0;
    return last.some((one) => idsAreEqual(one, id)) ? 2 : 1;
  };
  return [...locations].sort((a, b) => rank(a) - rank(b));
}
