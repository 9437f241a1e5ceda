import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Changes, fromMessage, mergeChanges, toMessages } from "./changes";

const ids = fc.array(fc.integer({ min: 1, max: 2_147_483_647 }), { maxLength: 3000 });

describe("messages of changes", () => {
  it("bring every id across, each message short enough for NOTIFY", () => {
    fc.assert(
      fc.property(ids, ids, (product, stock) => {
        const messages = toMessages({ ids: { product, stock } });
        for (const message of messages) expect(Buffer.byteLength(message)).toBeLessThan(8000);
        const arrived = messages
          .map((message) => fromMessage(message) ?? { ids: {} })
          .reduce<Changes>(mergeChanges, { ids: {} });
        expect(new Set(arrived.ids.product ?? [])).toEqual(new Set(product));
        expect(new Set(arrived.ids.stock ?? [])).toEqual(new Set(stock));
      }),
      { numRuns: 30 },
    );
  });

  it("are short enough however many long ids there are", () => {
    const product = Array.from({ length: 5000 }, (_, i) => 2_147_483_647 - i);
    for (const message of toMessages({ ids: { product } }))
      expect(Buffer.byteLength(message)).toBeLessThan(8000);
  });

  it("say in one word that everything may have changed", () => {
    expect(toMessages({ all: true, ids: { product: [1, 2] } })).toEqual(['{"all":true,"ids":{}}']);
  });

  it.each(["", "{", "null", '{"ids":{"nothing":[1]}}', '{"ids":{"product":[{}]}}'])(
    "are told from strangers: %s",
    (message) => expect(fromMessage(message)).toBeNull(),
  );
});
