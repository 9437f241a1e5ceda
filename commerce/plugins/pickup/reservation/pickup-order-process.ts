import type { OrderProcess, OrderState } from "@vendure/core";
import { isOpenInDashboard } from "../../../../contracts/order-states";
import { OrderedPieces } from "./ordered-pieces.service";
import { Parcels } from "./parcels.service";
import { PaymentCheck } from "./payment-check.service";
import { ReservationService } from "./reservation.service";

let check: PaymentCheck;
let reservations: ReservationService;
let ordered: OrderedPieces;
let parcels: Parcels;

/**
 * Ties pickups to the life of their order. It runs after the engine has moved the stock, so that
 * everybody locks stock before slots.
 */
export const pickupOrderProcess: OrderProcess<OrderState> = {
  init: (injector) => {
    check = injector.get(PaymentCheck);
    reservations = injector.get(ReservationService);
    ordered = injector.get(OrderedPieces);
    parcels = injector.get(Parcels);
  },
  onTransitionStart: async (_from, to, { ctx, order }) => {
    if (to !== "ArrangingPayment") return;
    return (await check.refusal(ctx, order))?.message;
  },
  onTransitionEnd: async (from, to, { ctx, order }) => {
    if (to === "ArrangingPayment") {
      await reservations.hold(ctx, order);
      await parcels.open(ctx, order.id, "held");
    } else if (to === "Cancelled") {
      await reservations.cancelAll(ctx, order);
      await parcels.cancelAll(ctx, order.id);
    } else if (from === "ArrangingPayment" && to === "AddingItems") {
      await reservations.release(ctx, order);
      await parcels.release(ctx, order.id);
    } else if (isOpenInDashboard(from)) {
      if (!isOpenInDashboard(to)) await ordered.fitAll(ctx, order.id);
    } else if (from === "ArrangingPayment") {
      await reservations.place(ctx, order);
      await parcels.place(ctx, order.id);
    }
  },
};
