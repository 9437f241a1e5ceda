import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carouselNames } from "../../../../contracts/recommendations";
import type { Suggestion } from "./question";
import { now, openModel, questionOf, type World, world } from "./testing";

const question = fc.record({
  carousel: fc.constantFrom(...carouselNames),
  items: fc.array(fc.nat(39), { maxLength: 15 }),
  cart: fc.array(fc.nat(39), { maxLength: 3 }),
  limit: fc.integer({ min: 1, max: 12 }),
  excluded: fc.array(fc.nat(39), { maxLength: 20 }),
});

const together = (lists: number[][], a: number, b: number) =>
  lists.filter((list) => list.includes(a) && list.includes(b)).length;

function expectTrue(world: World, asked: { items: number[]; cart: number[] }, found: Suggestion) {
  const { reason, item } = found;
  const own = [...asked.items, ...asked.cart];
  if (reason.code === "VIEWED_TOGETHER" || reason.code === "BOUGHT_TOGETHER") {
    const lists = reason.code === "VIEWED_TOGETHER" ? world.sessions : world.orders;
    expect(own).toContain(reason.anchor);
    expect(reason.support).toBeGreaterThanOrEqual(3);
    expect(together(lists, item, reason.anchor)).toBe(reason.support);
  }
  if (reason.code === "POPULAR")
    expect(world.sessions.flat().filter((seen) => seen === item).length).toBe(reason.support);
  if (reason.code === "VIEWED_BEFORE") expect(asked.items).toContain(item);
  if (reason.code === "SHARED_ATTRIBUTE") expect(own).toContain(reason.anchor);
}

describe("a carousel", () => {
  it("never holds what is not allowed, nothing twice, nothing too many, and every reason is true", () => {
    fc.assert(
      fc.property(world, question, (shop, { excluded, ...asked }) => {
        const barred = new Set(excluded);
        const allowed = (item: number) => item < shop.items && !barred.has(item);
        const answer = openModel(shop).recommend(questionOf({ ...asked, allowed }));
        expect(answer.length).toBeLessThanOrEqual(asked.limit);
        expect(new Set(answer.map(({ item }) => item)).size).toBe(answer.length);
        for (const found of answer) {
          expect(allowed(found.item)).toBe(true);
          expectTrue(shop, asked, found);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows nothing that the shopper has in the cart or was just looking at", () => {
    fc.assert(
      fc.property(world, question, (shop, { excluded: _, ...asked }) => {
        fc.pre(asked.carousel !== "recently_viewed");
        const shown = openModel(shop)
          .recommend(questionOf(asked))
          .map(({ item }) => item);
        for (const own of [...asked.items, ...asked.cart]) expect(shown).not.toContain(own);
      }),
    );
  });

  it("is the same for the same question, whatever was asked between", () => {
    fc.assert(
      fc.property(world, question, question, (shop, { excluded: _, ...one }, other) => {
        const model = openModel(shop);
        const first = model.recommend(questionOf(one));
        model.recommend(questionOf({ ...other, allowed: () => true }));
        expect(model.recommend(questionOf(one))).toEqual(first);
      }),
    );
  });

  it("is full whenever the shop has enough that is allowed, if it may be filled", () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 12 }), (shop, limit) => {
        const answer = openModel(shop).recommend(questionOf({ limit }));
        expect(answer.length).toBe(Math.min(limit, shop.items));
      }),
    );
  });
});

describe("what was forgotten", () => {
  it("leaves no trace in any answer", () => {
    const anySession = fc.array(fc.nat(39), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(world, anySession, question, (shop, extra, { excluded: _, ...asked }) => {
        const [without, with_] = [openModel(shop), openModel(shop)];
        with_.sessions.forget(with_.sessions.append(extra));
        expect(with_.recommend(questionOf(asked))).toEqual(without.recommend(questionOf(asked)));
      }),
    );
  });
});

