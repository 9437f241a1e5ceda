import { Injectable } from "@nestjs/common";
import {
  type ID,
  OrderLine,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { OrderMoney } from "../../../contracts/order-money";
import { Pickup } from "../entities/pickup.entity";
import type { PickupLine } from "../entities/pickup-line.entity";
import { PickupConflictError } from "../reservation/conflict-errors";
import { StoreStock } from "../reservation/store-stock.service";
import { StaffAccess } from "./staff-access.service";
import { type StaffAnswer, StaffCommands, type StaffRequest } from "./staff-commands.service";

interface ReturnedPieces {
  lineId: ID;
  quantity: number;
  /** Whether they can be sold again. */
  restock: boolean;
}

export interface ReturnRequest extends StaffRequest {
  /** The desk, which may be another store's than where it was collected. */
  storeCode: string;
  lines: ReturnedPieces[];
  reason: string;
}

/** The returns desk. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly commands: StaffCommands,
    private readonly stock: StoreStock,
    private readonly money: OrderMoney,
  ) {}

  /** Takes back pieces of a collected order at any own store, whole or in part, and refunds them. */
  async take(ctx: RequestContext, request: ReturnRequest): StaffAnswer {
    const desk = await this.access.store(ctx, request.storeCode);
    const { lines, reason, storeCode } = request;
    const back = lines.map(({ lineId, quantity }) => ({ lineId: String(lineId), quantity }));
    return this.commands.run(
      ctx,
      request,
      { type: "return", lines: back },
      {
        data: { storeCode, reason, lines },
        before: async (tx, pickup) => {
          const found = lines.flatMap((pieces) => {
            const line = pickup.lines.find(({ id }) => String(id) === String(pieces.lineId));
            return line ? [{ line, pieces }] : [];
          });
          const kept = await this.keptPieces(tx, pickup);
          const isTooMany = found.some(
            ({ line, pieces }) => pieces.quantity > (kept.get(line.orderLineId) ?? 0),
          );
          if (isTooMany) return new PickupConflictError(pickup, "too-many");
          await this.money.cancel(tx, {
            orderId: pickup.orderId,
            pickupId: pickup.id,
            pieces: found.map(({ line: { orderLineId }, pieces: { quantity } }) => ({
              orderLineId,
              quantity,
            })),
            reason: "returned",
            payOutAt: desk.id,
            note: reason,
          });
          for (const { line, pieces } of found) await this.takeLine(tx, pickup, line, pieces, desk);
          return undefined;
        },
      },
    );
  }

  /** What the order still says of its lines: the dashboard may have taken pieces back, too. */
  private async keptPieces(tx: RequestContext, { lines }: Pickup): Promise<Map<ID, number>> {
    const found = await this.connection.getRepository(tx, OrderLine).find({
      where: { id: In(lines.map(({ orderLineId }) => orderLineId)) },
      loadEagerRelations: false,
    });
    return new Map(found.map(({ id, quantity }) => [id, quantity]));
  }

  /**
   * The engine puts cancelled pieces back to where they were sold. What lies at another desk, is
   * not sold again, or is a substitute, is moved from there.
   */
  private async takeLine(
    tx: RequestContext,
    pickup: Pickup,
    line: PickupLine,
    { quantity, restock }: ReturnedPieces,
    desk: StockLocation,
  ): Promise<void> {
    const { productVariantId } = await this.connection.getEntityOrThrow(
      tx,
      OrderLine,
      line.orderLineId,
      { loadEagerRelations: false },
    );
    const substitutes = Math.min(quantity, Math.max(0, line.substituted - line.returned));
    await this.stock.change(tx, productVariantId, pickup.storeId, -quantity);
    if (!restock) return;
    await this.stock.change(tx, productVariantId, desk.id, quantity - substitutes);
    if (line.substituteId) await this.stock.change(tx, line.substituteId, desk.id, substitutes);
  }
}
