import { OrderLine, StockLocation } from "@vendure/core";
import { expect, it } from "vitest";
import { chosenFirst, isLeft, takeFrom } from "./stock-places";

const locations = [1, 2, 3].map((id) => new StockLocation({ id }));
const chairs = new OrderLine({ productVariantId: 7 });
const idsOf = (places: StockLocation[]) => places.map(({ id }) => id);

it("takes a line's pieces out of a plan, from the preferred place first", () => {
  const plan = [
    { locationId: 2, variantId: "7", quantity: 1 },
    { locationId: 1, variantId: "8", quantity: 5 },
    { locationId: 1, variantId: "7", quantity: 2 },
  ];
  const taken = takeFrom(plan, locations, chairs, 2) ?? [];
  expect(taken.map(({ location, quantity }) => [location.id, quantity])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect(plan.map(({ quantity }) => quantity)).toEqual([0, 5, 1]);
});

it("leaves a plan as it was that has too few", () => {
  const plan = [{ locationId: 2, variantId: 7, quantity: 1 }];
  expect(takeFrom(plan, locations, chairs, 2)).toBeUndefined();
  // A place of another market is none of the order's.
  expect(takeFrom(plan, locations.slice(0, 1), chairs, 1)).toBeUndefined();
  expect(plan).toEqual([{ locationId: 2, variantId: 7, quantity: 1 }]);
});

it("does not believe a plan that stock has overtaken", () => {
  const [location] = locations;
  if (!location) throw new Error("no location");
  const parts = [{ location, quantity: 2 }];
  expect(isLeft(parts, [{ locationId: 1, left: 2 }])).toBe(true);
  expect(isLeft(parts, [{ locationId: 1, left: null }])).toBe(true);
  expect(isLeft(parts, [{ locationId: 1, left: 1 }])).toBe(false);
  expect(isLeft(parts, [])).toBe(false);
});

it("asks the chosen place first, and those last whose pieces another has in hand", () => {
  expect(idsOf(chosenFirst(locations, {}))).toEqual([1, 2, 3]);
  expect(idsOf(chosenFirst(locations, { first: 3, last: [1] }))).toEqual([3, 2, 1]);
});
