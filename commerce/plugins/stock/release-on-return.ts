import { type OrderProcess, type OrderState, StockMovementService } from "@vendure/core";

let movements: StockMovementService;

/** Gives allocated stock back when a shopper leaves the payment step without having paid. */
export const releaseOnReturn: OrderProcess<OrderState> = {
  init: (injector) => {
    movements = injector.get(StockMovementService);
  },
  onTransitionEnd: async (from, to, { ctx, order }) => {
    if (from !== "ArrangingPayment" || (to !== "AddingItems" && to !== "Cancelled")) return;
    await movements.createReleasesForOrderLines(
      ctx,
      order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
    );
  },
};
