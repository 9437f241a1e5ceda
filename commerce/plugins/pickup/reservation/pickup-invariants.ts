import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type ID, OrderService, type RequestContext } from "@vendure/core";
import { keptStates, openStates, type PickupState } from "../../../../contracts/pickup/states";
import { OrderInvariants } from "../../../contracts/order-invariants";
import { orderIn, pickupIn } from "../../../database/states-sql";
import { OrderedPieces } from "./ordered-pieces.service";
import { heldPieces } from "./parcel-load";
import { Parcels } from "./parcels.service";
import { ReservationService } from "./reservation.service";

const open: PickupState[] = ["held", ...keptStates];

/** What has no pieces to collect, or is being changed. */
const moving = orderIn("AddingItems", "Cancelled", "Modifying", "ArrangingAdditionalPayment");

/** What the store is to hand over of a line; what it did not find is cancelled at staging. */
const atStore = `COALESCE((SELECT SUM(pl.quantity -
      CASE WHEN p.state ${pickupIn("ready", "arrived")} THEN pl.short ELSE 0 END)
    FROM pickup_line pl JOIN pickup p ON p.id = pl."pickupId"
    WHERE pl."orderLineId" = l.id AND p.state ${pickupIn(...open)}), 0)`;

/** What is set aside for a parcel's line at its store. */
const heldThere = `COALESCE((SELECT ${heldPieces} FROM stock_movement m
    WHERE m."orderLineId" = pl."orderLineId" AND m."stockLocationId" = q."storeId"), 0)`;

const hasPickup = (states: PickupState[]) =>
  `EXISTS (SELECT 1 FROM pickup p WHERE p."orderId" = o.id AND p.state ${pickupIn(...states)})`;

/** What the book says that lies in the bag of something to be put back. */
const baggedOf = (id: string) => `COALESCE((SELECT SUM(e.quantity) FROM stock_event e
    WHERE e.source = 'put-back-' || ${id} AND NOT e.withdrawn), 0)`;

/** What has to be true of the pickups of orders. */
@Injectable()
export class PickupInvariants implements OnApplicationBootstrap {
  constructor(
    private readonly invariants: OrderInvariants,
    private readonly orders: OrderService,
    private readonly reservations: ReservationService,
    private readonly ordered: OrderedPieces,
    private readonly parcels: Parcels,
  ) {}

  onApplicationBootstrap(): void {
    this.invariants.add({
      name: "pickup-not-as-far-as-order",
      brokenWhen: `(o.state ${orderIn("AddingItems")} AND ${hasPickup(["held"])})
        OR (o."orderPlacedAt" IS NOT NULL AND NOT o.active AND o.state NOT ${orderIn("Cancelled")}
          AND ${hasPickup(["held"])})
        OR (o.state ${orderIn("Cancelled")} AND ${hasPickup(open)})`,
      repair: (tx, orderId) => this.followOrder(tx, orderId),
    });
    this.invariants.add({
      name: "pickup-not-what-was-ordered",
      brokenWhen: `o.state NOT ${moving} AND EXISTS (
        SELECT 1 FROM order_line l
        JOIN stock_location s ON s."customFieldsCode" = l."customFieldsCollectat"
        JOIN pickup q ON q."orderId" = o.id AND q."storeId" = s.id AND q.kind = 'collect'
          AND q.state ${pickupIn(...open)}
        WHERE l."orderId" = o.id AND ${atStore} <> l.quantity)`,
      repair: (tx, orderId) => this.ordered.fitAll(tx, orderId),
    });
    this.invariants.add({
      name: "parcel-not-what-is-held",
      brokenWhen: `o.state NOT ${moving} AND EXISTS (
        SELECT 1 FROM pickup q JOIN pickup_line pl ON pl."pickupId" = q.id
        WHERE q."orderId" = o.id AND q.kind = 'parcel' AND q.state ${pickupIn(...openStates)}
          AND pl.quantity <> ${heldThere})`,
      repair: (tx, orderId) => this.ordered.fitAll(tx, orderId),
    });
    this.invariants.add({
      name: "put-back-not-in-book",
      brokenWhen: `EXISTS (SELECT 1 FROM pickup p JOIN pickup_put_back b ON b."pickupId" = p.id
        WHERE p."orderId" = o.id AND ${baggedOf("b.id")}
          <> CASE WHEN b."doneAt" IS NULL THEN b.quantity ELSE 0 END)`,
    });
  }

  /** The pickups do what they would have done with the order's last step. */
  private async followOrder(tx: RequestContext, orderId: ID): Promise<boolean> {
    const order = await this.orders.findOne(tx, orderId);
    if (!order) return false;
    if (order.state === "AddingItems") {
      await this.reservations.release(tx, order);
      await this.parcels.release(tx, orderId);
    } else if (order.state === "Cancelled") {
      await this.reservations.cancelAll(tx, order);
      await this.parcels.cancelAll(tx, orderId);
    } else {
      await this.reservations.place(tx, order);
      await this.parcels.place(tx, orderId);
    }
    return true;
  }
}
