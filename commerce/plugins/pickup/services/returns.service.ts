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
import { PickupConflictError } from "../conflict-errors";
import { Pickup } from "../entities/pickup.entity";
import type { PickupLine } from "../entities/pickup-line.entity";
import { CommandService } from "./command.service";
import type { StaffAnswer, StaffRequest } from "./staff.service";
import { StaffAccess } from "./staff-access.service";
import { StoreStock } from "./store-stock.service";

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
    private readonly commands: CommandService,
    private readonly stock: StoreStock,
    private readonly money: OrderMoney,
  ) {}

  /** Takes back pieces of a collected order at any own store, whole or in part, and refunds them. */
  async take(ctx: RequestContext, request: ReturnRequest): StaffAnswer {
    const desk = await this.access.store(ctx, request.storeCode);
    const { name } = await this.access.person(ctx);
    const { pickupId, commandId, device, lines, reason, storeCode } = request;
    return this.commands.run(
      ctx,
      {
        pickupId,
        commandId,
        device,
        type: "return",
        from: ["collected", "returned"],
        actor: "staff",
        actorName: name,
        data: { storeCode, reason, lines },
      },
      async (tx, pickup) => {
        const kept = await this.keptPieces(tx, pickup);
        for (const { lineId, quantity } of lines) {
          const line = pickup.lines.find((l) => String(l.id) === String(lineId));
          if (!line) return new PickupConflictError(pickup, "unknown-line");
          const most = Math.min(line.picked - line.returned, kept.get(line.orderLineId) ?? 0);
          if (quantity < 1 || quantity > most) return new PickupConflictError(pickup, "too-many");
        }
        if (new Set(lines.map((l) => String(l.lineId))).size !== lines.length || lines.length === 0)
          return new PickupConflictError(pickup, "unknown-line");
        const found = lines.flatMap((pieces) => {
          const line = pickup.lines.find((l) => String(l.id) === String(pieces.lineId));
          return line ? [{ line, pieces }] : [];
        });
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
        pickup.state = "returned";
        return undefined;
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
   * The engine puts cancelled pieces back to where they were sold; what lies at another desk, is
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
    line.returned += quantity;
    await this.stock.change(tx, productVariantId, pickup.storeId, -quantity);
    if (!restock) return;
    await this.stock.change(tx, productVariantId, desk.id, quantity - substitutes);
    if (line.substituteId) await this.stock.change(tx, line.substituteId, desk.id, substitutes);
  }
}
