import { Injectable } from "@nestjs/common";
import {
  type ID,
  Order,
  OrderLine,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { In } from "typeorm";
import { maySellAgain } from "../../../../../contracts/returns/grades";
import { OrderBusyError, OrderLock } from "../../../../contracts/order-lock";
import { OrderMoney } from "../../../../contracts/order-money";
import { GoodsReturn } from "../../entities/goods-return.entity";
import { PickupConflictError } from "../../reservation/conflict-errors";
import { DamagedPieces } from "../damage/damaged-pieces.service";
import { StaffAccess } from "../staff-access.service";
import { StaffCommands } from "../staff-commands.service";
import {
  byLine,
  type DeskRequest,
  type OrderBack,
  type PiecesBack,
  saysWhatWasDone,
  whyNot,
  whyNotOrders,
} from "./desk-requests";
import { type ReturnAmount, ReturnConflictError } from "./return-conflict.error";
import { type ReturnableLine, ReturnableOrders } from "./returnable-orders.service";
import { ReturnedStock } from "./returned-stock.service";

/** Two sendings of a command wait for each other under this. */
const lockOfCommands = 7_204_011;

interface TakenBack {
  __typename: "GoodsReturn";
  amounts: ReturnAmount[];
  at: Date;
}

interface Desk {
  store: StockLocation;
  request: DeskRequest;
  by: string;
}

/**
 * Takes pieces of any order of the market back, sent or collected. What stood on the screen is what
 * goes back, or nothing is done.
 */
@Injectable()
export class ReturnsDesk {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly locks: OrderLock,
    private readonly money: OrderMoney,
    private readonly commands: StaffCommands,
    private readonly orders: ReturnableOrders,
    private readonly stock: ReturnedStock,
    private readonly damaged: DamagedPieces,
  ) {}

  /** What goes back for pieces of some orders; nothing is done. */
  async preview(ctx: RequestContext, storeCode: string, pieces: readonly PiecesBack[]) {
    await this.access.store(ctx, storeCode);
    const lines = await this.orders.read(ctx, await this.ordersWith(ctx, pieces));
    const why = whyNot(lines, pieces);
    if (why) return new ReturnConflictError(why, lines);
    return { __typename: "ReturnPreview", amounts: await this.amounts(ctx, lines, pieces) };
  }

  /** Takes them back, once for each command id, all of it or nothing. */
  async take(ctx: RequestContext, given: DeskRequest): Promise<TakenBack | ReturnConflictError> {
    const store = await this.access.store(ctx, given.storeCode);
    const { name: by } = await this.access.person(ctx);
    const commandId = given.commandId.slice(0, 80);
    const request = { ...given, commandId, reason: given.reason.trim().slice(0, 200) };
    return this.connection.withTransaction(ctx, async (tx) => {
      const returns = this.connection.getRepository(tx, GoodsReturn);
      await returns.query("SELECT pg_advisory_xact_lock($1, hashtext($2))", [
        lockOfCommands,
        commandId,
      ]);
      const done = await returns.find({ where: { commandId }, relations: { order: true } });
      if (done.length > 0 && !saysWhatWasDone(done, store.id, request))
        throw new UserInputError("error.pickup-command-reused");
      if (done.length > 0) return takenBack(done);
      return this.takeAll(tx, { store, request, by });
    });
  }

  private async takeAll(tx: RequestContext, desk: Desk): Promise<TakenBack | ReturnConflictError> {
    const { orders } = desk.request;
    const pieces = orders.flatMap((order) => order.pieces);
    const ids = await this.ordersWith(tx, pieces);
    await this.locks.holdAll(tx, [...ids]);
    const lines = await this.orders.read(tx, ids);
    const why = whyNotOrders(lines, orders);
    if (why) return new ReturnConflictError(why, lines);
    const amounts = await this.amounts(tx, lines, pieces);
    const isAsShown = orders.every(({ orderId, amount }) =>
      amounts.some((now) => now.orderId === String(orderId) && now.amount === amount),
    );
    if (!isAsShown) return new ReturnConflictError("amount-changed", lines, amounts);
    const done: GoodsReturn[] = [];
    // In the sequence of their ids, as all do who hold several.
    for (const order of [...orders].sort((a, b) => Number(a.orderId) - Number(b.orderId)))
      done.push(await this.takeOrder(tx, desk, order, lines));
    return takenBack(done);
  }

  private async takeOrder(
    tx: RequestContext,
    { store, request, by }: Desk,
    order: OrderBack,
    all: readonly ReturnableLine[],
  ): Promise<GoodsReturn> {
    const lines = all.filter(({ id }) => order.pieces.some(({ lineId }) => String(lineId) === id));
    const pieces = order.pieces.map(({ lineId, quantity, grade, restock }) => ({
      ...{ orderLineId: String(lineId), quantity, grade, restock },
    }));
    const back = lines.map((line) => ({
      line,
      pieces: pieces.filter(({ orderLineId }) => orderLineId === line.id),
    }));
    const pickups = [...new Set(lines.map(({ pickupId }) => pickupId))];
    const [only = null] = pickups.length === 1 ? pickups : [];
    await this.stock.move(tx, store.id, back, () =>
      this.money.cancel(tx, {
        orderId: order.orderId,
        pickupId: only ?? undefined,
        pieces: byLine(order.pieces),
        reason: "returned",
        payOutAt: store.id,
        note: request.reason,
      }),
    );
    for (const { line, pieces } of back) {
      const restocked = countOf(pieces.filter(({ restock }) => restock));
      const damaged = countOf(pieces.filter(({ grade }) => !maySellAgain(grade)));
      await this.damaged.keepReturned(tx, store.id, line, { restocked, damaged }, request);
    }
    for (const pickupId of pickups)
      if (pickupId !== null) await this.note(tx, request, pickupId, back);
    const row = await this.connection.getRepository(tx, GoodsReturn).save(
      new GoodsReturn({
        commandId: request.commandId,
        orderId: order.orderId,
        storeId: store.id,
        channelId: tx.channelId,
        at: new Date(),
        amount: order.amount,
        currencyCode: lines[0]?.currencyCode ?? "",
        reason: request.reason,
        pieces,
        actorName: by,
        device: request.device?.slice(0, 100) ?? "",
      }),
    );
    row.order = new Order({ id: order.orderId, code: lines[0]?.orderCode ?? "" });
    return row;
  }

  /** The pickup's own history and lines say it, too. */
  private async note(
    tx: RequestContext,
    { commandId, device, storeCode, reason }: DeskRequest,
    pickupId: ID,
    back: Parameters<ReturnedStock["move"]>[2],
  ): Promise<void> {
    const own = back.filter(({ line }) => line.pickupId === pickupId);
    const lines = own.map(({ line, pieces }) => ({
      lineId: String(line.pickupLineId),
      quantity: pieces.reduce((sum, { quantity }) => sum + quantity, 0),
    }));
    const request = { pickupId, commandId: `${commandId} ${pickupId}`, device: device ?? null };
    const data = { storeCode, reason, lines, desk: true };
    const noted = await this.commands.run(tx, request, { type: "return", lines }, { data });
    // Under the order's lock this is not met; all of it is undone, and may be sent again.
    if (noted instanceof PickupConflictError) throw new OrderBusyError();
  }

  private async amounts(
    ctx: RequestContext,
    lines: readonly ReturnableLine[],
    pieces: readonly PiecesBack[],
  ): Promise<ReturnAmount[]> {
    const amounts: ReturnAmount[] = [];
    for (const orderId of new Set(lines.map((line) => line.orderId))) {
      const own = lines.filter((line) => line.orderId === orderId);
      const back = pieces.filter(({ lineId }) => own.some(({ id }) => id === String(lineId)));
      const [first] = own;
      if (!first || back.length === 0) continue;
      const { orderCode, currencyCode } = first;
      const amount = await this.money.givenBackFor(ctx, orderId, byLine(back));
      amounts.push({ orderId, orderCode, amount, currencyCode });
    }
    return amounts;
  }

  private async ordersWith(ctx: RequestContext, pieces: readonly PiecesBack[]): Promise<ID[]> {
    const ids = [...new Set(pieces.map(({ lineId }) => lineId))];
    const lines = await this.connection.getRepository(ctx, OrderLine).find({
      where: { id: In(ids) },
      loadRelationIds: { relations: ["order"], disableMixedMap: true },
      loadEagerRelations: false,
    });
    return [...new Set(lines.map(({ order }) => order.id))];
  }
}

const countOf = (pieces: readonly { quantity: number }[]) =>
  pieces.reduce((sum, { quantity }) => sum + quantity, 0);

function takenBack(done: readonly GoodsReturn[]): TakenBack {
  const [first] = done;
  if (!first) throw new Error("Nothing was taken back");
  const amounts = done.map(({ orderId, order, amount, currencyCode }) => ({
    ...{ orderId: String(orderId), orderCode: order.code, amount, currencyCode },
  }));
  return { __typename: "GoodsReturn", amounts, at: first.at };
}
