import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance";
import {
  offered,
  type Place,
  type Route,
  route,
  routingRules,
  type Wanted,
  wholeFrom,
} from "./route";

const articles = ["a", "b", "c"];
const position = fc.record({
  latitude: fc.double({ min: 33, max: 38, noNaN: true }),
  longitude: fc.double({ min: 126, max: 129, noNaN: true }),
});
const piecesUpTo = (max: number, min = 0) =>
  fc
    .array(fc.integer({ min, max }), { minLength: articles.length, maxLength: articles.length })
    .map((counts) => new Map(articles.map((article, n) => [article, counts[n] ?? 0])));
const place: fc.Arbitrary<Omit<Place, "code">> = fc.record({
  isDepot: fc.boolean(),
  at: position,
  free: piecesUpTo(4),
  safety: fc.integer({ min: 0, max: 2 }),
  load: fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100),
});
const places = fc
  .array(place, { maxLength: 7 })
  .map((all) => all.map((one, n): Place => ({ ...one, code: `p${n}` })));
const wanted: fc.Arbitrary<Wanted> = fc
  .record({ to: position, pieces: piecesUpTo(3) })
  .map(({ to, pieces }) => ({ to, pieces: new Map([...pieces].filter(([, count]) => count > 0)) }));
const rule = fc.constantFrom(...routingRules);

const hasAll = ({ pieces }: Wanted, some: readonly Place[]) =>
  [...pieces].every(
    ([article, needed]) => some.reduce((sum, one) => sum + offered(one, article), 0) >= needed,
  );
const subsets = (all: readonly Place[]) =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, n) => bits & (1 << n)));
const kmOf = ({ to }: Wanted, some: readonly Place[]) =>
  some.reduce((sum, { at }) => sum + distanceKm(to, at), 0);
const placesOf = (found: Route | undefined) => found?.map((part) => part.place) ?? [];

describe("every rule", () => {
  it("sends all that is wanted and nothing else, from each place once", () => {
    fc.assert(
      fc.property(rule, wanted, places, (by, order, all) => {
        const found = route(by, order, all);
        expect(found !== undefined).toBe(hasAll(order, all));
        if (!found) return;
        const sent = new Map<string, number>();
        for (const { pieces } of found)
          for (const [article, count] of pieces)
            sent.set(article, (sent.get(article) ?? 0) + count);
        expect(sent).toEqual(order.pieces);
        expect(new Set(placesOf(found)).size).toBe(found.length);
        expect(found.every(({ pieces }) => pieces.size > 0)).toBe(true);
      }),
    );
  });

  it("never takes a piece of the safety stock", () => {
    fc.assert(
      fc.property(rule, wanted, places, (by, order, all) => {
        for (const { place: from, pieces } of route(by, order, all) ?? [])
          for (const [article, count] of pieces) {
            expect(count).toBeGreaterThan(0);
            expect((from.free.get(article) ?? 0) - count).toBeGreaterThanOrEqual(from.safety);
          }
      }),
    );
  });

  it("answers the same whatever order places are named in", () => {
    fc.assert(
      fc.property(rule, wanted, places, (by, order, all) => {
        const parcels = (found: Route | undefined) => found?.length;
        expect(parcels(route(by, order, [...all].reverse()))).toBe(parcels(route(by, order, all)));
      }),
    );
  });
});

describe("a rule", () => {
  it("of few parcels finds the fewest, and of these the nearest", () => {
    fc.assert(
      fc.property(wanted, places, (order, all) => {
        const found = route("fewest-parcels", order, all);
        if (!found) return;
        const able = subsets(all).filter((some) => hasAll(order, some));
        const fewest = Math.min(...able.map((some) => some.length));
        expect(found.length).toBe(fewest);
        if (fewest > 4) return;
        const nearest = Math.min(
          ...able.filter((some) => some.length === fewest).map((some) => kmOf(order, some)),
        );
        expect(kmOf(order, placesOf(found))).toBeCloseTo(nearest, 6);
      }),
    );
  });

  it("of few parcels does not stop at the nearest place that has something", () => {
    const at = (code: string, km: number, has: string): Place => ({
      code,
      isDepot: false,
      at: { latitude: 0, longitude: km / 111 },
      free: new Map([...has].map((article) => [article, 1])),
      safety: 0,
      load: 0,
    });
    const all = [at("1", 1, "a"), at("2", 2, "ab"), at("3", 3, "c"), at("4", 10, "bc")];
    const pieces = new Map(articles.map((article) => [article, 1]));
    const found = route("fewest-parcels", { to: { latitude: 0, longitude: 0 }, pieces }, all);
    expect(placesOf(found).map(({ code }) => code)).toEqual(["2", "3"]);
  });

  it("of nearness sends all from the nearest place that has it", () => {
    fc.assert(
      fc.property(wanted, places, (order, all) => {
        const whole = all.filter((one) => hasAll(order, [one]));
        if (order.pieces.size === 0 || whole.length === 0) return;
        const found = placesOf(route("nearest", order, all));
        expect(found).toHaveLength(1);
        expect(kmOf(order, found)).toBe(Math.min(...whole.map((one) => kmOf(order, [one]))));
      }),
    );
  });

  it("of load takes the place with the least to do of those that have all", () => {
    fc.assert(
      fc.property(wanted, places, (order, all) => {
        const whole = all.filter((one) => hasAll(order, [one]));
        if (order.pieces.size === 0 || whole.length === 0) return;
        const [from] = placesOf(route("least-load", order, all));
        expect(from?.load).toBe(Math.min(...whole.map(({ load }) => load)));
      }),
    );
  });

  it("of depots takes a store only for what no depot has enough of", () => {
    fc.assert(
      fc.property(wanted, places, (order, all) => {
        const depots = all.filter(({ isDepot }) => isDepot);
        const each = [...order.pieces].every(([article, needed]) =>
          depots.some((depot) => offered(depot, article) >= needed),
        );
        if (each)
          for (const from of placesOf(route("depots-first", order, all)))
            expect(from.isDepot).toBe(true);
      }),
    );
  });
});

describe("places that have all of it", () => {
  const oneOf = fc.constantFrom("nearest" as const, "least-load" as const);

  it("are all of those, and no others", () => {
    fc.assert(
      fc.property(rule, wanted, places, (by, order, all) => {
        const found = wholeFrom(by, order, all);
        expect(new Set(found)).toEqual(new Set(all.filter((one) => hasAll(order, [one]))));
      }),
    );
  });

  it("begin with the one that would send it", () => {
    fc.assert(
      fc.property(oneOf, wanted, places, (by, order, all) => {
        const [first] = wholeFrom(by, order, all);
        if (first && order.pieces.size > 0)
          expect(placesOf(route(by, order, all))).toEqual([first]);
      }),
    );
  });
});
