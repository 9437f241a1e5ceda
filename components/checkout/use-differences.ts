import { useState } from "react";
import { type Difference, differencesBetween } from "@/lib/checkout/differences";
import type { Checkout } from "@/lib/checkout/types";

interface Differences {
  /** Undefined while the order is the one that the shopper agreed to. */
  differences: readonly Difference[] | undefined;
  /** The shopper has looked at the order as it is now: what changes from here on is new. */
  agree: () => void;
  /** The next change is the shopper's own. */
  expectChange: () => void;
}

/**
 * How an order differs from what its shopper last agreed to. They agreed when the payment step
 * opened, or when the button was pressed. It may have changed in another window, or by its prices.
 */
export function useDifferences(checkout: Checkout): Differences {
  const [agreed, setAgreed] = useState(checkout);
  const [isExpected, setExpected] = useState(false);
  const isSame = agreed.cart.fingerprint === checkout.cart.fingerprint;
  if (isExpected && !isSame) {
    setExpected(false);
    setAgreed(checkout);
  }
  return {
    differences: isSame || isExpected ? undefined : differencesBetween(agreed, checkout),
    agree: () => setAgreed(checkout),
    expectChange: () => setExpected(true),
  };
}
