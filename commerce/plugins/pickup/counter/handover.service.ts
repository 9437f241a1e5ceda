import { Injectable } from "@nestjs/common";
import {
  EventBus,
  isGraphQlErrorResult,
  manualFulfillmentHandler,
  OrderService,
  type RequestContext,
} from "@vendure/core";
import { type CounterReceipt, OrderMoney, type Pieces } from "../../../contracts/order-money";
import { PickupCollected } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";
import { PickupConflictError } from "../reservation/conflict-errors";
import type { PickupCodeError } from "../reservation/errors";
import { MissingPieces } from "../reservation/missing-pieces.service";
import { PiecesAtStores } from "../reservation/pieces-at-stores.service";
import { type CounterPayment, referenceOf, whyNotNoted } from "./counter-payment";
import { Refusals } from "./refusals.service";
import { payloadOf, type ShownPass, ShownPassService } from "./shown-pass.service";
import { StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";
import type { StaffRequest } from "./staff-commands.service";

export interface HandOverRequest extends StaffRequest {
  pass: ShownPass;
  /** How many pieces stood on the associate's screen. */
  pieces?: number | null;
  /** What is taken at the counter; none when nothing is due. */
  payment?: CounterPayment | null;
}

/** The counter: takes the money, hands over. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly access: StaffAccess,
    private readonly refusals: Refusals,
    private readonly staff: StaffService,
    private readonly passes: ShownPassService,
    private readonly orders: OrderService,
    private readonly events: EventBus,
    private readonly missing: MissingPieces,
    private readonly money: OrderMoney,
    private readonly atStores: PiecesAtStores,
  ) {}

  /**
   * Hands over what is picked and books the goods as delivered. It takes what they cost of the
   * authorised payment, or of what is due at the counter. Pieces or an amount that are not what
   * stood on the associate's screen are a conflict. Nothing is handed over then.
   */
  async handOver(
    ctx: RequestContext,
    request: HandOverRequest,
  ): Promise<Pickup | PickupConflictError | PickupCodeError> {
    const known = await this.access.pickup(ctx, request.pickupId);
    const refused = await this.passes.check(ctx, known, request.pass);
    if (refused) {
      const { name } = await this.access.person(ctx);
      const why = refused.retryAfter > 0 ? "CODE_LOCKED" : "CODE_WRONG";
      await this.refusals.note(ctx, request, { type: "hand-over", why, name });
      return refused;
    }
    const { pieces, payment } = request;
    let taken = 0;
    return this.staff.run(
      ctx,
      request,
      { type: "hand-over", pieces, payment },
      {
        data: {
          pieces: pieces ?? null,
          payment: payment ? { ...payment, reference: referenceOf(payment) } : null,
        },
        notes: {
          by: payloadOf(request.pass) ? "pass" : "code",
          collector: known.collectorName,
        },
        before: async (tx, pickup) => {
          const why = payment?.due ? whyNotNoted(pickup.store, payment) : undefined;
          if (why) return new PickupConflictError(pickup, why);
          taken = await this.takeAndDeliver(tx, pickup, receiptOf(pickup, payment));
          return undefined;
        },
        after: async (tx, pickup) => {
          pickup.taken = taken;
          const receipt = receiptOf(pickup, payment);
          pickup.tender = receipt?.tender ?? null;
          pickup.tillReference = receipt?.reference ?? "";
          await this.events.publish(new PickupCollected(tx, pickup));
        },
      },
    );
  }

  /** @returns what was taken, in hundredths */
  private async takeAndDeliver(
    tx: RequestContext,
    pickup: Pickup,
    receipt: CounterReceipt | undefined,
  ): Promise<number> {
    const pieces = pickup.lines
      .filter((line) => line.picked > 0)
      .map((line) => ({ orderLineId: line.orderLineId, quantity: line.picked }));
    const { id: pickupId, orderId } = pickup;
    await this.missing.leave(tx, pickup);
    const taken = await this.money.take(tx, { orderId, pickupId, pieces, receipt });
    await this.deliver(tx, pieces);
    return taken;
  }

  private async deliver(tx: RequestContext, lines: Pieces[]): Promise<void> {
    const handler = {
      code: manualFulfillmentHandler.code,
      arguments: [
        { name: "method", value: "pickup" },
        { name: "trackingCode", value: "" },
      ],
    };
    const fulfillment = await this.atStores.leaving(() =>
      this.orders.createFulfillment(tx, { lines, handler }),
    );
    if (isGraphQlErrorResult(fulfillment))
      throw new Error(`${fulfillment.errorCode}: ${fulfillment.message}`);
    const done = await this.orders.transitionFulfillmentToState(tx, fulfillment.id, "Delivered");
    if (isGraphQlErrorResult(done)) throw new Error(done.message);
  }
}

/** What the books say of money that is taken now; none when nothing is due at the counter. */
function receiptOf(
  { store }: Pickup,
  payment: CounterPayment | null | undefined,
): CounterReceipt | undefined {
  if (!payment?.due) return undefined;
  const storeCode = store.customFields.code ?? "";
  return { tender: payment.tender, reference: referenceOf(payment), storeCode };
}
