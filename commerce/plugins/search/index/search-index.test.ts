import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProductRow } from "../data/rows";
import type { IndexQuery } from "../types";
import { dictionaries, indexOf, productRow, queryOf, variantRow } from "./testing";

const codeOf = new Map(
  dictionaries.facetValues.map((value) => [
    value.id,
    `${dictionaries.facets.find((facet) => facet.id === value.facetId)?.code}.${value.code}`,
  ]),
);
const codes = [...codeOf.values()].filter((code) => !code.startsWith("tag."));

const variant = fc.record({
  facetValueIds: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  price: fc.integer({ min: 1, max: 5 }),
  inStock: fc.constantFrom(new Set(["1"]), new Set<string>()),
  enabled: fc.boolean(),
});
const shop = fc
  .array(fc.array(variant, { minLength: 1, maxLength: 3 }), { maxLength: 12 })
  .map((products) =>
    products.map((variants, p) =>
      productRow(
        p + 1,
        variants.map((values, v) => variantRow(p * 10 + v, values)),
      ),
    ),
  );
const question = fc.record({
  facetCodes: fc.subarray(codes),
  inStock: fc.constantFrom(null, true, false),
  priceMin: fc.option(fc.integer({ min: 1, max: 5 })),
  sorting: fc.constantFrom<IndexQuery["sorting"]>("FEATURED", "PRICE_ASC", "PRICE_DESC", "NEWEST"),
});

/** The plain way: look at every variant, facet by facet. */
function meets(
  product: ProductRow,
  row: ProductRow["variants"][number],
  query: IndexQuery,
  ignored?: string,
): boolean {
  const stocked = product.variants.some((one) => one.enabled && one.inStock.has("1"));
  if (query.inStock === false && stocked) return false;
  const price = row.prices.get("1:KRW") ?? 0;
  if (!row.enabled || (query.priceMin !== null && price < query.priceMin)) return false;
  if (query.inStock !== null && row.inStock.has("1") !== query.inStock) return false;
  const has = new Set(row.facetValueIds.map((id) => codeOf.get(Number(id))));
  return ["colour", "material"]
    .filter((facet) => facet !== ignored)
    .map((facet) => query.facetCodes.filter((code) => code.startsWith(`${facet}.`)))
    .every((chosen) => chosen.length === 0 || chosen.some((code) => has.has(code)));
}

