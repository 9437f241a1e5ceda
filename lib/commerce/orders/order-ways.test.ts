import { describe, expect, it } from "vitest";
import { waysOf } from "./order-ways";
import { engineLine } from "./reshape";

const line = (id: string, collectAt: string | null, quantity = 1) =>
  engineLine.parse({
    id,
    quantity,
    customFields: { collectAt },
    unitPrice: 0,
    unitPriceWithTax: 0,
    linePrice: 0,
    linePriceWithTax: 0,
    featuredAsset: null,
    productVariant: {
      id: "1",
      name: "Stool",
      options: [],
      product: { slug: "stool", name: "Stool", optionGroups: [] },
    },
  });

const pickup = (name: string, state: string) => ({
  state,
  token: "t",
  slot: { start: "", end: "" },
  collector: { name: "A", phone: "" },
  allowSubstitutes: false,
  wishes: null,
  store: { code: name, name, timeZone: "UTC" },
});

const fulfilled = (state: string, orderLineId: string, quantity = 1) => ({
  state,
  trackingCode: "",
  lines: [{ orderLineId, quantity }],
});

const told = (order: Parameters<typeof waysOf>[0]) =>
  waysOf(order).map(({ storeName, status }) => `${storeName ?? "sent"} ${status}`);

describe("the ways of an order", () => {
  it("are those of its pickups where nothing is sent", () => {
    const lines = [line("1", "seongsu"), line("2", "hannam")];
    const pickups = [pickup("Seongsu", "collected"), pickup("Hannam", "arrived")];
    const order = { state: "PartiallyDelivered", lines, pickups };
    expect(told(order)).toEqual(["Seongsu collected", "Hannam ready"]);
  });

  it("do not take a handover for a parcel", () => {
    const lines = [line("1", "seongsu"), line("2", null, 2)];
    const pickups = [pickup("Seongsu", "collected")];
    const order = { state: "PartiallyDelivered", lines, pickups };
    const handed = fulfilled("Delivered", "1");
    const sent = (...fulfillments: (typeof handed)[]) =>
      told({ ...order, fulfillments: [handed, ...fulfillments] })[0];
    expect(sent()).toBe("sent placed");
    expect(sent(fulfilled("Delivered", "2"))).toBe("sent shipped");
    expect(sent(fulfilled("Delivered", "2"), fulfilled("Shipped", "2"))).toBe("sent shipped");
    expect(sent(fulfilled("Delivered", "2", 2))).toBe("sent delivered");
  });

  it("are the one of delivery where nothing is collected", () => {
    const order = { state: "Shipped", lines: [line("1", null)], pickups: [] };
    expect(told(order)).toEqual(["sent shipped"]);
  });
});
