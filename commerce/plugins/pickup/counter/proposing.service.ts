import { Injectable } from "@nestjs/common";
import { EventBus, OrderService, type RequestContext } from "@vendure/core";
import { PickupSubstituteProposed } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";
import { PickupConflictError } from "../reservation/conflict-errors";
import { MissingPieces } from "../reservation/missing-pieces.service";
import { minutesToAnswer } from "./minutes-to-answer";
import { saidBy } from "./moment";
import type { LineRequest } from "./picking.service";
import { StaffService } from "./staff.service";
import type { StaffAnswer } from "./staff-commands.service";
import { SubstituteLimit, type SubstituteRequest } from "./substitute-limit.service";

const minute = 60_000;

/** Another article, once the shopper of an order says yes. */
@Injectable()
export class ProposingService {
  constructor(
    private readonly staff: StaffService,
    private readonly missing: MissingPieces,
    private readonly limit: SubstituteLimit,
    private readonly orders: OrderService,
    private readonly events: EventBus,
  ) {}

  /**
   * Lays pieces of another article aside and asks the shopper, who has the store's minutes to answer.
   * The pieces are off the shelf until then. Above the store's price difference a manager has looked.
   * A store that asks no one lets the answer of before hold.
   */
  propose(ctx: RequestContext, request: LineRequest & SubstituteRequest): StaffAnswer {
    const { variantId, quantity } = request;
    const notes = { manager: null };
    const lineId = String(request.lineId);
    return this.staff.run(
      ctx,
      request,
      { type: "propose", lineId, quantity, variantId: String(variantId) },
      {
        data: { lineId: request.lineId, variantId, quantity },
        notes,
        before: async (tx, pickup) => {
          const manager = await this.limit.seenBy(tx, pickup, request);
          if (manager instanceof PickupConflictError) return manager;
          Object.assign(notes, { manager });
          const line = pickup.lines.find(({ id }) => String(id) === lineId);
          const given = { variantId, quantity };
          const isThere =
            line && (await this.missing.replace(tx, pickup, line, given, saidBy(request)));
          return isThere ? undefined : new PickupConflictError(pickup, "substitute-gone");
        },
        after: (tx, pickup) => this.ask(tx, pickup, lineId),
      },
    );
  }

  private async ask(tx: RequestContext, pickup: Pickup, lineId: string): Promise<void> {
    const line = pickup.lines.find(({ id }) => String(id) === lineId);
    if (!line) return;
    // From when the engine has it: a press may have waited for the network.
    line.proposedUntil = new Date(Date.now() + minutesToAnswer(pickup) * minute);
    const order = await this.orders.findOne(tx, pickup.orderId);
    if (order && minutesToAnswer(pickup) > 0)
      await this.events.publish(new PickupSubstituteProposed(tx, order, pickup, line));
  }
}
