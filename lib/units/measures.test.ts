import { describe, expect, it } from "vitest";
import {
  formatExtent,
  formatLength,
  formatMillimetres,
  formatWeight,
  lengthNumber,
} from "./measures";

/** Without the marks and spaces that only typesetting sees. */
function plain(text: string) {
  return text.replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");
}

describe("formatLength", () => {
  it("writes centimetres where rooms are measured in them", () => {
    expect(plain(formatLength(660, "ko-kr"))).toBe("66cm");
    expect(plain(formatLength(1085, "en-ae"))).toBe("108.5 cm");
    expect(plain(formatLength(660, "ja-jp"))).toBe("66 cm");
    expect(plain(formatLength(660, "ar-ae"))).toBe("66 سم");
  });

  it("keeps what is thinner than a hand in millimetres", () => {
    expect(plain(formatLength(18, "en-kr"))).toBe("18 mm");
    expect(plain(formatLength(100, "en-kr"))).toBe("10 cm");
  });

  it("writes inches for the United States, thin things too", () => {
    expect(plain(formatLength(660, "en-us"))).toBe("26 in");
    expect(plain(formatLength(18, "en-us"))).toBe("0.7 in");
  });
});

describe("formatMillimetres", () => {
  it("is the same measure in every market", () => {
    expect(plain(formatMillimetres(145, "en-us"))).toBe("145 mm");
    expect(plain(formatMillimetres(145, "en-ae"))).toBe("145 mm");
  });
});

describe("formatExtent", () => {
  it("names the unit once, at the end", () => {
    expect(plain(formatExtent([660, 720, 785], "en-kr"))).toBe("66 × 72 × 78.5 cm");
    expect(plain(formatExtent([660, 720, 780], "en-us"))).toBe("26 × 28.3 × 30.7 in");
  });

  it("does not change unit within one line, however thin a rug is", () => {
    expect(plain(formatExtent([1400, 2000, 11], "en-kr"))).toBe("140 × 200 × 1.1 cm");
  });
});

describe("lengthNumber", () => {
  it("is the length without its unit", () => {
    expect(lengthNumber(545, "ko-kr")).toBe("54.5");
    expect(lengthNumber(545, "en-us")).toBe("21.5");
  });
});

describe("formatWeight", () => {
  it("changes from grams to kilograms at one kilogram", () => {
    expect(plain(formatWeight(0.018, "en-kr"))).toBe("18 g");
    expect(plain(formatWeight(9.8, "en-kr"))).toBe("9.8 kg");
  });

  it("writes ounces and pounds for the United States", () => {
    expect(plain(formatWeight(0.34, "en-us"))).toBe("12 oz");
    expect(plain(formatWeight(9.8, "en-us"))).toBe("21.6 lb");
  });
});
