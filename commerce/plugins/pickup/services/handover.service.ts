import { Injectable } from "@nestjs/common";
import {
  isGraphQlErrorResult,
  manualFulfillmentHandler,
  OrderService,
  type RequestContext,
} from "@vendure/core";
import { type CounterReceipt, OrderMoney, type Pieces } from "../../../contracts/order-money";
import { PickupConflictError } from "../conflict-errors";
import { type CounterPayment, referenceOf, whyNotNoted } from "../counter-payment";
import type { Pickup } from "../entities/pickup.entity";
import type { PickupCodeError } from "../errors";
import { options } from "../options";
import { DuesService } from "./dues.service";
import { MissingPieces } from "./missing-pieces.service";
import { PiecesAtStores } from "./pieces-at-stores.service";
import { payloadOf, type ShownPass, ShownPassService } from "./shown-pass.service";
import { type StaffRequest, StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";

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
    private readonly staff: StaffService,
    private readonly passes: ShownPassService,
    private readonly orders: OrderService,
    private readonly missing: MissingPieces,
    private readonly money: OrderMoney,
    private readonly dues: DuesService,
    private readonly atStores: PiecesAtStores,
  ) {}

  /**
   * Hands over what is picked: takes what it costs of the payment that was authorised or is due at
   * the counter, and books the goods as delivered. Pieces or an amount that are not what stood on
   * the associate's screen are a conflict, and nothing is handed over.
   */
  async handOver(
    ctx: RequestContext,
    request: HandOverRequest,
  ): Promise<Pickup | PickupConflictError | PickupCodeError> {
    const known = await this.access.pickup(ctx, request.pickupId);
    const refused = await this.passes.check(ctx, known, request.pass);
    if (refused) return refused;
    return this.staff.run(
      ctx,
      request,
      "hand-over",
      ["ready", "arrived"],
      {
        by: payloadOf(request.pass) ? "pass" : "code",
        collector: known.collectorName,
        ...(request.payment && { payment: request.payment }),
      },
      async (tx, pickup) => {
        const found = pickup.lines.reduce((sum, { picked }) => sum + picked, 0);
        if ((request.pieces ?? found) !== found)
          return new PickupConflictError(pickup, "pieces-changed");
        const receipt = await this.receiptFor(tx, pickup, request.payment);
        if (receipt instanceof PickupConflictError) return receipt;
        const pieces = pickup.lines
          .filter((line) => line.picked > 0)
          .map((line) => ({ orderLineId: line.orderLineId, quantity: line.picked }));
        const { id: pickupId, orderId } = pickup;
        await this.missing.leave(tx, pickup);
        pickup.taken = await this.money.take(tx, { orderId, pickupId, pieces, receipt });
        pickup.tender = receipt?.tender ?? null;
        pickup.tillReference = receipt?.reference ?? "";
        await this.deliver(tx, pieces);
        pickup.state = "collected";
        pickup.collectedAt = new Date(options.now());
        return undefined;
      },
    );
  }

  /** What the books say of money that is taken now; none when nothing is due at the counter. */
  private async receiptFor(
    tx: RequestContext,
    pickup: Pickup,
    payment: CounterPayment | null | undefined,
  ): Promise<CounterReceipt | PickupConflictError | undefined> {
    const due = await this.dues.ofOne(tx, pickup.id);
    if ((payment?.due ?? 0) !== due) return new PickupConflictError(pickup, "amount-changed");
    if (!payment || due === 0) return undefined;
    const why = whyNotNoted(pickup.store, payment);
    if (why) return new PickupConflictError(pickup, why);
    const storeCode = pickup.store.customFields.code ?? "";
    return { tender: payment.tender, reference: referenceOf(payment), storeCode };
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
