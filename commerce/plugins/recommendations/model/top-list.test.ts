import fc from "fast-check";
import { expect, it } from "vitest";
import { TopList } from "./top-list";

it("keeps the highest of any offers, of equals the newest", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.uniqueArray(fc.nat(500), { maxLength: 200 }),
      fc.array(fc.nat(20), { minLength: 200, maxLength: 200 }),
      (limit, ids, scores) => {
        const offers = ids.map((id, i) => ({ id, score: scores[i] ?? 0 }));
        const top = new TopList(limit);
        for (const { id, score } of offers) top.offer(id, score);
        const expected = [...offers].sort((a, b) => b.score - a.score || b.id - a.id);
        expect(top.sorted()).toEqual(expected.slice(0, limit));
      },
    ),
  );
});

it("is empty again once cleared", () => {
  const top = new TopList(3);
  top.offer(1, 1);
  top.clear();
  expect(top.sorted()).toEqual([]);
});
