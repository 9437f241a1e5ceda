import { describe, expect, it } from "vitest";
import { type ApiOptions, owner, Visitor } from "./api";
import { facetCounts, searchProducts, slugs } from "./searching";
import { sql } from "./shopping";

const korea: ApiOptions = { channel: "kr", language: "ko" };
const japan: ApiOptions = { channel: "jp", language: "ja" };
const america: ApiOptions = { channel: "us", language: "en" };
const emirates: ApiOptions = { channel: "ae", language: "ar" };

describe("terms", () => {
  it.each<[string, ApiOptions, string]>([
    ["의자", korea, "nuri-rocking-chair"], // 흔들의자
    ["체어", korea, "haneul-lounge-chair"],
    ["라운지체어", korea, "haneul-lounge-chair"], // written with a space in the name
    ["라운지 체어", korea, "haneul-lounge-chair"],
    ["椅子", japan, "haneul-lounge-chair"],
    ["ランプ", japan, "dalbit-floor-lamp"],
    ["らんぷ", japan, "dalbit-floor-lamp"],
    ["ﾗﾝﾌﾟ", japan, "dalbit-floor-lamp"],
    ["チェア", japan, "haneul-lounge-chair"], // inside ラウンジチェア
    ["كرسي", emirates, "haneul-lounge-chair"],
    ["الكرسي", emirates, "haneul-lounge-chair"],
    ["طاوله", emirates, "madang-dining-table"], // ta marbuta written as ha
    ["مِصْباح", emirates, "dalbit-floor-lamp"],
    ["Chairs", america, "haneul-lounge-chair"],
    ["couch", america, "byeot-sofa"], // a synonym
    ["lounge chair", korea, "haneul-lounge-chair"], // another language than the shop's
    ["MR-101-WALNUT", korea, "haneul-lounge-chair"],
    ["lounge-chair", america, "haneul-lounge-chair"], // its kind
    ["온목공방", korea, "haneul-lounge-chair"], // its maker
  ])("%s finds", async (term, place, slug) => {
    expect(await slugs({ term }, place)).toContain(slug);
  });

  it.each<[string, ApiOptions, string]>([
    ["chiar", america, "haneul-lounge-chair"],
    ["tabel", america, "madang-dining-table"],
    ["라운지췌어", korea, "haneul-lounge-chair"],
    ["췌어", korea, "haneul-lounge-chair"],
    ["ラウンヂチェア", japan, "haneul-lounge-chair"],
    ["مصبح", emirates, "dalbit-floor-lamp"],
  ])("%s, mistyped, finds what was meant", async (term, place, slug) => {
    expect(await slugs({ term }, place)).toContain(slug);
  });

  it("do not find everything when they are short", async () => {
    for (const term of ["의자", "잔", "灯"])
      expect((await searchProducts({ term }, korea)).totalItems).toBeLessThan(40);
    expect((await searchProducts({ term: "zzzzqq" }, korea)).totalItems).toBe(0);
  });

  it("put what is named so before what is only described so", async () => {
    const [first] = await slugs({ term: "sofa" }, america);
    expect(first).toBe("byeot-sofa");
  });

  it("answer in the language and market of the request", async () => {
    const inKorea = (await searchProducts({ term: "MR-101" }, korea)).items[0];
    const inAmerica = (await searchProducts({ term: "MR-101" }, america)).items[0];
    expect(inKorea).toMatchObject({ productName: "하늘 라운지 체어", currencyCode: "KRW" });
    expect(inAmerica).toMatchObject({ productName: "Haneul Lounge Chair", currencyCode: "USD" });
    // The catalogue's own prices (haneul-lounge-chair.yaml), in hundredths.
    expect(inKorea).toMatchObject({ listPrice: 129000000, priceVaries: true });
    expect(inKorea.priceWithTax).toEqual({ min: 129000000, max: 148000000 });
    expect(inAmerica.listPrice).toBe(118000);
    expect(inKorea.picture.url).toMatch(/^https?:\/\/[^/]+\/demo\/photos\/haneul-lounge-chair\//);
  });
});

describe("orders", () => {
  it("go by price as the market shows it", async () => {
    for (const place of [korea, america]) {
      const { items } = await searchProducts({ sortBy: "PRICE_ASC" }, place);
      const prices = items.map((item: { listPrice: number }) => item.listPrice);
      expect(prices).toEqual([...prices].sort((a, b) => a - b));
      expect(await slugs({ sort: { price: "DESC" } }, place)).not.toEqual(
        items.map((item: { slug: string }) => item.slug),
      );
    }
  });

  it("go by name as the language does", async () => {
    const { items } = await searchProducts({ sortBy: "NAME" }, korea);
    const names = items.map((item: { productName: string }) => item.productName);
    expect(names).toEqual([...names].sort(new Intl.Collator("ko", { numeric: true }).compare));
  });

  it("put new things first, or the merchant's, and page without gaps", async () => {
    const { items } = await searchProducts({ sortBy: "NEWEST" }, korea);
    const news = items.map((item: { isNew: boolean }) => item.isNew);
    expect(news.indexOf(false)).toBe(news.lastIndexOf(true) + 1);
    const all = await slugs({ sortBy: "FEATURED" }, korea);
    const pages = await Promise.all(
      [0, 10, 20, 30, 40, 50].map((skip) => slugs({ sortBy: "FEATURED", skip, take: 10 }, korea)),
    );
    expect(pages.flat()).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("facets", () => {
  it("count as if nothing of their own were chosen, and add up with the others", async () => {
    const free = await facetCounts({}, korea);
    const oneColour = await facetCounts({ facetCodes: ["colour.oak"] }, korea);
    const two = await facetCounts({ facetCodes: ["colour.oak", "colour.black"] }, korea);
    expect(oneColour.total).toBe(free.counts["colour.oak"]);
    expect(oneColour.counts["colour.black"]).toBe(free.counts["colour.black"]);
    expect(oneColour.counts["room.living"]).toBeLessThan(free.counts["room.living"] ?? 0);
    expect(two.total).toBeGreaterThan(oneColour.total);
    const also = await facetCounts(
      { facetCodes: ["colour.oak", "colour.black", "room.living"] },
      korea,
    );
    expect(also.total).toBe(two.counts["room.living"]);
    expect(also.counts["room.study"]).toBe(two.counts["room.study"]);
  });

  it("of the engine's private kind are shown nowhere", async () => {
    expect((await facetCounts({}, korea)).facets.sort()).toEqual(
      ["colour", "maker", "material", "room", "style"].sort(),
    );
    expect(await slugs({ facetCodes: ["tag.new"] }, korea)).toEqual([]);
    const secret = await sql<{ id: number }>(
      `SELECT v.id FROM facet_value v JOIN facet f ON f.id = v."facetId" WHERE f."isPrivate"`,
    );
    const { items } = await searchProducts({}, korea);
    for (const item of items)
      for (const { id } of secret) expect(item.facetValueIds).not.toContain(String(id));
    const { search: found } = await new Visitor(korea).ask(
      "{ search(input: {}) { facetValues { facetValue { facet { code } } } } }",
    );
    expect(found.facetValues.length).toBeGreaterThan(20);
    expect(JSON.stringify(found.facetValues)).not.toMatch(/"(tag|range)"/);
  });

  it("work by id as the engine's own search has them, with collections", async () => {
    const { search: found } = await new Visitor(korea).ask(
      `{ search(input: { groupByProduct: true, collectionSlug: "seating" }) { totalItems
        facetValues { count facetValue { id code } } collections { count collection { slug } } } }`,
    );
    expect(found.totalItems).toBe(8);
    expect(found.collections).toContainEqual({ count: 8, collection: { slug: "seating" } });
    const { facetValue, count } = found.facetValues[0];
    const by = (facetValueFilters: object[]) =>
      searchProducts({ collectionSlug: "seating", facetValueFilters }, korea);
    expect((await by([{ and: facetValue.id }])).totalItems).toBe(count);
    expect((await by([{ or: [facetValue.id] }, { and: facetValue.id }])).totalItems).toBe(count);
  });
});

describe("steps of prices and sizes", () => {
  interface Range {
    kind: string;
    steps: { min: number | null; max: number | null; count: number }[];
  }
  const rangesOf = async (input: object, place: ApiOptions, unit = "CM"): Promise<Range[]> => {
    const { search: found } = await new Visitor(place).ask(
      `query($input: SearchInput!) { search(input: $input) {
        ranges(lengthUnit: ${unit}) { kind steps { min max count } } } }`,
      { input: { groupByProduct: true, ...input } },
    );
    return found.ranges;
  };
  const asLimit = (kind: string, { min, max }: Range["steps"][number]) =>
    kind === "PRICE"
      ? { priceMin: min, priceMax: max }
      : { dimensions: [{ axis: kind, min, max }] };

  it.each<[string, object, ApiOptions, string]>([
    ["all there is", {}, korea, "CM"],
    ["a collection", { collectionSlug: "seating" }, america, "IN"],
    ["what can be had now", { inStock: true }, emirates, "CM"],
    ["a term", { term: "chair" }, america, "IN"],
    ["a term with a limit", { term: "30万円以下" }, japan, "CM"],
    ["a facet", { facetCodes: ["material.oak"] }, korea, "CM"],
  ])("of %s count what they leave as limits", async (_, input, place, unit) => {
    const ranges = await rangesOf(input, place, unit);
    expect(ranges.map(({ kind }) => kind)).toContain("PRICE");
    for (const { kind, steps } of ranges)
      for (const step of steps) {
        const { totalItems } = await searchProducts({ ...input, ...asLimit(kind, step) }, place);
        expect({ kind, ...step }).toEqual({ kind, ...step, count: totalItems });
      }
  });

  it("are the same whichever of them is chosen, and others follow it", async () => {
    const free = await rangesOf({}, korea);
    const [price] = free;
    const limit = asLimit("PRICE", price?.steps[0] ?? { min: null, max: 0, count: 0 });
    const [same, ...others] = await rangesOf(limit, korea);
    expect(same).toEqual(price);
    expect(others).not.toEqual(free.slice(1));
  });

  it("are round in the money of the market", async () => {
    for (const place of [korea, japan, america, emirates]) {
      const [price] = await rangesOf({}, place);
      for (const { max } of price?.steps.slice(0, -1) ?? [])
        expect(String(max).replace(/0+$/, "")).toMatch(/^(1|15|2|3|5|7)$/);
    }
  });
});

describe("suggestions", () => {
  const suggest = async (term: string, place: ApiOptions) => {
    const asked = `query($t: String!) { searchSuggestions(term: $t, take: 5) { kind name slug picture { url } } }`;
    return (await new Visitor(place).ask(asked, { t: term })).searchSuggestions;
  };

  it("name collections and products for what is typed so far, also amid a syllable", async () => {
    expect((await suggest("조명", korea))[0]).toMatchObject({
      kind: "COLLECTION",
      slug: "lighting",
    });
    // 좀 stands on the screen on the way to 조명.
    expect(JSON.stringify(await suggest("좀", korea))).toContain("조명");
    expect(JSON.stringify(await suggest("loun", america))).toContain("haneul-lounge-chair");
    expect(await suggest("  ", korea)).toEqual([]);
  });
});

describe("what makes no sense", () => {
  const ask = (input: object) =>
    new Visitor(korea).send(
      "query($input: SearchInput!) { search(input: $input) { totalItems items { slug } } }",
      { input: { groupByProduct: true, ...input } },
    );

  it.each([
    { take: -1 },
    { skip: -5 },
    { term: "가".repeat(10_000) },
    { term: "가".repeat(201) },
    { term: "\u0000\ud800" },
    { dimensions: Array.from({ length: 200 }, () => ({ axis: "WIDTH", max: 600 })) },
    { facetCodes: Array.from({ length: 200 }, (_, i) => `a${i}.b`) },
  ])("is refused as the asker's mistake", async (input) => {
    const { errors } = await ask(input);
    expect(errors[0].extensions.code).toBe("USER_INPUT_ERROR");
    expect(errors[0].message).not.toMatch(/^error\./);
  });

  it("is cut to what is sensible, or finds nothing", async () => {
    const many = await ask({ take: 2_000_000_000 });
    expect(many.data.search.items.length).toBe(many.data.search.totalItems);
    for (const input of [
      { term: "!!! ((( *" },
      { facetCodes: ["", ".", "nothing.here", "__proto__.x"] },
      { collectionSlug: "nowhere" },
      { priceMin: 10, priceMax: 5 },
    ])
      expect((await ask(input)).data.search.totalItems).toBe(0);
  });
});

describe("administrators", () => {
  it("search too, and may have everything read again", async () => {
    const admin = await owner({ language: "en" });
    const { search: found } = await admin.ask(
      `{ search(input: { term: "lounge chair", groupByProduct: true }) { items { slug enabled channelIds } } }`,
    );
    expect(found.items[0]).toMatchObject({ slug: "haneul-lounge-chair", enabled: true });
    expect(found.items[0].channelIds.length).toBe(5);
    const { reindex } = await admin.ask("mutation { reindex { state } }");
    expect(reindex.state).toBe("PENDING");
  });
});
