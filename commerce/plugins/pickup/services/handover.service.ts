import { Injectable } from "@nestjs/common";
import {
  type ID,
  isGraphQlErrorResult,
  manualFulfillmentHandler,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { OrderMoney, type Pieces } from "../../../contracts/order-money";
import { Pickup } from "../entities/pickup.entity";
import { PickupCodeError, PickupConflictError } from "../errors";
import { options } from "../options";
import { readPass } from "../pass";
import { openStates } from "../states";
import { AttemptService } from "./attempts.service";
import { type StaffRequest, StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";

/** A pass as it was shown: six digits, or what its QR code says. */
export interface ShownPass {
  code?: string | null;
  payload?: string | null;
}

/** What wrong codes are counted by: a person at a store. */
const keysOf = (ctx: RequestContext, storeId: ID) => [`counter:${storeId}:${ctx.activeUserId}`];

/** The counter: finds a pickup by its pass, takes the money, hands over. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly staff: StaffService,
    private readonly attempts: AttemptService,
    private readonly orders: OrderService,
    private readonly money: OrderMoney,
  ) {}

  /** The open pickup that a pass belongs to. Wrong ones are counted per person and store. */
  async find(
    ctx: RequestContext,
    storeCode: string,
    pass: ShownPass,
  ): Promise<Pickup | PickupCodeError> {
    const store = await this.access.store(ctx, storeCode);
    const keys = keysOf(ctx, store.id);
    const wait = await this.attempts.take(keys);
    if (wait > 0) return new PickupCodeError(wait);
    const content = pass.payload ? readPass(pass.payload.trim(), options.secret) : undefined;
    const code = pass.code?.trim();
    if (!content && !code) return new PickupCodeError(0);
    const pickup = await this.connection.getRepository(ctx, Pickup).findOne({
      where: {
        storeId: store.id,
        channelId: ctx.channelId,
        ...(content
          ? { id: Number(content.pickupId), passVersion: content.version }
          : { code, state: In(openStates) }),
      },
      relations: { store: true },
    });
    if (!pickup) return new PickupCodeError(0);
    await this.attempts.forgive(keys);
    return pickup;
  }

  /**
   * Hands over what is picked: takes what it costs of the payment that was authorised or is due at
   * the counter, and books the goods as delivered.
   */
  async handOver(
    ctx: RequestContext,
    request: StaffRequest & { pass: ShownPass },
  ): Promise<Pickup | PickupConflictError | PickupCodeError> {
    const known = await this.access.pickup(ctx, request.pickupId);
    const shown = await this.find(ctx, known.store.customFields.code ?? "", request.pass);
    if (shown instanceof PickupCodeError) {
      // The right code of what is no longer open: sent again, or a colleague was faster. That is no
      // wrong try, and what is the case now says more than "wrong code".
      const isRight = request.pass.code?.trim() === known.code;
      if (!isRight || (shown.retryAfter > 0 && known.state !== "collected")) return shown;
      await this.attempts.forgive(keysOf(ctx, known.storeId));
    }
    if (shown instanceof Pickup && String(shown.id) !== String(known.id))
      return new PickupCodeError(0);
    return this.staff.run(
      ctx,
      request,
      "hand-over",
      ["ready", "arrived"],
      { by: request.pass.payload ? "pass" : "code", collector: known.collectorName },
      async (tx, pickup) => {
        const pieces = pickup.lines
          .filter((line) => line.picked > 0)
          .map((line) => ({ orderLineId: line.orderLineId, quantity: line.picked }));
        const { id: pickupId, orderId } = pickup;
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
