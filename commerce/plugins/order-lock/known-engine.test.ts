import { OrderService, VENDURE_VERSION } from "@vendure/core";
import { describe, expect, it } from "vitest";
import { freeOrderMethods, guardedOrderMethods } from "./guarded-methods";
import { checkVersion, methodOf, sortedOut } from "./known-engine";

describe("the engine that the lock's rules were written for", () => {
  it("is the one that is installed", () => {
    expect(() => checkVersion(VENDURE_VERSION)).not.toThrow();
    expect(() => checkVersion("3.8.0")).toThrow("3.8.0");
  });

  it("has no method without a rule", () => {
    const known = [...Object.keys(guardedOrderMethods), ...freeOrderMethods];
    expect(() => sortedOut(OrderService, known)).not.toThrow();
    const fewer = known.filter((name) => name !== "applyCouponCode");
    expect(() => sortedOut(OrderService, fewer)).toThrow("applyCouponCode");
  });

  it("is refused when a method that needs the lock is gone", () => {
    expect(() => methodOf({}, "adjustOrderLines")).toThrow("adjustOrderLines");
  });
});
