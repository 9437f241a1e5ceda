import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brings, deliveryClasses, deliveryClassOf } from "./delivery-classes";

const cart = fc.array(fc.constantFrom(...deliveryClasses, null), { minLength: 1 });

describe("what a method of delivery brings", () => {
  it("is no parcel of what needs assembly, and no assembly of parcels alone", () => {
    expect(brings("parcel", ["assembly"])).toBe(false);
    expect(brings("parcel", ["parcel", "assembly"])).toBe(false);
    expect(brings("assembly", ["parcel", "parcel"])).toBe(false);
    expect(brings("assembly", ["parcel", "assembly"])).toBe(true);
    expect(brings("parcel", [null])).toBe(true);
    expect(brings("assembly", [null])).toBe(true);
  });

  it("leaves no cart without a way home", () => {
    fc.assert(fc.property(cart, (goods) => deliveryClasses.some((one) => brings(one, goods))));
    fc.assert(fc.property(cart, (goods) => brings(null, goods)));
  });

  it("reads what merchants leave empty as either", () => {
    expect(["parcel", "", null, "crate"].map(deliveryClassOf)).toEqual([
      "parcel",
      null,
      null,
      null,
    ]);
  });
});
