import { describe, expect, it } from "vitest";
import { formatMoney } from "./money";

/** Without the marks and spaces that only typesetting sees. */
function plain(text: string) {
  return text.replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");
}

describe("formatMoney", () => {
  it("writes won and yen without decimals though they are kept in hundredths", () => {
    expect(formatMoney({ amount: 129_000_000, currency: "KRW" }, "ko-kr")).toBe("₩1,290,000");
    expect(formatMoney({ amount: 129_000_000, currency: "KRW" }, "en-kr")).toBe("₩1,290,000");
    expect(formatMoney({ amount: 14_800_000, currency: "JPY" }, "ja-jp")).toBe("￥148,000");
  });

  it("rounds to whole units where the currency has no smaller ones", () => {
    expect(formatMoney({ amount: 149, currency: "KRW" }, "ko-kr")).toBe("₩1");
    expect(formatMoney({ amount: 150, currency: "KRW" }, "ko-kr")).toBe("₩2");
  });

  it("leaves out empty decimals and keeps real ones", () => {
    expect(formatMoney({ amount: 118_000, currency: "USD" }, "en-us")).toBe("$1,180");
    expect(formatMoney({ amount: 118_050, currency: "USD" }, "en-us")).toBe("$1,180.50");
  });

  it("writes dirhams for both languages of the Emirates, in Western digits", () => {
    expect(plain(formatMoney({ amount: 435_000, currency: "AED" }, "en-ae"))).toBe("AED 4,350");
    expect(plain(formatMoney({ amount: 435_000, currency: "AED" }, "ar-ae"))).toBe("4,350 د.إ.");
  });

  it("keeps the sign of refunds", () => {
    expect(formatMoney({ amount: -118_000, currency: "USD" }, "en-us")).toBe("-$1,180");
  });
});
