import { describe, expect, it } from "vitest";
import { makeHistory, type Place, type Thing } from "./shoppers";

const rooms = ["living", "bedroom", "kitchen"];
const things: Thing[] = Array.from({ length: 24 }, (_, i) => ({
  id: i + 1,
  collection: `range-${i % 4}`,
  attributes: [`room.${rooms[i % 3]}`, `material.${i % 5}`],
}));
const places: Place[] = [
  { market: "kr", weight: 0.6, stores: ["seongsu", "hannam"] },
  { market: "jp", weight: 0.4, stores: [] },
];
const now = new Date("2026-11-22T12:00:00Z");
const made = (at = now) => makeHistory(things, places, at, 200);

describe("the made-up history", () => {
  it("is the same one each time, only later", () => {
    const later = new Date(now.getTime() + 3_600_000);
    expect(made()).toEqual(made());
    expect(
      made(later).map(({ at, ...rest }) => ({ ...rest, at: at.getTime() - 3_600_000 })),
    ).toEqual(made().map(({ at, ...rest }) => ({ ...rest, at: at.getTime() })));
  });

  it("lies in the last four weeks, at stores of its market, with no id twice", () => {
    const events = made();
    expect(events.length).toBeGreaterThan(1_000);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    for (const { at, market, store } of events) {
      expect(at.getTime()).toBeLessThan(now.getTime());
      expect(at.getTime()).toBeGreaterThan(now.getTime() - 29 * 86_400_000);
      expect(store === null || places.find((place) => place.market === market)?.stores).toSatisfy(
        (stores: true | string[]) => stores === true || stores.includes(store ?? ""),
      );
    }
  });

  it("has people go on to what is like what they saw", () => {
    const roomOf = new Map(things.map(({ id, attributes }) => [id, attributes[0]]));
    const views = made().filter(({ type }) => type === "view");
    const steps = views
      .slice(1)
      .map((view, i) => [views[i], view] as const)
      .filter(([before, view]) => before?.subject === view.subject);
    const same = steps.filter(
      ([before, view]) => roomOf.get(before?.productId ?? 0) === roomOf.get(view.productId ?? 0),
    );
    // By chance it would be a third.
    expect(same.length / steps.length).toBeGreaterThan(0.45);
  });

  it("of an empty shop is empty", () => {
    expect(makeHistory([], places, now, 10)).toEqual([]);
    expect(makeHistory(things, [], now, 10)).toEqual([]);
  });
});
