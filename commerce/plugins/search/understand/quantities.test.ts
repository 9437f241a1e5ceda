import { describe, expect, it } from "vitest";
import { quantitiesOf } from "./quantities";

const read = (term: string, currency: string) =>
  quantitiesOf(term, currency).map(({ kind, min, max, from, to }) => ({
    kind,
    min: min === null ? null : min / 100,
    max: max === null ? null : max / 100,
    text: term.slice(from, to),
  }));

describe("prices in a term", () => {
  it.each([
    ["under $100", "USD", null, 99.99, "under $100"],
    ["gifts under 100 dollars", "USD", null, 99.99, "under 100 dollars"],
    ["lamp up to $1,200", "USD", null, 1200, "up to $1,200"],
    ["between 50 and 100", "USD", 50, 100, "between 50 and 100"],
    ["$50-$100 mug", "USD", 50, 100, "$50-$100"],
    ["chair over 500", "USD", 500, null, "over 500"],
    ["10만원 이하 선물", "KRW", null, 100_000, "10만원 이하"],
    ["9만원 미만", "KRW", null, 89_999.99, "9만원 미만"],
    ["3만원대 컵", "KRW", 30_000, 39_999.99, "3만원대"],
    ["50000원 이하", "KRW", null, 50_000, "50000원 이하"],
    ["5만원에서 10만원", "KRW", 50_000, 100_000, "5만원에서 10만원"],
    ["5~10만원", "KRW", 50_000, 100_000, "5~10만원"],
    ["10만원 이상", "KRW", 100_000, null, "10만원 이상"],
    ["2万円以下", "JPY", null, 20_000, "2万円以下"],
    ["9,000円以下のマグ", "JPY", null, 9000, "9,000円以下"],
    ["100ドル以上", "USD", 100, null, "100ドル以上"],
    ["１万円〜２万円", "JPY", 10_000, 20_000, "１万円〜２万円"],
    ["أقل من ٥٠٠", "AED", null, 499.99, "أقل من ٥٠٠"],
    ["أقل من ٥٠٠ درهم", "AED", null, 499.99, "أقل من ٥٠٠ درهم"],
    ["هدايا بين 100 و 300 درهم", "AED", 100, 300, "بين 100 و 300 درهم"],
    ["أكثر من 1000", "AED", 1000, null, "أكثر من 1000"],
    ["moins de 200 €", "EUR", null, 199.99, "moins de 200 €"],
    ["3000元以下", "TWD", null, 3000, "3000元以下"],
  ])("%s", (term, currency, min, max, text) => {
    expect(read(term, currency)).toEqual([{ kind: "price", min, max, text }]);
  });

  it.each([
    ["2인용 소파", "KRW"],
    ["sofa for 2", "USD"],
    ["under $100", "KRW"],
    ["4人用テーブル", "JPY"],
    ["506", "USD"],
  ])("are not in %s", (term, currency) => {
    expect(read(term, currency)).toEqual([]);
  });
});

describe("sizes in a term", () => {
  it.each([
    ["120cm 이하 책상", "width", null, 1200],
    ["폭 140 이하 책상", "width", null, 1400],
    ["높이 80cm 이상 책장", "height", 800, null],
    ["desk under 120 cm", "width", null, 1200],
    ["desk under 60 inches", "width", null, 1524],
    ["table less than 48 inches wide", "width", null, 1219],
    ["shelf at least 2 m tall", "height", 2000, null],
    ["幅120cm以下のテーブル", "width", null, 1200],
    ["奥行40cm以内の棚", "depth", null, 400],
    ["高さ80センチ以下", "height", null, 800],
    ["طاولة عرض أقل من 120 سم", "width", null, 1200],
    ["مكتب أقل من 150 سم", "width", null, 1500],
  ])("%s", (term, kind, min, max) => {
    const [one, ...more] = quantitiesOf(term, "USD");
    expect(more).toEqual([]);
    expect(one && { kind: one.kind, max: one.max && Math.round(one.max), min: one.min }).toEqual({
      kind,
      min,
      max,
    });
  });
});
