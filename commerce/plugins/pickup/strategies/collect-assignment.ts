import type { ShippingLineAssignmentStrategy } from "@vendure/core";

/** Lines that are collected belong to the method of collection, all others to that of delivery. */
export const collectAssignment: ShippingLineAssignmentStrategy = {
  assignShippingLineToOrderLines: (_ctx, shippingLine, order) => {
    const collects = shippingLine.shippingMethod?.code.startsWith("collect-") ?? false;
    return order.lines.filter((line) => Boolean(line.customFields.collectAt) === collects);
  },
};
