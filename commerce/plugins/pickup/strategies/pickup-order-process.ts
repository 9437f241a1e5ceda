import type { OrderProcess } from "@vendure/core";
import { PaymentCheck } from "../services/payment-check.service";
import { ReservationService } from "../services/reservation.service";

let check: PaymentCheck;
let reservations: ReservationService;

/**
 * Ties pickups to the life of their order. It runs after the engine has moved the stock, so that
 * everybody locks stock before slots.
 */
export const pickupOrderProcess: OrderProcess<string> = {
  init: (injector) => {
    check = injector.get(PaymentCheck);
    reservations = injector.get(ReservationService);
  },
  onTransitionStart: async (_from, to, { ctx, order }) => {
    if (to !== "ArrangingPayment") return;
    return (await check.refusal(ctx, order))?.message;
  },
  onTransitionEnd: async (from, to, { ctx, order }) => {
    if (to === "ArrangingPayment") await reservations.hold(ctx, order);
    else if (to === "Cancelled") await reservations.cancelAll(ctx, order);
    else if (from === "ArrangingPayment" && to === "AddingItems")
      await reservations.release(ctx, order);
    else if (from === "ArrangingPayment") await reservations.place(ctx, order);
  },
};
