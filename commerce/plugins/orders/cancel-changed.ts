import type { OrderProcess } from "@vendure/core";

/**
 * Lets an order be cancelled while the office changes it. Vendure then cancels all of its pieces
 * and leaves the order where it is. So it stays without a piece, and open for ever.
 */
export const cancelChanged: OrderProcess<string> = {
  transitions: { Modifying: { to: ["Cancelled"], mergeStrategy: "merge" } },
};
