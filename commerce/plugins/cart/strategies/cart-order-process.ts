import type { OrderProcess, OrderState } from "@vendure/core";
import { CartLines } from "../services/cart-lines";
import { CartPrices } from "../services/cart-prices";

let lines: CartLines;
let prices: CartPrices;

/**
 * A cart goes to payment with what its market still sells, at the prices of now. Vendure looks for
 * deleted variants only, names none of them, and charges what the lines cost when last touched.
 */
export const cartOrderProcess: OrderProcess<OrderState> = {
  init: (injector) => {
    lines = injector.get(CartLines);
    prices = injector.get(CartPrices);
  },
  onTransitionStart: async (from, to, { ctx, order }) => {
    if (from !== "AddingItems" || to !== "ArrangingPayment") return;
    const withdrawn = await lines.withdrawn(ctx, order.id);
    if (withdrawn.length > 0) {
      const skus = withdrawn.map(({ sku }) => sku).join(", ");
      // Vendure translates what comes back once more, and would cut it at a colon.
      return ctx.translate("error.cart-withdrawn", { skus }).replaceAll(":", " ");
    }
    // It prices this very entity, which Vendure saves again when the transition is done.
    await prices.settle(ctx, order);
  },
};
