import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { answered, isAsked } from "../../../../contracts/pickup/proposals";
import { leadsTo } from "../../../../contracts/pickup/states";
import { OrderMoney } from "../../../contracts/order-money";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { PickupConflictError } from "./conflict-errors";
import { MissingNews, missingIn } from "./missing-news.service";
import { MissingPieces } from "./missing-pieces.service";
import { PutBacks } from "./put-backs.service";

/** What the shopper saw when they answered. */
export interface ShownProposal {
  lineId: ID;
  variantId: ID;
  quantity: number;
}

/** What a shopper is asked: whether pieces may be of another article. */
export interface OpenProposal {
  lineId: ID;
  variantId: ID;
  quantity: number;
  until: Date;
  /** What the shopper pays for these pieces, or gets back for them, in hundredths. */
  paid: number;
}

/**
 * Pieces of another article that wait for a shopper's yes. They lie in the bag, off the shelf. All
 * but the reading runs inside a command, under the pickup's lock, so one answer counts.
 */
@Injectable()
export class ProposalService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly money: OrderMoney,
    private readonly missing: MissingPieces,
    private readonly putBacks: PutBacks,
    private readonly news: MissingNews,
  ) {}

  /** What the shopper of a pickup may answer now. */
  async open(ctx: RequestContext, { id, orderId, state }: Pickup): Promise<OpenProposal[]> {
    if (leadsTo("accept-substitute", state).length === 0) return [];
    const lines = await this.connection
      .getRepository(ctx, PickupLine)
      .find({ where: { pickupId: id }, order: { id: "ASC" } });
    const proposals: OpenProposal[] = [];
    for (const { id: lineId, substituteId, proposed, proposedUntil, orderLineId } of lines) {
      if (!isAsked({ proposed }) || !substituteId || !isInTime({ proposedUntil })) continue;
      const paid = await this.money.worthOf(ctx, orderId, [{ orderLineId, quantity: proposed }]);
      const until = proposedUntil ?? new Date();
      proposals.push({ lineId, variantId: substituteId, quantity: proposed, until, paid });
    }
    return proposals;
  }

  /** The shopper's word. What they did not see, or what is over, is not answered. */
  async answer(
    tx: RequestContext,
    pickup: Pickup,
    shown: ShownProposal,
    isAccepted: boolean,
  ): Promise<PickupConflictError | undefined> {
    const line = pickup.lines.find(({ id }) => String(id) === String(shown.lineId));
    const isAsShown =
      line &&
      isInTime(line) &&
      line.proposed === shown.quantity &&
      isAsked(line) &&
      String(line.substituteId) === String(shown.variantId);
    if (!isAsShown) return new PickupConflictError(pickup, "answer-over");
    await this.settle(tx, pickup, [line], isAccepted);
    return undefined;
  }

  /**
   * What the shopper chose before holds for all that they did not answer in time.
   * @returns whether there was any
   */
  async lapse(tx: RequestContext, pickup: Pickup): Promise<boolean> {
    const late = pickup.lines.filter((line) => isAsked(line) && !isInTime(line));
    if (late.length === 0) return false;
    await this.settle(tx, pickup, late, pickup.allowSubstitutes);
    return true;
  }

  private async settle(
    tx: RequestContext,
    pickup: Pickup,
    asked: readonly PickupLine[],
    isAccepted: boolean,
  ): Promise<void> {
    const known = missingIn(pickup);
    const lines = pickup.lines.map((line) =>
      asked.includes(line) ? new PickupLine({ ...line, ...answered(line, isAccepted) }) : line,
    );
    await this.missing.giveBack(tx, pickup, lines);
    await this.putBacks.follow(tx, pickup, pickup.lines, lines);
    pickup.lines = lines;
    await this.news.tell(tx, pickup, known);
  }
}

function isInTime({ proposedUntil }: Pick<PickupLine, "proposedUntil">): boolean {
  return proposedUntil !== null && proposedUntil.getTime() > Date.now();
}
