import { describe, expect, it } from "vitest";
import { storeLine } from "./store-line";

describe("a store's line", () => {
  it.each([
    ["KR", "해운대구 달맞이길 98", "부산", "부산 해운대구 달맞이길 98"],
    ["KR", "부산 해운대구 달맞이길 98", "부산", "부산 해운대구 달맞이길 98"],
    ["KR", "98 Dalmaji-gil", "Busan", "98 Dalmaji-gil, Busan"],
    ["KR", "شارع دالماجي 98", "بوسان", "شارع دالماجي 98، بوسان"],
    ["JP", "江東区清澄3-19-8", "東京都", "東京都江東区清澄3-19-8"],
    ["JP", "고토구 기요스미 3-19-8", "도쿄", "도쿄 고토구 기요스미 3-19-8"],
    ["US", "애틀랜틱 애비뉴 358B", "브루클린", "애틀랜틱 애비뉴 358B, 브루클린"],
    ["AE", "شارع 17، القوز 1", "دبي", "شارع 17، القوز 1، دبي"],
    ["KR", "", "Busan", "Busan"],
  ] as const)("%s: %s in %s", (countryCode, street, city, line) => {
    expect(storeLine({ street, city, countryCode })).toBe(line);
  });
});
