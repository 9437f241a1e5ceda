import { describe, expect, it } from "vitest";
import { flattenMessages } from "./catalogue";
import { compareMessages } from "./compare";

const source = {
  site: { name: "Maru" },
  cart: {
    pieces: "{count, plural, one {# piece} other {# pieces}}",
    terms: "Read <link>the terms</link>",
  },
};

const arabic = {
  site: { name: "مارو" },
  cart: {
    pieces:
      "{count, plural, zero {لا قطع} one {قطعة} two {قطعتان} few {# قطع} many {# قطعة} other {# قطعة}}",
    terms: "اقرأ <link>الشروط</link>",
  },
};

function faultsOf(language: string, messages: unknown, from: unknown = source) {
  return compareMessages(language, flattenMessages(messages), flattenMessages(from)).map(
    ({ key, problem }) => `${key} ${problem}`,
  );
}

describe("compare", () => {
  it("finds nothing wrong with a language that says the same in its own forms", () => {
    expect(faultsOf("ar", arabic)).toEqual([]);
    expect(faultsOf("en", source)).toEqual([]);
  });

  it("finds a missing key", () => {
    expect(faultsOf("ar", { cart: arabic.cart })).toEqual(["site.name is missing"]);
  });

  it("finds a key that the source language does not have", () => {
    expect(faultsOf("ar", { ...arabic, site: { name: "مارو", old: "قديم" } })).toEqual([
      expect.stringMatching(/^site\.old is in no other language/),
    ]);
  });

  it("finds an empty text, also of blanks", () => {
    expect(faultsOf("ar", { ...arabic, site: { name: " " } })).toEqual(["site.name is empty"]);
  });

  it("finds what cannot be read as ICU", () => {
    expect(faultsOf("ar", { ...arabic, site: { name: "{count, plural, one {# }" } })).toEqual([
      expect.stringMatching(/^site\.name cannot be read: /),
    ]);
  });

  it("finds what cannot be read in the source language itself", () => {
    const broken = { site: { name: "Hello {name" } };
    expect(faultsOf("en", broken, broken)).toEqual([
      expect.stringMatching(/^site\.name cannot be read: /),
    ]);
  });

  it("finds an argument that is missing or has another name", () => {
    const greeting = { greeting: "Hello, {name}" };
    expect(faultsOf("ko", { greeting: "안녕하세요" }, greeting)).toEqual([
      "greeting does not use {name}",
    ]);
    expect(faultsOf("ko", { greeting: "{lastName} 님, 안녕하세요" }, greeting)).toEqual([
      "greeting does not use {name}",
      "greeting uses {lastName}, which the source language does not",
    ]);
  });

  it("finds a rich-text tag that is missing", () => {
    const terms = { ...arabic, cart: { ...arabic.cart, terms: "اقرأ الشروط" } };
    expect(faultsOf("ar", terms)).toEqual(["cart.terms does not use <link>"]);
  });

  it("looks for arguments inside plurals, choices and tags", () => {
    const from = { line: "<b>{count, plural, one {{name}} other {{name} and #}}</b>" };
    expect(faultsOf("ja", { line: "<b>{count, plural, other {#点}}</b>" }, from)).toEqual([
      "line does not use {name}",
    ]);
  });

  it("finds the plural forms that a language needs and a message lacks", () => {
    const pieces = "{count, plural, one {قطعة} few {# قطع} other {# قطعة}}";
    expect(faultsOf("ar", { ...arabic, cart: { ...arabic.cart, pieces } })).toEqual([
      "cart.pieces plural {count} has no form for zero, two, many",
    ]);
    const english = { ...source.cart, pieces: "{count, plural, other {# pieces}}" };
    expect(faultsOf("en", { ...source, cart: english })).toEqual([
      "cart.pieces plural {count} has no form for one",
    ]);
  });

  it("takes exact numbers for a form that has no other numbers", () => {
    const from = { n: "{n, plural, =0 {none} one {#} other {#}}" };
    const exact = { n: "{n, plural, =0 {لا شيء} =1 {واحد} =2 {اثنان} few {#} many {#} other {#}}" };
    expect(faultsOf("ar", exact, from)).toEqual([]);
    expect(
      faultsOf("ar", { n: "{n, plural, =0 {-} =1 {-} =2 {-} =3 {-} many {#} other {#}}" }, from),
    ).toEqual(["n plural {n} has no form for few"]);
  });

  it("lets a language do without what only chooses between words", () => {
    const from = { code: "{market, select, US {ZIP code} other {Postcode}}" };
    expect(faultsOf("ko", { code: "우편번호" }, from)).toEqual([]);
    const shown = { code: "{market}: {market, select, US {ZIP code} other {Postcode}}" };
    expect(faultsOf("ko", { code: "우편번호" }, shown)).toEqual(["code does not use {market}"]);
  });

  it("asks ordinals for the forms of ordinals", () => {
    const from = { floor: "{n, selectordinal, one {#st} two {#nd} other {#th}} floor" };
    expect(faultsOf("en", from, from)).toEqual(["floor plural {n} has no form for few"]);
    expect(faultsOf("ja", { floor: "{n, selectordinal, other {#階}}" }, from)).toEqual([]);
  });

  it("lets a language do without a plural where it has only one form", () => {
    expect(faultsOf("ko", { pieces: "{count}개" }, { pieces: source.cart.pieces })).toEqual([]);
  });
});
