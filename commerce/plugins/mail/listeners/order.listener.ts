import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, OrderPlacedEvent } from "@vendure/core";
import "../../pickup/types";
import { billOf } from "../mails/bill";
import { orderPlaced } from "../mails/order-placed";
import { Outbox } from "../outbox/outbox.service";
import { listen } from "./listen";

/** Orders, as far as they are delivered. */
@Injectable()
export class OrderListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    listen(this.events, OrderPlacedEvent, async ({ ctx, order }) => {
      // What is collected whole is confirmed with its pass.
      if (order.lines.every((line) => line.customFields.collectAt)) return;
      const bill = billOf(order, ctx.channel.pricesIncludeTax);
      const key = `order-${order.id}-placed`;
      await this.outbox.post(ctx, orderPlaced, { key, data: { orderId: order.id, bill } });
    });
  }
}
