import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  Order,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import type { ReceiptFigures } from "../../../contracts/order-money";
import { PickupReceiptNumbered } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";
import { PickupReceipt } from "../entities/pickup-receipt.entity";
import { CommandService } from "../reservation/command.service";
import { Refusals } from "./refusals.service";
import { StaffAccess } from "./staff-access.service";
import type { StaffAnswer, StaffRequest } from "./staff-commands.service";

/** Longer numbers are none that an authority or a till gives. */
const longest = 80;

/** A fiscal number as it is kept: without spaces around it, at most 80 characters. */
export const tidyNumber = (given: string | null | undefined): string =>
  given?.trim().slice(0, longest) ?? "";

/** What was handed over and what it cost, with the store's and the till's numbers. */
@Injectable()
export class Receipts {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly commands: CommandService,
    private readonly refusals: Refusals,
    private readonly events: EventBus,
  ) {}

  /**
   * Writes the receipt of a hand-over in its own transaction. A store that counts its receipts
   * gives the next number. Who hands over at the same moment waits, so what fails leaves no gap.
   */
  async keep(
    tx: RequestContext,
    pickup: Pickup,
    { figures, fiscalNumber }: { figures: ReceiptFigures; fiscalNumber: string },
  ): Promise<PickupReceipt> {
    const { id: pickupId, storeId, store, taken } = pickup;
    const { currencyCode } = await this.connection.getRepository(tx, Order).findOneOrFail({
      where: { id: pickup.orderId },
      select: { currencyCode: true },
      loadEagerRelations: false,
    });
    const number = store.customFields.receiptNumbers ? await this.next(tx, storeId) : null;
    const registrationNumber = store.customFields.registrationNumber ?? "";
    return this.connection.getRepository(tx, PickupReceipt).save(
      new PickupReceipt({
        ...{ pickupId, storeId, number, fiscalNumber, registrationNumber, currencyCode },
        ...{ taken, figures, at: pickup.collectedAt ?? new Date() },
      }),
    );
  }

  /**
   * Notes the number that a till or an authority gave after the hand-over. It is noted once.
   * @throws UserInputError where there is no receipt, no number, or another number already
   */
  async note(ctx: RequestContext, request: StaffRequest & { fiscalNumber: string }): StaffAnswer {
    const { pickupId, commandId, device } = request;
    const fiscalNumber = tidyNumber(request.fiscalNumber);
    if (!fiscalNumber) throw new UserInputError("error.pickup-fiscal-number");
    await this.access.pickup(ctx, pickupId);
    const { name: actorName } = await this.access.person(ctx);
    const given = { pickupId, commandId, device, actorName, data: { fiscalNumber } };
    const answer = await this.commands.run(
      ctx,
      { ...given, type: "receipt", actor: "staff" },
      async (tx, pickup) => {
        const receipts = this.connection.getRepository(tx, PickupReceipt);
        const receipt = await receipts.findOneBy({ pickupId: pickup.id });
        if (!receipt) throw new UserInputError("error.pickup-no-receipt");
        if (receipt.fiscalNumber === fiscalNumber) return undefined;
        if (receipt.fiscalNumber) throw new UserInputError("error.pickup-fiscal-number-noted");
        await receipts.update({ id: receipt.id }, { fiscalNumber });
        await this.events.publish(new PickupReceiptNumbered(tx, pickup));
        return undefined;
      },
    );
    if ("reason" in answer && "pickup" in answer)
      await this.refusals.note(ctx, request, {
        type: "receipt",
        why: answer.reason,
        name: actorName,
      });
    return answer;
  }

  of(ctx: RequestContext, pickupId: ID): Promise<PickupReceipt | null> {
    return this.connection.getRepository(ctx, PickupReceipt).findOneBy({ pickupId });
  }

  private async next(tx: RequestContext, storeId: ID): Promise<number> {
    const receipts = this.connection.getRepository(tx, PickupReceipt);
    await receipts.query("SELECT pg_advisory_xact_lock(hashtext('pickup-receipt'), $1)", [storeId]);
    const [row]: { next: number }[] = await receipts.query(
      `SELECT COALESCE(MAX(number), 0) + 1 AS next FROM pickup_receipt WHERE "storeId" = $1`,
      [storeId],
    );
    return row?.next ?? 1;
  }
}
