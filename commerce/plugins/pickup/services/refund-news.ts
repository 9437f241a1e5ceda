import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, OrderService, TransactionalConnection } from "@vendure/core";
import { MoneyHeldReleased, MoneyReturned } from "../../../contracts/money-events";
import { Pickup } from "../entities/pickup.entity";
import { PickupRefunded } from "../events";

/** Tells a pickup's shopper that money went back. */
@Injectable()
export class RefundNews implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    for (const event of [MoneyReturned, MoneyHeldReleased])
      this.events.registerBlockingEventHandler({
        id: `pickup-news-of-${event.name}`,
        event,
        handler: async ({ ctx, moved }) => {
          if (!moved.pickupId) return;
          const pickup = await this.connection
            .getRepository(ctx, Pickup)
            .findOne({ where: { id: moved.pickupId }, relations: { store: true } });
          const order = await this.orders.findOne(ctx, moved.orderId);
          if (pickup && order) await this.events.publish(new PickupRefunded(ctx, order, pickup));
        },
      });
  }
}
