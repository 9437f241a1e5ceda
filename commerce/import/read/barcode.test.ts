import { expect, it } from "vitest";
import { readBarcode } from "./barcode";

it("reads the lengths of GS1, and a UPC as scanners do", () => {
  expect(readBarcode("4006381333931")).toBe("4006381333931");
  expect(readBarcode("'400-6381 333931")).toBe("4006381333931");
  expect(readBarcode("036000291452")).toBe("0036000291452");
  expect(readBarcode("96385074")).toBe("96385074");
});

it("says what is wrong with a number", () => {
  expect(() => readBarcode("4006381333930")).toThrow("last digit does not fit");
  expect(() => readBarcode("12345")).toThrow("no barcode of 8, 12, 13 or 14 digits");
  expect(() => readBarcode("8.80961E+12")).toThrow("spreadsheet has shortened");
});
