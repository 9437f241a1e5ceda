import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import { type CartChange, joinChanges, keyOf, viewOf } from "./change";
import type { Cart, CartLine } from "./types";

const cartOf = (quantities: Record<string, number>): Cart =>
  sampleCart(
    Object.entries(quantities).map(([variantId, quantity]) =>
      sampleLine({ id: `line-${variantId}`, variantId, quantity }),
    ),
  );

const set = (variantId: string, quantity: number): CartChange => ({
  kind: "set",
  variantId,
  lineId: `line-${variantId}`,
  collectAt: null,
  quantity,
});
const add = (variantId: string, quantity: number): CartChange => ({
  kind: "add",
  variantId,
  quantity,
  name: "Buk Apron",
});

describe("joinChanges", () => {
  it("adds additions up and lets a quantity that was set win over what came before", () => {
    expect(joinChanges(add("1", 2), add("1", 3))).toEqual(add("1", 5));
    expect(joinChanges(set("1", 2), set("1", 7))).toEqual(set("1", 7));
    expect(joinChanges(set("1", 0), add("1", 2))).toEqual(set("1", 2));
  });

  it("shows the same cart as the two changes one after the other", () => {
    const change = fc.oneof(
      fc.integer({ min: 0, max: 120 }).map((quantity) => set("1", quantity)),
      fc.integer({ min: 1, max: 120 }).map((quantity) => add("1", quantity)),
    );
    fc.assert(
      fc.property(change, change, (earlier, later) => {
        // Adding first and setting after needs the line to be there, as it is on every page.
        const settled = cartOf({ "1": 1, "2": 4 });
        const apart = viewOf(settled, [earlier, later]);
        expect(viewOf(settled, [joinChanges(earlier, later)]).quantity).toBe(apart.quantity);
      }),
    );
  });
});

describe("two lines of one variant", () => {
  const delivered = sampleLine({ id: "1", variantId: "9", quantity: 2 });
  const collected = sampleLine({ id: "2", variantId: "9", quantity: 5, collectAt: "north" });
  const both = sampleCart([delivered, collected]);
  const of = ({ id: lineId, variantId, collectAt }: CartLine, quantity: number): CartChange => ({
    kind: "set",
    variantId,
    lineId,
    collectAt,
    quantity,
  });
  const quantities = (pending: CartChange[]) => viewOf(both, pending).lines.map((l) => l.quantity);

  it("each show their own quantity and change alone", () => {
    expect(quantities([])).toEqual([2, 5]);
    expect(viewOf(both, []).quantity).toBe(7);
    expect(quantities([of(delivered, 3)])).toEqual([3, 5]);
    expect(quantities([of(collected, 6), of(delivered, 1)])).toEqual([1, 6]);
    expect(quantities([of(delivered, 0)])).toEqual([5]);
    expect(quantities([{ ...add("9", 1), collectAt: "north" } as CartChange])).toEqual([2, 6]);
  });

  it("are not joined into one change", () => {
    expect(keyOf(of(delivered, 3))).not.toBe(keyOf(of(collected, 3)));
  });

  it("are found again by variant and place when the id is another one", () => {
    expect(quantities([{ ...of(collected, 8), lineId: "77" } as CartChange])).toEqual([2, 8]);
  });
});

describe("viewOf", () => {
  it("shows what the shopper asked for and leaves prices as the engine said them", () => {
    const settled = cartOf({ "1": 1 });
    const view = viewOf(settled, [set("1", 50)]);
    expect(view.quantity).toBe(50);
    expect(view.lines[0]?.quantity).toBe(50);
    expect(view.lines[0]?.linePrice).toEqual(settled.lines[0]?.linePrice);
  });

  it("hides a line that is being taken out", () => {
    expect(viewOf(cartOf({ "1": 1, "2": 2 }), [set("1", 0)]).lines.map((l) => l.variantId)).toEqual(
      ["2"],
    );
  });

  it("counts what is on its way and names it until it has a line", () => {
    const view = viewOf(cartOf({ "1": 1 }), [add("9", 2)]);
    expect(view.quantity).toBe(3);
    expect(view.arriving).toEqual(["9"]);
  });
});
