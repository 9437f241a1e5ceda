import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { EventBus, OrderService, type RequestContext } from "@vendure/core";
import { Limits } from "../../../contracts/limits";
import { PickupPassWanted } from "../../../contracts/pickup-events";
import { PickupConflictError } from "../reservation/conflict-errors";
import { StaffService } from "./staff.service";
import type { StaffAnswer, StaffRequest } from "./staff-commands.service";

/** Passes that shoppers who stand at a counter do not find. */
@Injectable()
export class SentPasses {
  constructor(
    private readonly staff: StaffService,
    private readonly orders: OrderService,
    private readonly events: EventBus,
    private readonly modules: ModuleRef,
  ) {}

  /** Sends the letter with the pass once more, to the address of the order alone. */
  again(ctx: RequestContext, request: StaffRequest): StaffAnswer {
    return this.staff.run(
      ctx,
      request,
      { type: "send-pass" },
      {
        data: {},
        before: async (tx, pickup) => {
          const limits = this.modules.get(Limits, { strict: false });
          const who = `person ${ctx.activeUserId}`;
          const tried = await limits.take("pass-again", who, `${pickup.id}`);
          if (!tried.allowed) return new PickupConflictError(pickup, "sent-enough");
          const order = await this.orders.findOne(tx, pickup.orderId);
          const wish = request.commandId.slice(0, 100);
          if (order) await this.events.publish(new PickupPassWanted(tx, order, pickup, wish));
          return undefined;
        },
      },
    );
  }
}
