import { Injectable } from "@nestjs/common";
import {
  EventBus,
  OrderLine,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { OrderMoney } from "../../../contracts/order-money";
import { PickupCancelled, PickupExpired } from "../../../contracts/pickup-events";
import { Pickup } from "../entities/pickup.entity";
import { MissingPieces } from "./missing-pieces.service";
import { PutBacks } from "./put-backs.service";
import { ReservationService } from "./reservation.service";

/** Ends a pickup that is not collected: slot and money are free again, and stock that is in no bag. */
@Injectable()
export class CancellationService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly money: OrderMoney,
    private readonly reservations: ReservationService,
    private readonly missing: MissingPieces,
    private readonly putBacks: PutBacks,
    private readonly events: EventBus,
  ) {}

  /** Runs inside a command, under the pickup's lock. */
  async end(
    tx: RequestContext,
    pickup: Pickup,
    as: "cancelled" | "expired",
    reason: string,
  ): Promise<void> {
    pickup.state = as;
    pickup.reason = reason;
    // Written before the order is cancelled, whose own process would otherwise end it again.
    await this.connection.getRepository(tx, Pickup).save(pickup, { reload: false });
    const lines = await this.connection
      .getRepository(tx, OrderLine)
      .find({ where: { id: In(pickup.lines.map((line) => line.orderLineId)) } });
    await this.missing.putBack(tx, pickup);
    const left = lines
      .filter((line) => line.quantity > 0)
      .map((line) => ({ orderLineId: line.id, quantity: line.quantity }));
    const isShort = as === "cancelled" && reason === "short";
    const spared = isShort ? await this.money.worthOf(tx, pickup.orderId, left) : 0;
    if (left.length > 0)
      await this.money.cancel(tx, {
        orderId: pickup.orderId,
        pickupId: pickup.id,
        pieces: left,
        reason: isShort ? "short" : as,
        note: reason,
      });
    await this.putBacks.keepBag(tx, pickup);
    await this.reservations.giveSlotBack(tx, pickup);
    const order = await this.orders.findOne(tx, pickup.orderId);
    if (!order) throw new Error(`Order ${pickup.orderId} is gone`);
    const Event = as === "expired" ? PickupExpired : PickupCancelled;
    await this.events.publish(new Event(tx, order, pickup, spared));
  }
}
