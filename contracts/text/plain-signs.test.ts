import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenPostalCode } from "../countries/postal-codes";
import { cleanAll } from "./clean-text";
import {
  plainCode,
  plainDigits,
  plainEmail,
  plainLetters,
  plainNumber,
  plainPhone,
  plainPostalCode,
} from "./plain-signs";

describe("plainDigits", () => {
  it.each([
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["०१२३४५६७८९", "0123456789"],
    ["০১২৩৪৫৬৭৮৯", "0123456789"],
    ["๐๑๒๓๔๕๖๗๘๙", "0123456789"],
    ["０１２３４５６７８９", "0123456789"],
    ["𞥐𞥑𞥒", "012"],
    ["abc 12", "abc 12"],
  ])("reads %s", (text, plain) => {
    expect(plainDigits(text)).toBe(plain);
  });
});

describe("plain signs", () => {
  it.each([
    ["\u202a(718)\u00a0555\u20110100\u202c", "(718) 555-0100"],
    ["\ufeff+82\u200b 10–1234—5678", "+82 10-1234-5678"],
    ["010\u00ad1234\u20605678", "01012345678"],
    ["０１０ー１２３４ー５６７８", "010-1234-5678"],
    ["٠٥٠ ١٢٣ ٤٥٦٧", "050 123 4567"],
    ["tel:+1-718-555-0100", "+1-718-555-0100"],
    ["☎ 02−539−1234", "02-539-1234"],
    ["1️⃣2️⃣3", "123"],
  ])("reads the number %s", (typed, plain) => {
    expect(plainPhone(typed).replaceAll("\u20e3", "")).toBe(plain);
  });

  it.each([
    ["ｓａｋｕｒａ＠ｅｘａｍｐｌｅ．ｊｐ", "sakura@example.jp"],
    [" noor@example.com\u200f", "noor@example.com"],
    ["a\u200bb@example。com", "ab@example.com"],
    ["mailto:a@b.co", "a@b.co"],
    ["Ann Lee <ann@example.com>", "ann@example.com"],
    ["jean‑luc@example.fr", "jean-luc@example.fr"],
  ])("reads the address %s", (typed, plain) => {
    expect(plainEmail(typed)).toBe(plain);
  });

  it("reads codes in full width, and with what was copied along", () => {
    expect(plainCode("ＷＥＬＣＯＭＥ－１０")).toBe("WELCOME-10");
    expect(plainCode("\u200bSPRING\u00ad25 ")).toBe("SPRING25");
    expect(plainCode("خصم٢٠")).toBe("خصم20");
    expect(plainLetters(" ab12–cd34 ")).toBe("AB12CD34");
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const plain of [plainNumber, plainCode, plainLetters]) {
          const once = plain(text);
          expect(plain(once)).toBe(once);
        }
      }),
    );
  });
});

describe("postal codes", () => {
  it.each([
    ["JP", "〒135-0024", "135-0024"],
    ["JP", "〒 １３５ー００２４", "135-0024"],
    ["JP", "135 0024", "135-0024"],
    ["JP", "1350024", "135-0024"],
    ["US", "11201 1234", "11201-1234"],
    ["US", "112011234", "11201-1234"],
    ["US", "11201", "11201"],
    ["US", "11201–1234", "11201-1234"],
    ["KR", "０４７６６", "04766"],
    ["KR", "047 66", "04766"],
    ["FR", "75 011", "75011"],
    ["FR", "F-75011", "F-75011"],
    ["FR", "FR-75011", "75011"],
    ["GB", "sw1a2aa", "SW1A 2AA"],
    ["GB", "W1A 0AX", "W1A 0AX"],
    ["CA", "k1a0b1", "K1A 0B1"],
    ["NL", "1012ab", "1012 AB"],
    ["PL", "00 950", "00-950"],
    ["SE", "11455", "114 55"],
    ["TW", "106 66", "10666"],
    ["AE", "٠٠٠٠٠", "00000"],
    ["US", "nonsense", "NONSENSE"],
    ["ZZ", " a 1 ", "A 1"],
  ])("writes %s %s as %s", (country, typed, written) => {
    const plain = plainPostalCode(typed);
    expect(writtenPostalCode(country, plain)).toBe(written);
    expect(writtenPostalCode(country, written)).toBe(written);
  });
});

describe("cleanAll", () => {
  it("reads numbers and codes by the names of their fields, and leaves names alone", () => {
    expect(
      cleanAll({
        input: { phoneNumber: "٠٥٠", postalCode: "〒１３５", fullName: "Ⅷ ｱ", firstName: "Ａ" },
        couponCode: "ＳＡＬＥ",
        emailAddress: "a＠b．co",
        collector: { phone: "０１０", name: "ﾔﾏﾀﾞ" },
        codes: ["Ａ１"],
      }),
    ).toEqual({
      ok: true,
      value: {
        input: { phoneNumber: "050", postalCode: "135", fullName: "Ⅷ ｱ", firstName: "Ａ" },
        couponCode: "SALE",
        emailAddress: "a@b.co",
        collector: { phone: "010", name: "ﾔﾏﾀﾞ" },
        codes: ["A1"],
      },
    });
  });
});
