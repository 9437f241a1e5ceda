import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EntityNotFoundError,
  EventBus,
  type ID,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { IsNull } from "typeorm";
import { tidyOrderCode } from "../../../../contracts/order-number";
import { MoneyToPayOut } from "../../../contracts/money-events";
import { OrderLock } from "../../../contracts/order-lock";
import { OrderMoney } from "../../../contracts/order-money";
import { Pickup } from "../entities/pickup.entity";
import { PickupEvent } from "../entities/pickup-event.entity";
import { PickupPayout } from "../entities/pickup-payout.entity";
import { PayoutConflictError } from "../reservation/conflict-errors";
import { HistoryService } from "../reservation/history.service";
import { referenceOf, type TillNote, whyNotNoted } from "./counter-payment";
import { StaffAccess } from "./staff-access.service";

export interface PayoutRequest extends TillNote {
  payoutId: ID;
  /** The counter that pays it out: any own store of the market. */
  storeCode: string;
  commandId: string;
  device?: string | null;
}

const withAll = { order: true, pickup: true, store: true } as const;

/** Money that a counter took, and one is to pay out: a task until an associate says that it did. */
@Injectable()
export class PayoutService implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly locks: OrderLock,
    private readonly money: OrderMoney,
    private readonly history: HistoryService,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "pickup-payouts",
      event: MoneyToPayOut,
      handler: (event) => this.note(event),
    });
  }

  /** What waits at a store of the administrator; of one order, wherever it waits, when it is named. */
  async waiting(ctx: RequestContext, storeCode: string, orderCode?: string | null) {
    const store = await this.access.store(ctx, storeCode);
    const code = orderCode && tidyOrderCode(orderCode);
    return this.connection.getRepository(ctx, PickupPayout).find({
      where: {
        channelId: ctx.channelId,
        paidAt: IsNull(),
        ...(code ? { order: { code } } : { storeId: store.id }),
      },
      relations: withAll,
      order: { dueAt: "ASC", id: "ASC" },
      take: 500,
    });
  }

  ofPickup(ctx: RequestContext, pickupId: ID): Promise<PickupPayout[]> {
    return this.connection.getRepository(ctx, PickupPayout).find({
      where: { pickupId },
      relations: withAll,
      order: { dueAt: "ASC", id: "ASC" },
    });
  }

  /** Says that it is paid out. However many say so, it is recorded once. */
  async confirm(
    ctx: RequestContext,
    request: PayoutRequest,
  ): Promise<PickupPayout | PayoutConflictError> {
    const { payoutId, storeCode, tender } = request;
    const commandId = request.commandId.slice(0, 100);
    const store = await this.access.store(ctx, storeCode);
    const { name } = await this.access.person(ctx);
    const known = await this.connection
      .getRepository(ctx, PickupPayout)
      .findOneBy({ id: payoutId, channelId: ctx.channelId });
    if (!known) throw new EntityNotFoundError("PickupPayout" as never, payoutId);
    return this.locks.run(ctx, known.orderId, async (tx) => {
      const repository = this.connection.getRepository(tx, PickupPayout);
      const payout = await repository.findOneOrFail({
        where: { id: payoutId },
        relations: withAll,
      });
      if (payout.paidAt && payout.commandId !== commandId)
        return new PayoutConflictError(payout, "paid-out");
      if (payout.paidAt) {
        const isSame =
          payout.tender === tender &&
          payout.reference === referenceOf(request) &&
          String(payout.storeId) === String(store.id);
        if (!isSame) throw new UserInputError("error.pickup-command-reused");
        return payout;
      }
      const why = whyNotNoted(store, request);
      if (why) return new PayoutConflictError(payout, why);
      if (await this.connection.getRepository(tx, PickupEvent).existsBy({ commandId }))
        throw new UserInputError("error.pickup-command-reused");
      const reference = referenceOf(request);
      await this.money.paidOut(tx, payout.movementId, { tender, reference, storeCode });
      const paid = { paidAt: new Date(), paidBy: name, tender, reference, commandId };
      Object.assign(payout, paid, { store, storeId: store.id });
      await repository.save(payout, { reload: false });
      await this.history.add(tx, payout.pickup, {
        type: "pay-out",
        from: payout.pickup.state,
        actor: "staff",
        actorName: name,
        device: request.device?.slice(0, 100) ?? "",
        commandId,
        data: { storeCode, tender, reference, amount: payout.amount },
      });
      return payout;
    });
  }

  /** Runs in the transaction that makes the money due. */
  private async note({ ctx, moved, storeId }: MoneyToPayOut): Promise<void> {
    const pickup = await this.pickupOf(ctx, moved.orderId, moved.pickupId);
    if (!pickup) throw new UserInputError("error.pickup-no-counter");
    const { id } = await this.connection.getRepository(ctx, PickupPayout).save(
      new PickupPayout({
        movementId: moved.id,
        orderId: moved.orderId,
        pickupId: pickup.id,
        storeId: storeId ?? pickup.storeId,
        channelId: pickup.channelId,
        amount: moved.amount,
        currencyCode: moved.currencyCode,
        reason: moved.reason,
        dueAt: new Date(),
      }),
    );
    const payout = await this.connection
      .getRepository(ctx, PickupPayout)
      .findOneOrFail({ where: { id }, relations: withAll });
    await this.history.add(ctx, pickup, {
      type: "payout-due",
      from: pickup.state,
      actor: "system",
      data: {
        amount: moved.amount,
        reason: moved.reason,
        storeCode: payout.store.customFields.code,
      },
    });
  }

  /** The one that the money is about; of a whole order, one whose counter took some. */
  private async pickupOf(ctx: RequestContext, orderId: ID, pickupId: ID | undefined) {
    const pickups = await this.connection.getRepository(ctx, Pickup).find({
      where: { orderId, ...(pickupId !== undefined && { id: pickupId }) },
      relations: { store: true },
      order: { id: "ASC" },
    });
    return pickups.find(({ tender }) => tender !== null) ?? pickups[0];
  }
}
