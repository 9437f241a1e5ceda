import { Injectable } from "@nestjs/common";
import {
  EventBus,
  isGraphQlErrorResult,
  manualFulfillmentHandler,
  OrderService,
  type RequestContext,
  UserInputError,
} from "@vendure/core";
import type { Refusal } from "../../../../contracts/pickup/commands";
import type { Signature } from "../../../../contracts/pickup/signature";
import {
  type CounterReceipt,
  OrderMoney,
  type Pieces,
  type ReceiptFigures,
} from "../../../contracts/order-money";
import { PickupCollected } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";
import { PickupConflictError } from "../reservation/conflict-errors";
import type { PickupCodeError } from "../reservation/errors";
import { MissingPieces } from "../reservation/missing-pieces.service";
import { PiecesAtStores } from "../reservation/pieces-at-stores.service";
import { type CounterPayment, referenceOf, whyNotNoted } from "./counter-payment";
import { PartialCollection } from "./partial-collection.service";
import { Receipts, tidyNumber } from "./receipts.service";
import { Refusals } from "./refusals.service";
import { SecondPerson } from "./second-person.service";
import { payloadOf, type ShownPass, ShownPassService } from "./shown-pass.service";
import { type KeptSignature, Signatures } from "./signatures.service";
import { StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";
import type { StaffRequest } from "./staff-commands.service";

/** How a person was known who had no pass. */
export interface WithoutPass {
  check: "id" | "call-back";
  /** Why there was none. */
  reason: string;
  /** What a colleague's PIN was answered with. */
  approval?: string | null;
}

export interface HandOverRequest extends StaffRequest {
  /** One of the two. */
  pass?: ShownPass | null;
  without?: WithoutPass | null;
  /** How many pieces stood on the associate's screen. */
  pieces?: number | null;
  /** What is taken at the counter; none when nothing is due. */
  payment?: CounterPayment | null;
  /** What the shopper does not take. */
  refused?: Refusal | null;
  ageChecked?: number | null;
  /** Of the till's receipt, where it has one already. */
  fiscalNumber?: string | null;
  /** Where the store asks for one. */
  signature?: Signature | null;
}

/** What went with a hand-over, and what was taken for it, in hundredths. */
interface Gone {
  figures: ReceiptFigures;
  taken: number;
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
    private readonly partial: PartialCollection,
    private readonly second: SecondPerson,
    private readonly receipts: Receipts,
    private readonly signatures: Signatures,
  ) {}

  /**
   * Hands over what is picked and books the goods as delivered. It takes what they cost of the
   * authorised payment, or of what is due at the counter. Pieces or an amount that are not what
   * stood on the associate's screen are a conflict. Nothing is handed over then. What the shopper
   * refuses is cancelled and given back in the same step.
   */
  async handOver(
    ctx: RequestContext,
    request: HandOverRequest,
  ): Promise<Pickup | PickupConflictError | PickupCodeError> {
    const { pass, without, pieces, payment, ageChecked, signature } = request;
    if (Boolean(pass) === Boolean(without)) throw new UserInputError("error.pickup-pass-or-check");
    const known = await this.access.pickup(ctx, request.pickupId);
    const wrong = pass && (await this.passes.check(ctx, known, pass));
    if (wrong) {
      const { name } = await this.access.person(ctx);
      const why = wrong.retryAfter > 0 ? "CODE_LOCKED" : "CODE_WRONG";
      await this.refusals.note(ctx, request, { type: "hand-over", why, name });
      return wrong;
    }
    const refused = request.refused && idsAsText(request.refused);
    const fiscalNumber = tidyNumber(request.fiscalNumber);
    const notes = {
      by: shownBy(request),
      collector: known.collectorName,
      // Known later; named here, so that the same command again is not compared by them.
      second: null,
      receiptNumber: null,
      signed: null,
    };
    let gone: Gone | undefined;
    let signed: KeptSignature | null = null;
    const answer = await this.staff.run(
      ctx,
      request,
      { type: "hand-over", pieces, payment, refused, ageChecked },
      {
        data: {
          pieces: pieces ?? null,
          payment: payment ? { ...payment, reference: referenceOf(payment) } : null,
          reason: without?.reason.slice(0, 200) ?? null,
          refused: refused ?? null,
          ageChecked: ageChecked ?? null,
          fiscalNumber: fiscalNumber || null,
        },
        notes,
        before: async (tx, pickup) => {
          const second = without && (await this.seenBy(tx, pickup, request));
          if (second instanceof PickupConflictError) return second;
          Object.assign(notes, { second: second ?? null });
          const accepted = await this.signatures.accept(tx, pickup, signature);
          if (accepted instanceof PickupConflictError) return accepted;
          signed = accepted;
          const why = payment?.due ? whyNotNoted(pickup.store, payment) : undefined;
          if (why) return new PickupConflictError(pickup, why);
          if (refused) await this.partial.putAside(tx, pickup, refused.lines, request);
          gone = await this.takeAndDeliver(tx, pickup, receiptOf(pickup, payment));
          return undefined;
        },
        after: async (tx, pickup) => {
          if (!gone) throw new Error(`Nothing of ${pickup.id} went`);
          pickup.taken = gone.taken;
          const slip = receiptOf(pickup, payment);
          pickup.tender = slip?.tender ?? null;
          pickup.tillReference = slip?.reference ?? "";
          const receipt = await this.receipts.keep(tx, pickup, { ...gone, fiscalNumber });
          Object.assign(notes, {
            receiptNumber: receipt.number,
            signed: signed && howSigned(signed),
          });
          if (signed) await this.signatures.keep(tx, pickup, signed);
          await this.events.publish(new PickupCollected(tx, pickup, receipt));
        },
      },
    );
    const isDone = !(answer instanceof PickupConflictError);
    if (isDone && signature && (await this.signatures.isAnother(ctx, answer.id, signature)))
      throw new UserInputError("error.pickup-command-reused");
    return answer;
  }

  private seenBy(tx: RequestContext, pickup: Pickup, request: HandOverRequest) {
    return this.second.seenBy(tx, pickup, request.without?.approval, request);
  }

  private async takeAndDeliver(
    tx: RequestContext,
    pickup: Pickup,
    receipt: CounterReceipt | undefined,
  ): Promise<Gone> {
    const pieces = pickup.lines
      .filter((line) => line.picked > 0)
      .map((line) => ({ orderLineId: line.orderLineId, quantity: line.picked }));
    const { id: pickupId, orderId } = pickup;
    await this.missing.leave(tx, pickup);
    // As of before they are booked as gone.
    const figures = await this.money.receiptOf(tx, orderId, pieces);
    const taken = await this.money.take(tx, { orderId, pickupId, pieces, receipt });
    await this.deliver(tx, pieces);
    return { figures, taken };
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

/** What showed whose it is, as the history keeps it. */
function shownBy({ pass, without }: HandOverRequest): string {
  if (without) return without.check;
  return pass && payloadOf(pass) ? "pass" : "code";
}

/** How, and not what: that is deleted in time, and the history is not. */
const howSigned = ({ strokes }: Signature) => (strokes ? "drawn" : "typed");

const idsAsText = ({ amount, lines }: Refusal): Refusal => ({
  amount,
  lines: lines.map((line) => ({ ...line, lineId: String(line.lineId) })),
});

/** What the books say of money that is taken now; none when nothing is due at the counter. */
function receiptOf(
  { store }: Pickup,
  payment: CounterPayment | null | undefined,
): CounterReceipt | undefined {
  if (!payment?.due) return undefined;
  const storeCode = store.customFields.code ?? "";
  return { tender: payment.tender, reference: referenceOf(payment), storeCode };
}
