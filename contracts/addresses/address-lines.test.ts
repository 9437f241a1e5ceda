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
  it("goes from the large to the small in Korean and the other way round in English", () => {
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
    expect(addressLines(seongsu, "en")).toEqual(["연무장길 12", "3층", "성동구, Seoul, 04781"]);
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
    expect(addressLines(kiyosumi, "ja")).toEqual(["〒135-0024", "東京都江東区清澄1-2-3"]);
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

  it("writes the address of a country that it does not know whole", () => {
    const place = { line1: "Musterweg 1", city: "Berlin", postalCode: "10115", province: "BE" };
    expect(addressLines({ ...blank, ...place, countryCode: "DE" }, "en")).toEqual([
      "Musterweg 1",
      "10115 Berlin",
      "BE",
    ]);
  });

  it("writes Taiwan from the large to the small, and the other way round abroad", () => {
    const taipei = {
      ...blank,
      countryCode: "TW",
      postalCode: "106",
      province: "臺北市",
      city: "大安區",
      line1: "永康街12號",
    };
    expect(addressLines(taipei, "ja")).toEqual(["106 臺北市大安區永康街12號"]);
    expect(addressLines(taipei, "en")).toEqual(["永康街12號", "大安區, Taipei City 106"]);
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
