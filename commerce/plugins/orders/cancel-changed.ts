import type { OrderProcess, OrderState } from "@vendure/core";
import { mergedTransitions } from "../../vendure/merged-transitions";

/**
 * Lets an order be cancelled while the office changes it. Vendure then cancels all of its pieces
 * and leaves the order where it is. So it stays without a piece, and open for ever.
 */
export const cancelChanged: OrderProcess<OrderState> = {
  transitions: mergedTransitions<OrderState>({
    Modifying: { to: ["Cancelled"], mergeStrategy: "merge" },
  }),
};
