import { describe, expect, it } from "vitest";
import { regionName } from "../countries/countries";
import { addressLines } from "./address-lines";

const blank = {
  line1: "",
  line2: "",
  city: "",
  province: "",
  postalCode: "",
  countryCode: "",
};

describe("addressLines", () => {
  it("goes from the large to the small in Korean letters, for every reader", () => {
    const seongsu = {
      ...blank,
      countryCode: "KR",
      province: "서울특별시",
      city: "성동구",
      line1: "연무장길 12",
      line2: "3층",
      postalCode: "04781",
    };
    expect(addressLines(seongsu, "ko")).toEqual(["서울특별시 성동구 연무장길 12", "3층", "04781"]);
    expect(addressLines(seongsu, "en")).toEqual(addressLines(seongsu, "ko"));
    const romanised = { ...seongsu, city: "Seongdong-gu", line1: "12 Yeonmujang-gil", line2: "" };
    for (const language of ["en", "ko", "ar"] as const)
      expect(addressLines(romanised, language)).toEqual([
        "12 Yeonmujang-gil",
        "Seongdong-gu, Seoul 04781",
      ]);
  });

  it("writes once what a city and its region are called", () => {
    const busan = { ...blank, countryCode: "KR", province: "부산광역시", city: "부산" };
    const lines = ["부산광역시 해운대구 달맞이길 98", "48099"];
    expect(
      addressLines({ ...busan, line1: "해운대구 달맞이길 98", postalCode: "48099" }, "en"),
    ).toEqual(lines);
    const dubai = { ...blank, countryCode: "AE", city: "Dubai", province: "Dubai" };
    expect(addressLines({ ...dubai, line1: "8 Street 17" }, "en")).toEqual([
      "8 Street 17",
      "Dubai",
    ]);
  });

  it("writes once what people wrote into the street's line again", () => {
    const twice = {
      ...blank,
      countryCode: "KR",
      province: "서울특별시",
      city: "성동구",
      line1: "서울특별시 성동구 서울숲길 10",
      postalCode: "04766",
    };
    const lines = ["서울특별시 성동구 서울숲길 10", "04766"];
    expect(addressLines(twice, "ko")).toEqual(lines);
    expect(addressLines({ ...twice, line1: "성동구 서울숲길 10" }, "ko")).toEqual(lines);
    expect(addressLines({ ...twice, province: "11", line1: "서울숲길 10" }, "ko")).toEqual(lines);
  });

  it("writes Japanese addresses without gaps, the code first", () => {
    const kiyosumi = {
      ...blank,
      countryCode: "JP",
      postalCode: "135-0024",
      province: "東京都",
      city: "江東区",
      line1: "清澄1-2-3",
    };
    for (const language of ["ja", "ko", "fr"] as const)
      expect(addressLines(kiyosumi, language)).toEqual(["〒135-0024", "東京都江東区清澄1-2-3"]);
    expect(addressLines({ ...kiyosumi, province: "13" }, "en")[1]).toBe("東京都江東区清澄1-2-3");
    const romanised = { ...kiyosumi, city: "Koto-ku", line1: "1-2-3 Kiyosumi" };
    expect(addressLines(romanised, "ja")).toEqual(["1-2-3 Kiyosumi", "Koto-ku, Tokyo 135-0024"]);
  });

  it("puts the ZIP code after the state without a comma", () => {
    const brooklyn = {
      ...blank,
      countryCode: "US",
      line1: "12 Water St",
      city: "Brooklyn",
      province: "NY",
      postalCode: "11201",
    };
    expect(addressLines(brooklyn, "en")).toEqual(["12 Water St", "Brooklyn, NY 11201"]);
  });

  it("writes the French code before the city", () => {
    const paris = {
      ...blank,
      countryCode: "FR",
      line1: "12 rue Oberkampf",
      line2: "Bâtiment B",
      city: "Paris",
      postalCode: "75011",
    };
    expect(addressLines(paris, "fr")).toEqual(["12 rue Oberkampf", "Bâtiment B", "75011 Paris"]);
  });

  it.each([
    ["GB", "10 Downing St", "London", "", "SW1A 2AA", ["10 Downing St", "London", "SW1A 2AA"]],
    ["CA", "1 Main St", "Ottawa", "ON", "K1A 0B1", ["1 Main St", "Ottawa ON K1A 0B1"]],
    ["HU", "Fő utca 1", "Budapest", "", "1011", ["Budapest", "Fő utca 1", "1011"]],
    ["CN", "建国路1号", "北京市", "北京", "100022", ["100022", "北京北京市", "建国路1号"]],
    ["HK", "皇后大道1號", "中環", "香港島", "", ["香港島", "中環", "皇后大道1號"]],
    ["ZZ", "Road 1", "Town", "", "", ["Road 1", "Town"]],
  ] as const)(
    "writes %s by its post's data",
    (countryCode, line1, city, province, postalCode, lines) => {
      const place = { ...blank, countryCode, line1, city, province, postalCode };
      expect(addressLines(place, "en")).toEqual(lines);
    },
  );

  it("loses no part that the post does not write", () => {
    const place = { line1: "Musterweg 1", city: "Berlin", postalCode: "10115", province: "BE" };
    expect(addressLines({ ...blank, ...place, countryCode: "DE" }, "en")).toEqual([
      "Musterweg 1",
      "10115 Berlin",
      "BE",
    ]);
  });

  it("writes Taiwan from the large to the small, and the other way round in Latin letters", () => {
    const taipei = {
      ...blank,
      countryCode: "TW",
      postalCode: "106",
      province: "臺北市",
      city: "大安區",
      line1: "永康街12號",
    };
    expect(addressLines(taipei, "ja")).toEqual(["106 臺北市大安區永康街12號"]);
    const romanised = { ...taipei, city: "Da’an District", line1: "12 Yongkang St" };
    expect(addressLines(romanised, "en")).toEqual([
      "12 Yongkang St",
      "Da’an District, Taipei City 106",
    ]);
  });

  it("names the emirate in the reader's language and has no postal code", () => {
    const alserkal = {
      ...blank,
      countryCode: "AE",
      line1: "شارع 8",
      city: "القوز",
      province: "Dubai",
    };
    expect(addressLines(alserkal, "ar")).toEqual(["شارع 8", "القوز، دبي"]);
  });
});

describe("regionName", () => {
  it("knows a region by its value and by its part of ISO 3166-2", () => {
    expect(regionName("KR", "서울특별시", "en")).toBe("Seoul");
    expect(regionName("KR", "11", "en")).toBe("Seoul");
    expect(regionName("KR", "11", "ko")).toBe("서울특별시");
    expect(regionName("JP", "13", "ja")).toBe("東京都");
    expect(regionName("AE", "DU", "ar")).toBe("دبي");
    expect(regionName("US", "NY", "en")).toBe("New York");
  });

  it("leaves what it does not know as it was written", () => {
    expect(regionName("KR", "99", "ko")).toBe("99");
    expect(regionName("FR", "Bretagne", "fr")).toBe("Bretagne");
  });
});
