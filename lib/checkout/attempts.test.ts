import { expect, it } from "vitest";
import { type Attempt, isUndecided, returnOf } from "./attempts";

it("asks on only while something is to become of a payment", () => {
  const states: Attempt["state"][] = ["OPEN", "PENDING", "DECLINED", "PAID", "RETURNED", "ENDED"];
  const asked = states.filter((state) => isUndecided({ state, orderCode: null, reason: null }));
  expect(asked).toEqual(["OPEN", "PENDING"]);
});

it("has words for money that goes back, whatever the engine's reason", () => {
  expect(returnOf("too-late")).toBe("paymentTooLate");
  expect(returnOf("already-paid")).toBe("paymentTwice");
  for (const code of ["wrong-amount", "order-changed", "toString", ""])
    expect(returnOf(code)).toBe("paymentReturned");
});