describe("the index", { timeout: 30_000 }, () => {
  it("finds and counts what looking at every variant would", () => {
    fc.assert(
      fc.property(shop, question, (rows, asked) => {
        const [index, query] = [indexOf(rows), queryOf(asked)];
        const expected = rows.filter((row) => row.variants.some((one) => meets(row, one, query)));
        const { rows: found, total } = index.search(query);
        expect(total).toBe(expected.length);
        expect(new Set(found.map((row) => row.productId))).toEqual(
          new Set(expected.map((row) => row.id)),
        );
        for (const facet of index.count(query).facets)
          for (const { code, count } of facet.values) {
            const having = rows.filter((row) =>
              row.variants.some(
                (one) =>
                  meets(row, one, query, facet.code) &&
                  one.facetValueIds.some((id) => codeOf.get(Number(id)) === code),
              ),
            );
            expect({ code, count }).toEqual({ code, count: having.length });
          }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same whether products were put once or many times over", () => {
    fc.assert(
      fc.property(shop, shop, question, (before, after, asked) => {
        const index = indexOf(before);
        index.put(after);
        index.retain(new Set(after.map((row) => String(row.id))));
        expect(index.search(queryOf(asked)).rows.map((row) => row.productId)).toEqual(
          indexOf(after)
            .search(queryOf(asked))
            .rows.map((row) => row.productId),
        );
        expect(index.count(queryOf(asked))).toEqual(indexOf(after).count(queryOf(asked)));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps private facets and collections from shoppers, also when asked by id or code", () => {
    const index = indexOf([
      productRow(1, [variantRow(1, { facetValueIds: [1, 7], collectionIds: [1, 2] })]),
    ]);
    const counts = index.count(queryOf());
    expect(counts.facets.map((facet) => facet.code)).toEqual(["colour"]);
    expect(counts.values).toEqual([[1, 1]]);
    expect(counts.collections).toEqual([[1, 1]]);
    const [row] = index.search(queryOf()).rows;
    expect(row).toMatchObject({
      facetIds: [1],
      facetValueIds: [1],
      collectionIds: [1],
      isNew: true,
    });
    for (const hidden of [
      { facetCodes: ["tag.new"] },
      { valueGroups: [["7"]] },
      { collectionGroups: [["secret"]] },
      { term: "secret" },
    ])
      expect(index.search(queryOf(hidden)).total).toBe(0);
    expect(index.search(queryOf({ audience: "admin", facetCodes: ["tag.new"] })).total).toBe(1);
  });

  it("shows a product's lowest price, and one of the variants that a filter left", () => {
    const picture = {
      id: 5,
      preview: "red.svg",
      width: 1,
      height: 1,
      focalPoint: null,
      colour: null,
    };
    const index = indexOf([
      productRow(1, [
        variantRow(1, { price: 100 }),
        variantRow(2, { price: 300, facetValueIds: [1], asset: picture }),
        variantRow(3, { price: 1, enabled: false }),
      ]),
    ]);
    const [row] = index.search(queryOf({ facetCodes: ["colour.red"] })).rows;
    expect(row).toMatchObject({ priceMin: 100, priceMax: 300, variantId: 2, picture });
  });

  it("orders by name as the language does, and takes a new name at once", () => {
    const named = (id: number, name: string) => {
      const row = productRow(id, [variantRow(id)]);
      row.texts.set("en", { name, slug: "s", description: "", tagline: "", material: "" });
      return row;
    };
    const index = indexOf([
      named(1, "Zelkova"),
      named(2, "élan"),
      named(3, "Elm 10"),
      named(4, "Elm 9"),
    ]);
    const order = () => index.search(queryOf({ sorting: "NAME" })).rows.map((row) => row.productId);
    expect(order()).toEqual([2, 4, 3, 1]);
    index.put([named(1, "Ash")]);
    expect(order()).toEqual([1, 2, 4, 3]);
    expect(index.search(queryOf({ term: "zelkova" })).total).toBe(0);
    expect(index.search(queryOf({ term: "ash" })).total).toBe(1);
  });

  it("says of the cheapest variant what it costs outside of its sale", () => {
    const regular = (amount: number) => ({ regularPrices: new Map([["1:KRW", amount]]) });
    const index = indexOf([
      productRow(1, [variantRow(1, { price: 300, ...regular(500) }), variantRow(2)]),
      productRow(2, [variantRow(3, { price: 300 }), variantRow(4, regular(150))]),
    ]);
    const { rows } = index.search(queryOf());
    expect(rows.map(({ priceMin, regularMin }) => [priceMin, regularMin])).toEqual([
      [100, null],
      [100, 150],
    ]);
  });

  it("orders by name in a language whose tag has two parts", () => {
    const row = productRow(1, [variantRow(1)]);
    const query = queryOf({ sorting: "NAME", languages: ["zh_Hant"] });
    expect(indexOf([row]).search(query).total).toBe(1);
  });

  it("answers the same question again, and another when anything has changed", () => {
    const index = indexOf([productRow(1, [variantRow(1)]), productRow(2, [variantRow(2)])]);
    const look = () => {
      const { total, rows } = index.search(queryOf({ inStock: true, take: 1 }));
      const counts = index.count(queryOf({ inStock: true })).values;
      return { total, counts, shown: rows.map((row) => row.productId) };
    };
    const before = look();
    expect(look()).toEqual(before);
    expect(index.search(queryOf({ inStock: true, skip: 1, take: 1 })).rows).toHaveLength(1);
    index.putStock([2], []);
    expect(look()).toMatchObject({ total: before.total - 1 });
    index.put([productRow(3, [variantRow(3, { facetValueIds: [1] })])]);
    expect(look()).toMatchObject({ total: before.total, counts: [[1, 1]] });
    index.remove([1, 3]);
    expect(look()).toEqual({ total: 0, counts: [], shown: [] });
  });

  it("knows of stock without reading the product again", () => {
    const index = indexOf([productRow(1, [variantRow(1), variantRow(2)])]);
    index.putStock([1, 2], [{ variantId: 2, channelId: 1 }]);
    expect(index.search(queryOf({ inStock: true, byProduct: false })).total).toBe(1);
    index.putStock([2], []);
    expect(index.search(queryOf()).rows[0]?.inStock).toBe(false);
  });

  it("find nothing for signs alone, and no more than begins so for a particle", () => {
    const index = indexOf([productRow(1, [variantRow(1)])]);
    expect(index.search(queryOf({ term: "!!! (" })).total).toBe(0);
    expect(index.search(queryOf({ term: "좀", languages: ["ko"] })).total).toBe(0);
  });
});
