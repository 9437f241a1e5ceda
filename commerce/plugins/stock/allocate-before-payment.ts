import type { StockAllocationStrategy } from "@vendure/core";

/**
 * Allocates stock when the shopper starts to pay, so that no shopper pays for goods that are gone.
 */
export const allocateBeforePayment: StockAllocationStrategy = {
  shouldAllocateStock: (_ctx, _from, to) => to === "ArrangingPayment",
};
