import type { ShippingLineAssignmentStrategy } from "@vendure/core";
import { isCollection } from "../../../../contracts/fulfilment";

/** Lines that are collected belong to the method of collection, all others to that of delivery. */
export const collectAssignment: ShippingLineAssignmentStrategy = {
  assignShippingLineToOrderLines: (_ctx, { shippingMethod }, order) => {
    const collects = shippingMethod ? isCollection(shippingMethod.customFields) : false;
    return order.lines.filter((line) => Boolean(line.customFields.collectAt) === collects);
  },
};
