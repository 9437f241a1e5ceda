import type { StockAllocationStrategy } from "@vendure/core";

/** Stock is allocated when the shopper starts to pay, so that nobody pays for goods that are gone. */
export const allocateBeforePayment: StockAllocationStrategy = {
  shouldAllocateStock: (_ctx, _from, to) => to === "ArrangingPayment",
};