describe("a session", () => {
  const chairsAndLamps = {
    items: 12,
    sessions: Array.from({ length: 9 }, (_, i) => (i % 2 ? [0, 2, 4] : [1, 3, 5])),
    orders: [],
  };

  it("turns the carousel to what others looked at beside it, and says so", () => {
    const model = openModel(chairsAndLamps);
    const first = (items: number[]) => model.recommend(questionOf({ items, limit: 2 }))[0];
    expect(first([0])).toMatchObject({
      reason: { code: "VIEWED_TOGETHER", anchor: 0, support: 4 },
    });
    expect([2, 4]).toContain(first([0])?.item);
    expect([3, 5]).toContain(first([0, 1])?.item);
  });

  it("of 10,000 clicks is read by its end only", () => {
    const model = openModel(chairsAndLamps);
    const long = Array.from({ length: 10_000 }, (_, i) => i % 7);
    expect(
      model.recommend(questionOf({ items: long, carousel: "similar" })).length,
    ).toBeGreaterThan(0);
  });

  it("of unknown items gets what is popular", () => {
    const [found] = openModel(chairsAndLamps).recommend(questionOf({ items: [999_999] }));
    expect(found?.reason.code).toBe("POPULAR");
  });
});

describe("a shop of one product", () => {
  const model = openModel({ items: 1, sessions: [[0], [0, 0]], orders: [[0]] });
  const shown = (part: object) => model.recommend(questionOf(part)).map(({ item }) => item);

  it("shows it to a shopper who has not come for it, and nothing beside it", () => {
    expect(shown({})).toEqual([0]);
    for (const carousel of carouselNames.filter((name) => name !== "recently_viewed"))
      expect(shown({ carousel, items: [0] })).toEqual([]);
  });
});

describe("a shop of no past", () => {
  it("goes by what things are, and claims nothing else", () => {
    const model = openModel({ items: 20, sessions: [], orders: [] });
    const codes = (part: object) =>
      new Set(model.recommend(questionOf(part)).map(({ reason }) => reason.code));
    expect(codes({})).toEqual(new Set(["SELECTION"]));
    expect(codes({ carousel: "similar", items: [3], limit: 4 })).toEqual(
      new Set(["SHARED_ATTRIBUTE"]),
    );
  });
});

describe("a store", () => {
  it("is named only for what people looked at there within the week", () => {
    const model = openModel({ items: 10, sessions: [], orders: [] });
    for (let i = 0; i < 5; i++) model.popularity.add("kr:seongsu", 2, now - 8 * 86_400_000, 1);
    for (let i = 0; i < 4; i++) model.popularity.add("kr:seongsu", 3, now, 1);
    const carousel = model.recommend(
      questionOf({ carousel: "trending_at_store", place: "kr:seongsu" }),
    );
    expect(carousel[0]).toMatchObject({
      item: 3,
      reason: { code: "POPULAR_AT_STORE", support: 4 },
    });
    const others = carousel.slice(1).map(({ reason }) => reason.code);
    expect(new Set(others)).toEqual(new Set(["SELECTION"]));
  });
});

describe("a room", () => {
  it("is completed with one thing of each kind", () => {
    fc.assert(
      fc.property(world, fc.nat(39), (shop, item) => {
        const kinds = openModel(shop)
          .recommend(questionOf({ carousel: "complete_the_room", items: [item % shop.items] }))
          .map((found) => found.item % 6);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });

  it("is that of the page, whatever rooms were looked at before", () => {
    const model = openModel({ items: 40, sessions: [], orders: [] });
    const carousel = model.recommend(
      questionOf({ carousel: "complete_the_room", items: [1, 2, 4, 7, 9] }),
    );
    expect(carousel.length).toBeGreaterThan(1);
    for (const { item } of carousel) expect(item % 3).toBe(0);
  });
});

describe("a shop where two in five are in stock", () => {
  it("still fills its recommendations", () => {
    const shop = {
      items: 200,
      sessions: Array.from({ length: 400 }, (_, i) => [i % 200, (i * 7) % 200, (i * 11) % 200]),
      orders: [],
    };
    const model = openModel(shop);
    const allowed = (item: number) => item % 5 < 2;
    const carousels = Array.from({ length: 200 }, (_, item) =>
      model.recommend(questionOf({ carousel: "similar", items: [item], limit: 12, allowed })),
    );
    const full = carousels.filter((carousel) => carousel.length === 12).length;
    expect(full / carousels.length).toBeGreaterThanOrEqual(0.98);
  });
});
