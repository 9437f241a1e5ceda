import type { OrderProcess } from "@vendure/core";

/**
 * Lets an order be cancelled while the office changes it. Vendure cancels all of its pieces then, and
 * leaves the order where it is: without a piece, and open for ever.
 */
export const cancelChanged: OrderProcess<string> = {
  transitions: { Modifying: { to: ["Cancelled"], mergeStrategy: "merge" } },
};
