import type { ID, Order } from "@vendure/core";
import type { PickupChange } from "../../../contracts/pickup-events";
import type { KeptPieces } from "../mails/piece-rows";
import type { Query } from "../outbox/letter-context";

/** Whether all of an order is collected at one store, so that one letter confirms it. */
export function isOnePickup({ lines }: Order): boolean {
  const places = new Set(
    lines.filter(({ quantity }) => quantity > 0).map((line) => line.customFields.collectAt || ""),
  );
  return places.size === 1 && !places.has("");
}

/** What an order has collected at a pickup's store, of the order in hand: no statement in a checkout. */
export function piecesOrdered(order: Order, { store }: PickupChange["pickup"]): KeptPieces {
  return order.lines
    .filter(
      ({ quantity, customFields }) =>
        quantity > 0 && customFields.collectAt === store.customFields.code,
    )
    .map(({ id, quantity }) => ({ orderLineId: id, quantity }));
}

/** What lies at the store of a pickup as ordered: without what was not found or is replaced. */
export function piecesThere(query: Query, pickupId: ID): Promise<KeptPieces> {
  return query(
    `SELECT "orderLineId", quantity - short - substituted AS quantity FROM pickup_line
     WHERE "pickupId" = $1 AND quantity > short + substituted ORDER BY id`,
    [pickupId],
  );
}

/** What of a pickup is handed over and paid: something else in place of a piece costs the same. */
export function piecesToPay(query: Query, pickupId: ID): Promise<KeptPieces> {
  return query(
    `SELECT "orderLineId", quantity - short AS quantity FROM pickup_line
     WHERE "pickupId" = $1 AND quantity > short ORDER BY id`,
    [pickupId],
  );
}

/** All that a pickup was about, found or not. */
export function piecesMeant(query: Query, pickupId: ID): Promise<KeptPieces> {
  return query(
    `SELECT "orderLineId", quantity FROM pickup_line WHERE "pickupId" = $1 AND quantity > 0 ORDER BY id`,
    [pickupId],
  );
}
