import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { RefusedPieces } from "../../../../contracts/pickup/commands";
import { withoutRefused } from "../../../../contracts/pickup/refusal";
import { OrderMoney } from "../../../contracts/order-money";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { PickupConflictError } from "../reservation/conflict-errors";
import { MissingPieces } from "../reservation/missing-pieces.service";
import { PutBacks } from "../reservation/put-backs.service";
import { DamagedPieces, type SaidOfDamage } from "./damage/damaged-pieces.service";
import { PickupFactsService } from "./pickup-facts.service";
import { linesLeft, piecesOf } from "./refused-pieces";

/**
 * What a shopper does not take of a bag that lies ready: it is cancelled, and put back. What is
 * damaged goes to the damage place instead.
 */
@Injectable()
export class PartialCollection {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly money: OrderMoney,
    private readonly facts: PickupFactsService,
    private readonly missing: MissingPieces,
    private readonly putBacks: PutBacks,
    private readonly damaged: DamagedPieces,
  ) {}

  /** What goes back and what is due then, in hundredths, before anything is done. */
  async amounts(ctx: RequestContext, pickup: Pickup, lines: readonly RefusedPieces[]) {
    pickup.lines = await this.connection
      .getRepository(ctx, PickupLine)
      .find({ where: { pickupId: pickup.id }, order: { id: "ASC" } });
    const refused = { lines, amount: 0 };
    const facts = await this.facts.of(ctx, pickup, { type: "hand-over", refused });
    const left = withoutRefused(facts.lines, refused);
    if (typeof left === "string" || !facts.whenRefused)
      return new PickupConflictError(pickup, typeof left === "string" ? left : "state");
    return { __typename: "RefusalAmounts", ...facts.whenRefused };
  }

  /**
   * Cancels the pieces and gives their money back, under the pickup's lock. The lines of the pickup
   * are then what is still to be handed over.
   */
  async putAside(
    tx: RequestContext,
    pickup: Pickup,
    refused: readonly RefusedPieces[],
    said: SaidOfDamage,
  ): Promise<void> {
    const left = linesLeft(pickup, refused);
    await this.missing.giveBack(tx, pickup, left);
    await this.money.cancel(tx, {
      orderId: pickup.orderId,
      pickupId: pickup.id,
      pieces: piecesOf(pickup, refused),
      reason: "refused",
      note: "refused",
    });
    const [whole, broken] = [false, true].map((is) =>
      refused.filter(({ damaged }) => (damaged ?? false) === is),
    );
    await this.putBacks.keepRefused(tx, pickup, whole ?? []);
    await this.damaged.keepRefused(tx, pickup, broken ?? [], said);
    pickup.lines = await this.connection
      .getRepository(tx, PickupLine)
      .save(left, { reload: false });
  }
}
