import { OrderService } from "@vendure/core";
import { expect, it } from "vitest";
import { freeOrderMethods, guardedOrderMethods } from "./guarded-methods";
import { sortedOut } from "./known-engine";

it("finds a rule for every method of the order service", () => {
  const known = [...Object.keys(guardedOrderMethods), ...freeOrderMethods];
  expect(() => sortedOut(OrderService, known)).not.toThrow();
  const fewer = known.filter((name) => name !== "applyCouponCode");
  expect(() => sortedOut(OrderService, fewer)).toThrow("applyCouponCode");
});
