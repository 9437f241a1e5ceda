import { expect, it } from "vitest";
import { type SimulatedPlace, simulate } from "./simulate";

const place = (code: string, longitude: number, free: number, onShelf = free): SimulatedPlace => ({
  code,
  isDepot: false,
  at: { latitude: 0, longitude },
  free: new Map([["chair", free]]),
  onShelf: new Map([["chair", onShelf]]),
  safety: 1,
  load: 0,
  capacity: 1,
});
const order = (id: number, chairs = 1) => ({
  id,
  to: { latitude: 0, longitude: 0 },
  pieces: new Map([["chair", chairs]]),
});

it("gives no piece twice, and none of the safety stock", () => {
  const places = [place("near", 0, 2), place("far", 1, 2)];
  const { refused, km, parcels } = simulate(
    "nearest",
    [1, 2, 3].map((id) => order(id)),
    places,
  );
  expect({ refused, parcels }).toEqual({ refused: 1, parcels: 2 });
  expect(km).toBeCloseTo(111.2, 1);
});

it("counts what is split, what a shelf does not have, and who has too much to do", () => {
  const split = simulate("fewest-parcels", [order(1, 2)], [place("a", 0, 2), place("b", 1, 2)]);
  expect(split).toMatchObject({ split: 1, parcels: 2, cancelled: 0, late: 0 });
  const orders = [1, 2, 3].map((id) => order(id));
  expect(simulate("nearest", orders, [place("a", 0, 4, 1)])).toMatchObject({
    cancelled: 2,
    late: 2,
  });
});

it("shares the work where the rule is load", () => {
  const places = [place("near", 0, 9), place("far", 1, 9)];
  const orders = [1, 2].map((id) => order(id));
  expect(simulate("nearest", orders, places).late).toBe(1);
  expect(simulate("least-load", orders, places).late).toBe(0);
});
