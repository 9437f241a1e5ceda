import { randomUUID } from "node:crypto";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  FulfillmentStateTransitionEvent,
  OrderPlacedEvent,
  type OrderState,
  TransactionalConnection,
} from "@vendure/core";
import { PiecesCancelled } from "../../../contracts/pieces-cancelled";
import { isOnePickup } from "../facts/pickup-pieces";
import { piecesDelivered, piecesSent, piecesToCome } from "../facts/pieces-to-come";
import { billOf } from "../mails/bill";
import { orderCancelled, orderDelivered, orderShipped } from "../mails/goods-letters";
import { orderPlaced } from "../mails/order-placed";
import { Outbox } from "../outbox/outbox.service";
import { listenTo } from "./listen";
import { queryIn } from "./query-in";

/** Orders, as far as they are delivered. */
@Injectable()
export class OrderListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    listenTo(this.events, OrderPlacedEvent, async ({ ctx, order }) => {
      // What one store hands over whole is confirmed with its pass.
      if (isOnePickup(order)) return;
      const bill = billOf(order, ctx.channel.pricesIncludeTax);
      const key = `order-${order.id}-placed`;
      await this.outbox.post(ctx, orderPlaced, { key, data: { orderId: order.id, bill } });
    });
    listenTo(this.events, FulfillmentStateTransitionEvent, (event) => this.tellSent(event));
    listenTo(this.events, PiecesCancelled, (event) => this.tellCancelled(event));
  }

  /** Once: what arrives without having left before is told as it arrives. */
  private async tellSent(event: FulfillmentStateTransitionEvent): Promise<void> {
    const { ctx, fulfillment, toState } = event;
    if (toState !== "Shipped" && toState !== "Delivered") return;
    const query = queryIn(this.connection, ctx);
    for (const [orderId, pieces] of await piecesSent(query, fulfillment.id)) {
      const { method: carrier, trackingCode: tracking } = fulfillment;
      const toCome = await piecesToCome(query, orderId);
      await this.outbox.post(ctx, toState === "Shipped" ? orderShipped : orderDelivered, {
        key: `order-${orderId}-sent-${fulfillment.id}`,
        data: { orderId, pieces, toCome, carrier, tracking: tracking ?? "" },
      });
    }
  }

  /** What was to be collected is told by its pickup, unless that goes on without these pieces. */
  private async tellCancelled({ ctx, orderId, pieces, reason }: PiecesCancelled): Promise<void> {
    if (reason === "returned") return;
    const query = queryIn(this.connection, ctx);
    const [order] = await query<{ state: OrderState }>(`SELECT state FROM "order" WHERE id = $1`, [
      orderId,
    ]);
    const told = await piecesDelivered(query, [...pieces]);
    const whole = order?.state === "Cancelled";
    const own = pieces.filter(({ orderLineId }) =>
      told.some(
        ({ id, isDelivered }) => String(id) === String(orderLineId) && (isDelivered || !whole),
      ),
    );
    if (own.length === 0) return;
    const toCome = await piecesToCome(query, orderId);
    await this.outbox.post(ctx, orderCancelled, {
      // The same pieces may be cancelled one by one: each time is an event of its own.
      key: `order-${orderId}-cancelled-${randomUUID()}`,
      data: { orderId, pieces: own, toCome, whole },
    });
  }
}
