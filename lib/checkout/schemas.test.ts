import { describe, expect, it } from "vitest";
import { addressSchema, paymentSchema, placeSchema } from "./schemas";

const address = {
  fullName: "A Guest",
  phone: "010-1234-5678",
  line1: "1 Main St",
  city: "X",
};

const wrongFields = (parts: object) => {
  const parsed = addressSchema.safeParse({ ...address, ...parts });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
};

describe("addressSchema", () => {
  it.each([
    { countryCode: "US", province: "CA", postalCode: "90001" },
    { countryCode: "KR", province: "서울특별시", postalCode: "04781" },
    { countryCode: "JP", province: "東京都", postalCode: "1350024" },
    { countryCode: "AE", province: "Dubai" },
  ])("takes $countryCode $province $postalCode", (parts) => {
    expect(wrongFields(parts)).toEqual([]);
  });

  it.each([
    [{ countryCode: "US", province: "ZZ", postalCode: "90001" }, ["province"]],
    [{ countryCode: "US", province: "CA", postalCode: "10001" }, ["postalCode"]],
    [{ countryCode: "US", province: "ZZ", postalCode: "00000" }, ["province", "postalCode"]],
    [{ countryCode: "KR", province: "Atlantis", postalCode: "04781" }, ["province"]],
    [{ countryCode: "KR", province: "서울특별시" }, ["postalCode"]],
    [{ countryCode: "JP", province: "東京都", postalCode: "135" }, ["postalCode"]],
    [{ countryCode: "AE", province: "Doha" }, ["province"]],
    [{ countryCode: "FR", province: "Paris", postalCode: "75001" }, ["countryCode"]],
  ])("names what is wrong with %o", (parts, fields) => {
    expect(wrongFields(parts)).toEqual(fields);
  });
});

describe("paymentSchema", () => {
  const card = { cardNumber: "4242 4242 4242 4242", expiry: "12/39", cvc: "123" };

  it.each(["card", "plastic", "At the counter"])(
    "takes the method %s with a card and without",
    (method) => {
      expect(paymentSchema.parse({ method, ...card })).toEqual({ method, ...card });
      expect(paymentSchema.parse({ method })).toEqual({ method });
    },
  );

  it("names what is wrong with a card", () => {
    const { error } = paymentSchema.safeParse({ method: "plastic", ...card, cvc: "", expiry: "1" });
    expect(error?.issues.map(({ path }) => path.at(-1)).sort()).toEqual(["cvc", "expiry"]);
  });
});

describe("placeSchema", () => {
  const shown = { code: "A1B2C3", currencyCode: "KRW", totalWithTax: 100, fingerprint: "f" };
  const payment = { method: "card" };

  it("takes what a page shows, also one that was opened before an upgrade", () => {
    expect(placeSchema.parse({ shown, payment })).toEqual({ shown, payment });
    const { currencyCode: currency, totalWithTax: total, ...rest } = shown;
    expect(placeSchema.parse({ shown: { ...rest, currency, total }, payment }).shown).toEqual(
      shown,
    );
  });

  it("refuses a currency in which the shop does not sell", () => {
    expect(
      placeSchema.safeParse({ shown: { ...shown, currencyCode: "XXX" }, payment }).success,
    ).toBe(false);
  });
});
