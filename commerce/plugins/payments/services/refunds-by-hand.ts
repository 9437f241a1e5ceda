import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, RefundStateTransitionEvent } from "@vendure/core";
import { OperationsService } from "./operations.service";

/** What administrators give back goes the same way as any other refund. */
@Injectable()
export class RefundsByHand implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly operations: OperationsService,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "payments-refunds-by-hand",
      event: RefundStateTransitionEvent,
      handler: async ({ toState, ctx, order, refund }) => {
        if (toState === "Pending") await this.operations.adopt(ctx, order, refund);
      },
    });
  }
}
