import { describe, expect, it } from "vitest";
import { checkDigit, gtinForms, toGtin14 } from "./gtin";
import { readTag, tagPath } from "./shelf-tag";

describe("a GTIN", () => {
  it("has the check digit of the GS1 General Specifications", () => {
    // Their own example, and one of each length.
    expect(checkDigit("629104150021")).toBe("3");
    for (const gtin of ["96385074", "614141007349", "4006381333931", "09506000134352"])
      expect(toGtin14(gtin)).toBe(gtin.padStart(14, "0"));
  });
  it("is none with a wrong last digit, a wrong length or other signs", () => {
    for (const text of ["4006381333932", "400638133393", "40063813339310", "4006381E33931", ""])
      expect(toGtin14(text)).toBeUndefined();
  });
  it("is found however a barcode of it is kept", () => {
    expect(gtinForms("00000096385074")).toEqual([
      "96385074",
      "000096385074",
      "0000096385074",
      "00000096385074",
    ]);
    expect(gtinForms("04006381333931")).toEqual(["4006381333931", "04006381333931"]);
    expect(gtinForms("14006381333938")).toEqual(["14006381333938"]);
  });
});

describe("a tag on a shelf", () => {
  const tag = { gtin: "04006381333931", store: "north-2", tag: "17" };
  it("is read as it was written, on any host", () => {
    expect(tagPath(tag)).toBe("/01/04006381333931?store=north-2&tag=17");
    for (const host of ["", "https://shop.example", "HTTPS://SHOP.EXAMPLE", "http://x.test/shop"])
      expect(readTag(`${host}${tagPath(tag)}`)).toEqual({ kind: "tag", tag });
  });
  it("is read with what makers and older labels add or leave out", () => {
    expect(readTag("https://id.maker.example/01/4006381333931/10/L7/21/55?17=261231")).toEqual({
      kind: "tag",
      tag: { gtin: tag.gtin },
    });
  });
  it("has neither a store nor a print where these are none", () => {
    const odd = "/01/04006381333931?store=%2F..&tag=1e9&price=1";
    expect(readTag(odd)).toEqual({ kind: "tag", tag: { gtin: tag.gtin } });
  });
  it("is told from a misread one and from what is none", () => {
    expect(readTag("https://shop.example/01/04006381333932")).toEqual({ kind: "misread" });
    for (const text of ["4006381333931", "https://shop.example/01/12", "MARU1.a.b", "", "/01/"])
      expect(readTag(text)).toEqual({ kind: "none" });
  });
});
