import type { EntityMetadataModifier } from "@vendure/core";
import { Allocation, Cancellation, Release, Sale } from "@vendure/core";

/**
 * Keeps a movement of stock when the line of a cart that it was for is taken out. Vendure moves no
 * stock for carts and so forbids it. Here a cart that was at the payment step has a history.
 */
export const keepMovementsOfRemovedLines: EntityMetadataModifier = ({ relations }) => {
  const movements: unknown[] = [Allocation, Cancellation, Release, Sale];
  for (const relation of relations)
    if (movements.includes(relation.target) && relation.propertyName === "orderLine")
      relation.options.onDelete = "SET NULL";
};
