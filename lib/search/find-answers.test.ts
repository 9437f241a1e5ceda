import { describe, expect, it } from "vitest";
import { findAnswers } from "./find-answers";

const sources = {
  stores: [
    { code: "north", name: "가게 북촌", city: "서울", address: "북촌로 1" },
    { code: "south", name: "가게 남산", city: "부산", address: "남산길 2" },
  ],
  pages: [
    { topic: "returns", title: "반품", href: "/info/returns" },
    { topic: "delivery", title: "배송", href: "/info/delivery" },
    { topic: "help", title: "자주 묻는 질문", href: "/info/help" },
  ],
  storeList: { name: "매장", href: "/stores" },
};
const hrefs = (term: string) => findAnswers(term, sources).map(({ href }) => href);

describe("answers beside products", () => {
  it.each([
    ["북촌", ["/stores/north"]],
    ["가게 남산", ["/stores/south"]],
    ["부산", ["/stores/south"]],
    ["영업시간", ["/stores"]],
    ["opening hours", ["/stores"]],
    ["환불", ["/info/returns"]],
    ["return policy", ["/info/returns"]],
    ["返品", ["/info/returns"]],
    ["سياسة الإرجاع", ["/info/returns"]],
    ["배송비 얼마", ["/info/delivery"]],
    ["送料", ["/info/delivery"]],
    ["결제 방법", ["/info/help"]],
    ["포인트 적립", ["/info/help"]],
    ["gift wrapping", ["/info/help"]],
    ["ギフト包装", ["/info/help"]],
    ["الدفع", ["/info/help"]],
  ])("%s", (term, expected) => expect(hrefs(term)).toEqual(expected));

  it.each([
    ["영업", ["/stores"]],
    ["반", []],
    ["반품", ["/info/returns"]],
    ["ret", ["/info/returns", "/info/help"]],
    ["re", []],
    ["ship", ["/info/delivery"]],
    ["توص", ["/info/delivery"]],
    ["북ᄎ", []],
    ["남산", ["/stores/south"]],
    ["의자", []],
    ["가게", []],
  ])("of what is typed so far: %s", (term, expected) =>
    expect(findAnswers(term, sources, true).map(({ href }) => href)).toEqual(expected),
  );

  it("are found in every letter's forms, as products are", () => {
    expect(hrefs("ＲＥＴＵＲＮＳ")).toEqual(["/info/returns"]);
    expect(hrefs("ﾍﾝﾋﾟﾝ")).toEqual([]);
    expect(hrefs("キャンセル")).toEqual(hrefs("きゃんせる"));
    expect(hrefs("إرجاع")).toEqual(hrefs("ارجاع"));
  });

  it.each(["의자", "lamp", "ソファ", "كرسي", "a", ""])("are none for %s", (term) =>
    expect(hrefs(term)).toEqual([]),
  );
});
