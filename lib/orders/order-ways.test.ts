import { describe, expect, it } from "vitest";
import { waysOf } from "./order-ways";

type Order = Parameters<typeof waysOf>[0];

const line = (id: string, collectAt: string | null, quantity = 1) => ({
  id,
  quantity,
  customFields: { collectAt },
});

const pickup = (name: string, state: Order["pickups"][number]["state"]) => ({
  state,
  store: { name },
});

const fulfilled = (state: string, orderLineId: string, quantity = 1) => ({
  state,
  trackingCode: "",
  lines: [{ orderLineId, quantity }],
});

const told = (order: Order) =>
  waysOf(order).map(({ storeName, status }) => `${storeName ?? "sent"} ${status}`);

describe("the ways of an order", () => {
  it("are those of its pickups where nothing is sent", () => {
    const lines = [line("1", "seongsu"), line("2", "hannam")];
    const pickups = [pickup("Seongsu", "collected"), pickup("Hannam", "arrived")];
    const order = { state: "PartiallyDelivered", lines, pickups, fulfillments: [] };
    expect(told(order)).toEqual(["Seongsu collected", "Hannam ready"]);
  });

  it("do not take a handover for a parcel", () => {
    const lines = [line("1", "seongsu"), line("2", null, 2)];
    const pickups = [pickup("Seongsu", "collected")];
    const order = { state: "PartiallyDelivered", lines, pickups, fulfillments: [] };
    const handed = fulfilled("Delivered", "1");
    const sent = (...fulfillments: (typeof handed)[]) =>
      told({ ...order, fulfillments: [handed, ...fulfillments] })[0];
    expect(sent()).toBe("sent placed");
    expect(sent(fulfilled("Delivered", "2"))).toBe("sent shipped");
    expect(sent(fulfilled("Delivered", "2"), fulfilled("Shipped", "2"))).toBe("sent shipped");
    expect(sent(fulfilled("Delivered", "2", 2))).toBe("sent delivered");
  });

  it("are the one of delivery where nothing is collected", () => {
    const order = { state: "Shipped", lines: [line("1", null)], pickups: [], fulfillments: [] };
    expect(told(order)).toEqual(["sent shipped"]);
  });
});
