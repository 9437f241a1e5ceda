import type { PickupRoom } from "../room";
import { ShopTryingResolver } from "./api/shop-trying.resolver";
import { OpenTries } from "./open-tries.service";
import { TryOrders } from "./try-orders.service";
import { TryReservations } from "./try-reservations.service";

/** Pieces that a store sets aside so that a shopper tries them there, and pays what they keep. */
export const trying: PickupRoom = {
  providers: [OpenTries, TryOrders, TryReservations],
  shopResolvers: [ShopTryingResolver],
  adminResolvers: [],
};
