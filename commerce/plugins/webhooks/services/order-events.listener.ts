import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  type ID,
  OrderPlacedEvent,
  type RequestContext,
  type Type,
  type VendureEvent,
} from "@vendure/core";
import { MoneyReturned } from "../../../contracts/money-events";
import { PickupCollected, PickupReady, StoreDeclined } from "../../../contracts/pickup-events";
import { type EventType, eventTypes } from "../event-types";
import { EventBook } from "./event-book.service";
import { orderedPieces, orderFacts, pickupPieces, skusOf } from "./pieces";

type Facts = Awaited<ReturnType<typeof orderFacts>>;

/** Notes what happens to orders. Names, addresses and what shoppers wrote are in no event. */
@Injectable()
export class OrderEvents implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly book: EventBook,
  ) {}

  onApplicationBootstrap(): void {
    const { book } = this;
    this.listen(OrderPlacedEvent, ({ ctx, order }) =>
      this.tell(
        ctx,
        eventTypes.ORDER_PLACED,
        order.id,
        `order-${order.id}-placed`,
        async (facts) => ({
          total: facts.total,
          currency: facts.currency,
          tried: facts.tried,
          lines: await orderedPieces(book, ctx, order.id),
        }),
      ),
    );
    this.listen(StoreDeclined, ({ ctx, pickup, reason }) => {
      const { id, orderId, state, store, kind } = pickup;
      return this.tell(
        ctx,
        eventTypes.PICKUP_DECLINED,
        orderId,
        `pickup-${id}-declined`,
        async () => ({
          store: store.customFields.code,
          kind,
          reason,
          waits: state === "declined",
        }),
      );
    });
    this.listen(PickupReady, ({ ctx, pickup }) => {
      const { id, readyAt, holdUntil, store } = pickup;
      const key = `pickup-${id}-ready-${readyAt?.getTime() ?? 0}`;
      return this.tell(ctx, eventTypes.PICKUP_READY, pickup.orderId, key, async () => ({
        store: store.customFields.code,
        readyAt,
        heldUntil: holdUntil,
        lines: await pickupPieces(book, ctx, pickup.lines),
      }));
    });
    this.listen(PickupCollected, ({ ctx, pickup, receipt }) => {
      const { id, collectedAt, taken, tender, store } = pickup;
      const key = `pickup-${id}-collected`;
      return this.tell(ctx, eventTypes.PICKUP_COLLECTED, pickup.orderId, key, async (facts) => ({
        store: store.customFields.code,
        pickup: String(id),
        receipt: receipt.number,
        fiscalNumber: receipt.fiscalNumber || null,
        collectedAt,
        taken,
        tender,
        currency: facts.currency,
        lines: await pickupPieces(book, ctx, pickup.lines),
      }));
    });
    this.listen(MoneyReturned, ({ ctx, moved }) => {
      const { id, amount, currencyCode: currency, method, reason, lines = [] } = moved;
      return this.tell(ctx, eventTypes.ORDER_REFUNDED, moved.orderId, `money-${id}`, async () => {
        const skuOf = await skusOf(
          book,
          ctx,
          lines.map(({ orderLineId }) => orderLineId),
        );
        const pieces = lines.map(({ orderLineId, quantity }) => {
          return { sku: skuOf(orderLineId), quantity };
        });
        return { amount, currency, method, reason, lines: pieces };
      });
    });
  }

  private async tell(
    ctx: RequestContext,
    type: EventType,
    orderId: ID,
    key: string,
    more: (facts: Facts) => Promise<object>,
  ): Promise<void> {
    const receivers = await this.book.receivers(ctx, type, { orderId });
    if (receivers.length === 0) return;
    const facts = await orderFacts(this.book, ctx, orderId);
    const data = { order: facts.code, market: facts.market, ...(await more(facts)) };
    await this.book.note(ctx, receivers, { type, key, stream: `order-${orderId}`, data });
  }

  /** Within the event's own transaction: what the handler throws undoes the change. */
  private listen<Event extends VendureEvent>(
    event: Type<Event>,
    handler: (event: Event) => Promise<void>,
  ): void {
    const id = `webhooks-${event.name}`;
    this.events.registerBlockingEventHandler({ event, id, handler });
  }
}
