import { describe, expect, it } from "vitest";
import { ordersSince } from "./orders-since";

const opened = "2026-11-20T09:00:00.000Z";
const guest = { code: "GUEST", orderPlacedAt: "2026-11-20T08:59:59.999Z" };
const own = { code: "OWN", orderPlacedAt: "2026-11-20T09:00:00.000Z" };

describe("ordersSince", () => {
  it("keeps what was placed since the account was opened", () => {
    expect(ordersSince(opened, [own])).toEqual([{ order: own, placedAt: own.orderPlacedAt }]);
  });

  it("withholds what a guest placed with the same e-mail before", () => {
    expect(ordersSince(opened, [guest, own]).map(({ order }) => order.code)).toEqual(["OWN"]);
  });

  it("compares moments, not texts", () => {
    const later = { orderPlacedAt: "2026-11-20T18:30:00+09:00" };
    expect(ordersSince(opened, [later])).toHaveLength(1);
  });

  it("leaves out what was never placed, and everything when nobody knows since when", () => {
    expect(ordersSince(opened, [{ orderPlacedAt: null }])).toEqual([]);
    expect(ordersSince(undefined, [own])).toEqual([]);
  });
});
