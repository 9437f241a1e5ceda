import { Injectable } from "@nestjs/common";
import {
  isGraphQlErrorResult,
  manualFulfillmentHandler,
  OrderService,
  type RequestContext,
} from "@vendure/core";
import { OrderMoney, type Pieces } from "../../../contracts/order-money";
import type { Pickup } from "../entities/pickup.entity";
import type { PickupCodeError, PickupConflictError } from "../errors";
import { options } from "../options";
import { MissingPieces } from "./missing-pieces.service";
import { payloadOf, type ShownPass, ShownPassService } from "./shown-pass.service";
import { type StaffRequest, StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";

/** The counter: takes the money, hands over. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly access: StaffAccess,
    private readonly staff: StaffService,
    private readonly passes: ShownPassService,
    private readonly orders: OrderService,
    private readonly missing: MissingPieces,
    private readonly money: OrderMoney,
  ) {}

  /**
   * Hands over what is picked: takes what it costs of the payment that was authorised or is due at
   * the counter, and books the goods as delivered.
   */
  async handOver(
    ctx: RequestContext,
    request: StaffRequest & { pass: ShownPass },
  ): Promise<Pickup | PickupConflictError | PickupCodeError> {
    const known = await this.access.pickup(ctx, request.pickupId);
    const refused = await this.passes.check(ctx, known, request.pass);
    if (refused) return refused;
    return this.staff.run(
      ctx,
      request,
      "hand-over",
      ["ready", "arrived"],
      { by: payloadOf(request.pass) ? "pass" : "code", collector: known.collectorName },
      async (tx, pickup) => {
        const pieces = pickup.lines
          .filter((line) => line.picked > 0)
          .map((line) => ({ orderLineId: line.orderLineId, quantity: line.picked }));
        const { id: pickupId, orderId } = pickup;
        await this.missing.leave(tx, pickup);
        await this.money.take(tx, { orderId, pickupId, pieces });
        await this.deliver(tx, pieces);
        pickup.state = "collected";
        pickup.collectedAt = new Date(options.now());
        return undefined;
      },
    );
  }

  private async deliver(tx: RequestContext, lines: Pieces[]): Promise<void> {
    const fulfillment = await this.orders.createFulfillment(tx, {
      lines,
      handler: {
        code: manualFulfillmentHandler.code,
        arguments: [
          { name: "method", value: "pickup" },
          { name: "trackingCode", value: "" },
        ],
      },
    });
    if (isGraphQlErrorResult(fulfillment))
      throw new Error(`${fulfillment.errorCode}: ${fulfillment.message}`);
    const done = await this.orders.transitionFulfillmentToState(tx, fulfillment.id, "Delivered");
    if (isGraphQlErrorResult(done)) throw new Error(done.message);
  }
}
