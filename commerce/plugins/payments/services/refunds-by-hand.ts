import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  Refund,
  RefundStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { goesBackByItself } from "../manual-refund";
import { OperationsService } from "./operations.service";

/** What administrators give back goes the same way as any other refund. */
@Injectable()
export class RefundsByHand implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly operations: OperationsService,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "payments-refunds-by-hand",
      event: RefundStateTransitionEvent,
      handler: async ({ toState, ctx, order, refund }) => {
        if (toState !== "Pending") return;
        if (refund.metadata?.[goesBackByItself]) await this.settleAsNone(ctx, refund);
        else await this.operations.adopt(ctx, order, refund);
      },
    });
  }

  /** The modification that it belongs to counts as settled, and no money is booked for it. */
  private async settleAsNone(ctx: RequestContext, { id }: Refund): Promise<void> {
    const none = { total: 0, items: 0, shipping: 0, adjustment: 0 };
    await this.connection.getRepository(ctx, Refund).update(id, { ...none, state: "Settled" });
  }
}
