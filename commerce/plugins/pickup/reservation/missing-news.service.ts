import { Injectable } from "@nestjs/common";
import { EventBus, OrderService, type RequestContext } from "@vendure/core";
import { OrderMoney, type Pieces } from "../../../contracts/order-money";
import { PickupPiecesMissing } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";

/** Says what of a pickup is not found or exchanged, and what its shopper does not pay for it. */
@Injectable()
export class MissingNews {
  constructor(
    private readonly orders: OrderService,
    private readonly money: OrderMoney,
    private readonly events: EventBus,
  ) {}

  /** Tells it if it is not what `missingIn` said before. */
  async tell(tx: RequestContext, pickup: Pickup, before: string): Promise<void> {
    if (missingIn(pickup) === before) return;
    const order = await this.orders.findOne(tx, pickup.orderId);
    const spared = await this.spared(tx, pickup);
    if (order) await this.events.publish(new PickupPiecesMissing(tx, order, pickup, spared));
  }

  /** In hundredths. */
  spared(tx: RequestContext, pickup: Pickup): Promise<number> {
    return this.money.worthOf(tx, pickup.orderId, shortOf(pickup));
  }
}

export const shortOf = ({ lines }: Pickup): Pieces[] =>
  lines
    .filter(({ short }) => short > 0)
    .map(({ orderLineId, short }) => ({ orderLineId, quantity: short }));

/** What is not found or exchanged, to be compared. */
export const missingIn = ({ lines }: Pickup): string =>
  JSON.stringify(
    lines.map(({ short, substituted, substituteId }) => [
      short,
      substituted,
      substituted > 0 && substituteId,
    ]),
  );
