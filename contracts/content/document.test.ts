import { describe, expect, it } from "vitest";
import { type ContentFaultCode, readDocument } from "./document";
import { lackingIn, wholeLanguage } from "./in-language";
import { isSafeLink } from "./links";
import { isCurrent, nextEdge } from "./windows";

const page = {
  kind: "page",
  name: "Sale",
  title: { en: "Sale" },
  slug: { en: "sale" },
  blocks: [{ type: "text", text: { en: "All of it." } }],
};

function faultsOf(document: object): [ContentFaultCode, string][] {
  const read = readDocument(document);
  return read.ok ? [] : read.faults.map(({ code, path }) => [code, path]);
}

const withRedirects = (...redirects: object[]) => ({
  kind: "redirects",
  name: "Old shop",
  blocks: [{ type: "redirects", redirects }],
});

const withBlock = (block: object) => ({ ...page, blocks: [block] });

describe("readDocument", () => {
  it("takes a page, and leaves out what no one wrote", () => {
    const read = readDocument({ ...page, title: { en: " Sale ", ko: "" } });
    expect(read).toMatchObject({ ok: true, document: { title: { en: "Sale" } } });
  });

  it("takes a strip by a rule, also within a collection", () => {
    const rule = { sort: "newest", facets: ["material.oak"] };
    for (const more of [{ rule }, { rule, collection: "lighting" }])
      expect(faultsOf(withBlock({ type: "products", ...more }))).toEqual([]);
  });

  it("takes a room with places inside of its picture only", () => {
    const room = (place: object) =>
      withBlock({
        type: "scenes",
        scenes: [
          {
            title: { en: "Hall" },
            picture: { asset: "7", alt: { en: "A hall" } },
            spots: [{ product: "A-1", x: 12.5, y: 100, ...place }],
          },
        ],
      });
    expect(faultsOf(room({}))).toEqual([]);
    for (const place of [{ x: -1 }, { y: 100.5 }, { x: "12" }, { y: undefined }])
      expect(faultsOf(room(place)), JSON.stringify(place)).toEqual([
        ["INVALID", expect.stringMatching(/^blocks\.0\.scenes\.0\.spots\.0\.[xy]$/)],
      ]);
  });

  it("takes addresses of an old shop, and one with another query for another", () => {
    const redirects = [1, 2].map((id) => ({ old: `/product/detail.html?no=${id}`, to: "/stores" }));
    expect(faultsOf(withRedirects(...redirects, { old: "/products/gone", to: "/" }))).toEqual([]);
  });

  it.each<[string, object, ContentFaultCode, string]>([
    [
      "a strip by a rule that names its products too",
      withBlock({ type: "products", rule: { sort: "newest" }, skus: ["A"] }),
      "INVALID",
      "blocks.0",
    ],
    [
      "a rule of an order that no list has",
      withBlock({ type: "products", rule: { sort: "random" } }),
      "INVALID",
      "blocks.0.rule.sort",
    ],
    [
      "a picture without words for who does not see it",
      withBlock({ type: "picture", picture: { asset: "1", alt: {} } }),
      "NO_ALT",
      "blocks.0.picture.alt",
    ],
    [
      "a picture that says nothing of it",
      withBlock({ type: "picture", picture: { asset: "1" } }),
      "NO_ALT",
      "blocks.0.picture.alt",
    ],
    [
      "a campaign that ends before it begins",
      { ...page, from: "2026-12-02T00:00:00+09:00", until: "2026-12-01T15:00:00Z" },
      "WINDOW_REVERSED",
      "until",
    ],
    [
      "a block that ends before it begins",
      withBlock({
        type: "spacer",
        size: "small",
        from: "2026-12-02T00:00:00+01:00",
        until: "2026-12-01T00:00:00+01:00",
      }),
      "WINDOW_REVERSED",
      "blocks.0.until",
    ],
    ["a time without a zone", { ...page, from: "2026-12-02T00:00:00" }, "INVALID", "from"],
    [
      "an old address that is a page of the shop",
      withRedirects({ old: "/ko-kr/stores", to: "/" }),
      "SLUG_IS_ROUTE",
      "blocks.0.redirects.0.old",
    ],
    [
      "an old address at another shop",
      withRedirects({ old: "https://old.example/chair", to: "/" }),
      "BAD_OLD_ADDRESS",
      "blocks.0.redirects.0.old",
    ],
    [
      "an old address that stands there in another spelling",
      withRedirects(
        { old: "/old/caf%C3%A9?b=2&a=1", to: "/" },
        { old: "/old/café/?a=1&b=2", to: "/" },
      ),
      "OLD_ADDRESS_TWICE",
      "blocks.0.redirects.1.old",
    ],
    [
      "an old address that leads into a script",
      withRedirects({ old: "/old", to: "javascript:alert(1)" }),
      "BAD_LINK",
      "blocks.0.redirects.0.to",
    ],
    [
      "redirects within a page",
      withBlock({ type: "redirects", redirects: [{ old: "/old", to: "/" }] }),
      "BLOCK_OUT_OF_PLACE",
      "blocks.0",
    ],
    [
      "the address of a page of the shop",
      { ...page, slug: { en: "cart" } },
      "SLUG_IS_ROUTE",
      "slug.en",
    ],
    ["an address of before", { ...page, slug: { en: "basket" } }, "SLUG_IS_ROUTE", "slug.en"],
    ["an address in parts", { ...page, slug: { en: "a/b" } }, "INVALID", "slug.en"],
    ["a page without an address", { ...page, slug: undefined }, "INVALID", "slug"],
    ["a page without a title", { ...page, title: { en: " " } }, "INVALID", "title"],
    ["a policy without a topic", { ...page, kind: "policy", slug: undefined }, "INVALID", "topic"],
    [
      "a link into a script",
      withBlock({
        type: "hero",
        title: { en: "x" },
        link: { to: "javascript:alert(1)", label: { en: "x" } },
      }),
      "BAD_LINK",
      "blocks.0.link.to",
    ],
    [
      "a link that only looks like one of the shop",
      withBlock({
        type: "hero",
        title: { en: "x" },
        link: { to: "//evil.example", label: { en: "x" } },
      }),
      "BAD_LINK",
      "blocks.0.link.to",
    ],
    [
      "a bar within a page",
      withBlock({ type: "bar", text: { en: "x" } }),
      "BLOCK_OUT_OF_PLACE",
      "blocks.0",
    ],
    ["a strip of nothing", withBlock({ type: "products" }), "INVALID", "blocks.0"],
    [
      "a language that the product does not speak",
      { ...page, title: { en: "x", tlh: "x" } },
      "INVALID",
      "title",
    ],
    [
      "a field that is not known",
      withBlock({ type: "spacer", size: "small", html: "<b>" }),
      "INVALID",
      "blocks.0",
    ],
  ])("refuses %s by name", (_what, document, code, path) => {
    expect(faultsOf(document)).toEqual([[code, path]]);
  });
});

