import { expect, it } from "vitest";
import { readPhone, shownPhone } from "./read-phone";

it.each([
  ["(718) 555-0100", "US", "+17185550100"],
  ["1 718 555 0100", "US", "+17185550100"],
  ["\u202a+1\u00a0718‑555‑0100\u202c", "US", "+17185550100"],
  ["010-1234-5678", "KR", "+821012345678"],
  ["０１０ー１２３４ー５６７８", "KR", "+821012345678"],
  ["+82 010-1234-5678", "KR", "+821012345678"],
  ["82 10 1234 5678", "KR", "+821012345678"],
  ["0082 10 1234 5678", "KR", "+821012345678"],
  ["02-539-1234", "KR", "+8225391234"],
  ["1588-1234", "KR", "+8215881234"],
  ["03-1234-5678", "JP", "+81312345678"],
  ["٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971501234567"],
  ["۰۵۰۱۲۳۴۵۶۷", "AE", "+971501234567"],
  ["00971 50 123 4567", "AE", "+971501234567"],
  ["06 12 34 56 78", "FR", "+33612345678"],
  ["+33 (0)6 12 34 56 78", "FR", "+33612345678"],
  ["+44 20 7946 0958", "KR", "+442079460958"],
  ["0912-345-678", "TW", "+886912345678"],
  ["", "KR", ""],
  [" \u200b", "KR", ""],
])("reads %s in %s", (text, country, number) => {
  expect(readPhone(text, country)).toEqual({ ok: true, number });
});

it.each([
  ["010-1234", "KR", "too-short"],
  ["010-1234-56", "KR", "too-short"],
  ["555-0100", "US", "too-short"],
  ["1", "US", "too-short"],
  ["090-1234-567", "JP", "too-short"],
  ["010-1234-56789", "KR", "too-long"],
  ["718 555 01000", "US", "too-long"],
  ["+971 50 123 45678", "AE", "too-long"],
  ["999 999 9999", "US", "not-there"],
  ["+999 555 1234", "KR", "country-code"],
  ["+0 12 345 678", "KR", "country-code"],
  ["1-800-FLOWERS", "US", "letters"],
  ["call me", "KR", "letters"],
  ["전화 주세요", "KR", "letters"],
])("says what is wrong with %s in %s", (text, country, fault) => {
  expect(readPhone(text, country)).toEqual({ ok: false, fault });
});

it("shows a number as its reader dials it, and one that it cannot read as it is", () => {
  expect(shownPhone("+821012345678", "KR")).toBe("010-1234-5678");
  expect(shownPhone("+821012345678", "US")).toBe("+82 10 1234 5678");
  expect(shownPhone("+17185550100", "US")).toBe("(718) 555-0100");
  expect(shownPhone("010-1", "KR")).toBe("010-1");
  expect(shownPhone("ask at the door", "KR")).toBe("ask at the door");
  expect(shownPhone("", "KR")).toBe("");
});
