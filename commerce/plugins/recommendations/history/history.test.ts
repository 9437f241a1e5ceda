import { beforeEach, describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../../contracts/event-log";
import { now, openModel } from "../model/testing";
import { History } from "./history";

const minute = 60_000;
const day = 24 * 60 * minute;
const itemOf = (productId: number) => (productId < 100 ? productId : undefined);

let model: ReturnType<typeof openModel>;
let history: History;
let events = 0;

beforeEach(() => {
  model = openModel({ items: 40, sessions: [], orders: [] });
  history = new History(model);
});

function event(part: Partial<LoggedEvent>): LoggedEvent {
  const usual = { subject: "a", type: "view" as const, productId: 1, store: null, market: "kr" };
  return { id: ++events, at: now, ...usual, ...part };
}

const look = (products: number[], part: Partial<LoggedEvent> = {}) =>
  products.map((productId, i) => event({ productId, at: now + i * 1000, ...part }));

const learnt = (item: number) => model.sessions.support[item] ?? 0;

describe("what shoppers did", () => {
  it("is learnt as a session once it has rested for half an hour", () => {
    history.add(look([1, 2, 3]), itemOf);
    history.endIdle(now + 20 * minute);
    expect(model.sessions.sessions).toBe(0);
    history.endIdle(now + 40 * minute);
    expect([1, 2, 3].map(learnt)).toEqual([1, 1, 1]);
  });

  it("counts a press and the look that it leads to once", () => {
    const pressed = look([1, 2]).flatMap((seen) => [{ ...seen, type: "click" as const }, seen]);
    history.add(pressed, itemOf);
    history.endIdle(now + day);
    const base = model.sessions.baseOf(0);
    expect(model.sessions.lengthOf(0)).toBe(2);
    expect([...model.sessions.clicks.slice(base, base + 2)]).toEqual([1, 2]);
  });

  it("is nothing to learn from at 10,000 clicks in one session, and makes nothing popular", () => {
    history.add(look(Array.from({ length: 10_000 }, (_, i) => i % 40)), itemOf);
    history.endIdle(now + day);
    expect(model.sessions.sessions).toBe(0);
    for (let item = 0; item < 40; item++)
      expect(model.popularity.count("kr", item, now)).toBeLessThanOrEqual(1);
    expect(history.get("a")?.recent.length).toBeLessThanOrEqual(20);
  });

  it("in an aisle counts at that store, once, also after the page was seen as from elsewhere", () => {
    const at = (place: string) => model.popularity.count(place, 3, now);
    history.add(
      [
        event({ productId: 3, store: "own" }),
        event({ productId: 3, type: "scan", store: "aisle" }),
        event({ productId: 3, type: "help", store: "aisle" }),
      ],
      itemOf,
    );
    expect([at("kr"), at("kr:own"), at("kr:aisle")]).toEqual([1, 1, 1]);
    expect(history.get("a")?.recent).toEqual([3]);
  });

  it("may come late and out of order, from clocks that are wrong", () => {
    history.add(
      [event({ productId: 2, at: now }), event({ productId: 1, at: now - 20 * day })],
      itemOf,
    );
    history.add([event({ productId: 3, at: now + 5 * minute })], itemOf);
    history.endIdle(now + day);
    expect([1, 2, 3].map(learnt)).toEqual([1, 1, 1]);
  });

  it("of products that there are not is not counted", () => {
    history.add([event({ productId: 500 }), event({ productId: null, type: "search" })], itemOf);
    expect(history.get("a")).toBeUndefined();
  });

  it("is an order when it was bought at once, and is not shown again", () => {
    history.add(look([4, 5], { type: "purchase", at: now }), itemOf);
    expect(model.orders.sessions).toBe(1);
    expect(history.get("a")?.bought).toEqual(new Set([4, 5]));
  });
});

describe("what is no longer kept", () => {
  it("is forgotten after 90 days, with the shopper", () => {
    history.add(look([1, 2], { subject: "old" }), itemOf);
    history.add(look([4, 5], { subject: "old", type: "purchase" }), itemOf);
    history.endIdle(now + day);
    history.expire(now + 89 * day);
    expect(learnt(1)).toBe(1);
    history.expire(now + 91 * day);
    expect([model.sessions.sessions, model.orders.sessions]).toEqual([0, 0]);
    expect(history.get("old")).toBeUndefined();
  });

  it("leaves a returned shopper with what they did since", () => {
    history.add(look([1, 2]), itemOf);
    history.endIdle(now + day);
    history.add(
      look([3, 4]).map((seen) => ({ ...seen, at: seen.at + 60 * day })),
      itemOf,
    );
    history.endIdle(now + 61 * day);
    history.expire(now + 91 * day);
    expect([1, 2, 3, 4].map(learnt)).toEqual([0, 0, 1, 1]);
  });

  it("is out of everything at once when it is erased", () => {
    history.add(look([1, 2]), itemOf);
    history.add(look([1, 2], { subject: "b" }), itemOf);
    history.endIdle(now + day);
    history.erase("a");
    expect([1, 2].map(learnt)).toEqual([1, 1]);
    expect(history.get("a")).toBeUndefined();
  });
});