describe("languages", () => {
  const document = { title: { en: "a", ko: "b" }, blocks: [{ text: { en: "c" } }, { n: 1 }] };

  it("names the texts that lack words", () => {
    expect(lackingIn(document, "en")).toEqual([]);
    expect(lackingIn(document, "ko")).toEqual(["blocks.0.text"]);
    expect(lackingIn(document, "fr")).toEqual(["title", "blocks.0.text"]);
  });

  it("shows a page in one language in which it is whole", () => {
    expect(wholeLanguage(document, ["ko"])).toBe("en");
    expect(wholeLanguage({ a: { ko: "x" }, b: { en: "x" } }, ["ko", "en"])).toBeUndefined();
  });
});

describe("windows", () => {
  const at = (text: string) => Date.parse(text);
  const midnight = "2026-12-01T00:00:00+01:00";
  const window = { from: midnight, until: "2026-12-02T00:00:00+01:00" };

  it("begin and end to the second, in whichever zone they are written", () => {
    expect(isCurrent(window, at("2026-11-30T22:59:59.999Z"))).toBe(false);
    expect(isCurrent(window, at("2026-11-30T23:00:00Z"))).toBe(true);
    expect(isCurrent(window, at("2026-12-01T22:59:59.999Z"))).toBe(true);
    expect(isCurrent(window, at("2026-12-01T23:00:00Z"))).toBe(false);
    expect(isCurrent({}, 0)).toBe(true);
  });

  it("say when something changes next", () => {
    expect(nextEdge([window, {}], 0)).toBe(at(midnight));
    expect(nextEdge([window], at(midnight))).toBe(at(window.until));
    expect(nextEdge([window], at(window.until))).toBeUndefined();
  });
});

describe("isSafeLink", () => {
  it.each([
    "/stores",
    "/ko-kr/pages/겨울?a=b#c",
    "https://maru.example/a",
    "tel:+82 2 123",
    "mailto:a@b.kr",
  ])("takes %s", (to) => expect(isSafeLink(to)).toBe(true));

  // Browsers leave out tabs and ends of lines before they read an address.
  it.each([
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "//elsewhere.example",
    "/a b",
    "javascript:alert(1)",
  ])("refuses %j", (to) => expect(isSafeLink(to)).toBe(false));
});
