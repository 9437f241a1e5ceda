import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import type { CartLine } from "../cart/types";
import { type Difference, differencesBetween, type Shown } from "./differences";

const won = (amount: number) => ({ amount, currency: "KRW" as const });
const apron = sampleLine();
const stool = sampleLine({ id: "8", variantId: "200", name: "Soban Stool", options: "" });

function shown(lines: CartLine[], change: Partial<Shown> = {}): Shown {
  return {
    cart: sampleCart(lines),
    address: null,
    deliveryMethods: [
      { id: "1", name: "Parcel", description: "", price: won(300_000) },
      { id: "2", name: "Carried in", description: "", price: won(900_000) },
    ],
    deliveryMethodId: "1",
    ...change,
  };
}

const inCart = (change: Partial<Shown["cart"]>) => shown([], { cart: sampleCart([apron], change) });
const kinds = (differences: Difference[]) => differences.map(({ kind }) => kind);

describe("differencesBetween", () => {
  it("finds none between an order and itself, whatever the ids of its lines", () => {
    expect(differencesBetween(shown([apron, stool]), shown([apron, stool]))).toEqual([]);
    const anew = sampleLine({ id: "99" });
    expect(differencesBetween(shown([apron, stool]), shown([stool, anew]))).toEqual([]);
  });

  it("tells what another window put in, and the new total", () => {
    const two = sampleLine({ ...stool, quantity: 2 });
    expect(differencesBetween(shown([apron]), shown([apron, two]))).toEqual([
      { kind: "added", name: "Soban Stool", quantity: 2 },
      { kind: "total", before: won(6_800_000), after: won(20_400_000) },
    ]);
  });

  it("tells lines that went, and how many there are of those that stayed", () => {
    const more = sampleLine({ quantity: 3 });
    expect(differencesBetween(shown([apron, stool]), shown([more]))).toEqual([
      { kind: "quantity", name: "Buk Apron (Oat)", before: 1, after: 3 },
      { kind: "removed", name: "Soban Stool" },
      { kind: "total", before: won(13_600_000), after: won(20_400_000) },
    ]);
  });

  it("tells a price that was raised or cut, each with the old and the new", () => {
    const dearer = sampleLine({ unitPrice: won(9_900_000) });
    const [price] = differencesBetween(shown([apron]), shown([dearer]));
    const [back] = differencesBetween(shown([dearer]), shown([apron]));
    const name = "Buk Apron (Oat)";
    expect(price).toEqual({ kind: "price", name, before: won(6_800_000), after: won(9_900_000) });
    expect(back).toEqual({ kind: "price", name, before: won(9_900_000), after: won(6_800_000) });
  });

  it("tells a line that is not sold any more, and one that goes another way", () => {
    const gone = sampleLine({ standing: "withdrawn" });
    expect(kinds(differencesBetween(shown([apron]), shown([gone])))).toEqual(["withdrawn"]);
    const collected = sampleLine({ collectAt: "seongsu" });
    const moved = (store: string | null) => [{ kind: "moved", name: "Buk Apron (Oat)", store }];
    expect(differencesBetween(shown([apron]), shown([collected]))).toEqual(moved("seongsu"));
    expect(differencesBetween(shown([collected]), shown([apron]))).toEqual(moved(null));
  });

  it("tells which of two lines of a thing has moved", () => {
    const before = [apron, sampleLine({ id: "9", collectAt: "hannam", quantity: 2 })];
    const after = [apron, sampleLine({ id: "9", collectAt: "seongsu", quantity: 2 })];
    expect(differencesBetween(shown(before), shown(after))).toEqual([
      { kind: "moved", name: "Buk Apron (Oat)", store: "seongsu" },
    ]);
  });

  it("tells codes that came, went and ended, and what they took off", () => {
    const applied = { code: "MARU10", state: "applied" as const };
    const ended = { code: "MARU10", state: "expired" as const };
    const off = (change: string) => [{ kind: "coupon", code: "MARU10", change }];
    const [none, with10, without] = [
      inCart({}),
      inCart({ coupons: [applied] }),
      inCart({ coupons: [ended] }),
    ];
    expect(differencesBetween(none, with10)).toEqual(off("added"));
    expect(differencesBetween(with10, none)).toEqual(off("removed"));
    expect(differencesBetween(with10, without)).toEqual(off("off"));
    const { totals } = sampleCart([apron]);
    const cut = { ...totals, discounts: [{ description: "10 %", amount: won(-680_000) }] };
    expect(differencesBetween(inCart({ totals: cut }), none)).toEqual([
      { kind: "discount", name: "10 %", before: won(-680_000), after: won(0) },
    ]);
  });

  it("tells another way of delivery, and another price of the same", () => {
    const other = shown([apron], { deliveryMethodId: "2" });
    expect(kinds(differencesBetween(shown([apron]), other))).toEqual(["delivery"]);
    const none = shown([apron], { deliveryMethodId: null });
    expect(differencesBetween(shown([apron]), none)).toEqual([
      { kind: "delivery", before: { name: "Parcel", price: won(300_000) }, after: null },
    ]);
  });

  it("leaves no change of the total without a reason", () => {
    const line = fc
      .record({
        variantId: fc.constantFrom("1", "2", "3"),
        quantity: fc.integer({ min: 1, max: 4 }),
        price: fc.integer({ min: 1, max: 5 }),
        collectAt: fc.constantFrom(null, "seongsu", "hannam"),
      })
      .map(({ price, ...rest }) =>
        sampleLine({ ...rest, name: rest.variantId, unitPrice: won(price * 100) }),
      );
    const lines = fc.uniqueArray(line, {
      maxLength: 5,
      selector: ({ variantId, collectAt }) => `${variantId} ${collectAt}`,
    });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = kinds(differencesBetween(shown(before), shown(after)));
        if (found.includes("total")) expect(found.length).toBeGreaterThan(1);
        const same = differencesBetween(shown(before), shown([...before].reverse()));
        expect(same).toEqual([]);
      }),
    );
  });
});
