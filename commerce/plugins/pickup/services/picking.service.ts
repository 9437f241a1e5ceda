import { Injectable } from "@nestjs/common";
import {
  EventBus,
  type ID,
  OrderLine,
  OrderService,
  ProductVariant,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { OrderMoney } from "../../../contracts/order-money";
import { PickupReady } from "../../../contracts/pickup-events";
import { PickupConflictError } from "../conflict-errors";
import { Pickup } from "../entities/pickup.entity";
import type { PickupLine } from "../entities/pickup-line.entity";
import { momentOf } from "../moment";
import { options } from "../options";
import { holdUntil } from "../time/promise";
import { EndingService } from "./ending.service";
import { MissingNews, missingIn, shortOf } from "./missing-news.service";
import { MissingPieces } from "./missing-pieces.service";
import { clockOf } from "./offer.service";
import { type StaffAnswer, type StaffRequest, StaffService } from "./staff.service";

/** What a line has when nothing is to be taken out of the bag. */
const allInBag = { toTakeOut: 0, substitutesToTakeOut: 0 };

export interface LineRequest extends StaffRequest {
  lineId: ID;
  quantity: number;
}

/** From the shelf to the staging area. */
@Injectable()
export class PickingService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly staff: StaffService,
    private readonly missing: MissingPieces,
    private readonly news: MissingNews,
    private readonly orders: OrderService,
    private readonly ending: EndingService,
    private readonly money: OrderMoney,
    private readonly events: EventBus,
  ) {}

  /** Pieces found; with a barcode, only if it is the right article's. */
  pick(ctx: RequestContext, request: LineRequest & { barcode?: string | null }): StaffAnswer {
    return this.onLine(ctx, request, "pick", async (tx, pickup, line) => {
      const { barcode } = request;
      if (barcode && !(await this.isArticle(tx, line, barcode)))
        return new PickupConflictError(pickup, "wrong-item");
      line.picked += request.quantity;
      return undefined;
    });
  }

  /** Pieces that are not there; they are off the store's stock from then on. */
  short(ctx: RequestContext, request: LineRequest & { reason: string }): StaffAnswer {
    return this.onLine(ctx, request, "short", async (tx, pickup, line) => {
      await this.missing.note(tx, pickup, line, request.quantity, saidBy(request));
      line.short += request.quantity;
      line.shortReason = request.reason.slice(0, 200);
      return undefined;
    });
  }

  /** Another article at the price of the one ordered; its stock is taken at once. */
  substitute(ctx: RequestContext, request: LineRequest & { variantId: ID }): StaffAnswer {
    return this.onLine(ctx, request, "substitute", async (tx, pickup, line) => {
      const { variantId, quantity } = request;
      if (!pickup.allowSubstitutes) return new PickupConflictError(pickup, "no-substitutes");
      if (line.substituteId && String(line.substituteId) !== String(variantId))
        return new PickupConflictError(pickup, "other-substitute");
      const given = { variantId, quantity };
      if (!(await this.missing.replace(tx, pickup, line, given, saidBy(request))))
        return new PickupConflictError(pickup, "substitute-gone");
      line.substituteId = variantId;
      line.substituted += quantity;
      line.picked += quantity;
      return undefined;
    });
  }

  /** Takes back everything said of the line. */
  undo(ctx: RequestContext, request: Omit<LineRequest, "quantity">): StaffAnswer {
    return this.onLine(ctx, { ...request, quantity: 0 }, "undo", async (tx, pickup, line) => {
      await this.missing.unsay(tx, pickup, line, request.commandId);
      Object.assign(line, { picked: 0, short: 0, shortReason: null });
      Object.assign(line, { substituted: 0, substituteId: null });
      Object.assign(line, allInBag);
      return undefined;
    });
  }

  /**
   * Ready on a shelf of the staging area; every piece must be picked or short. Short pieces are
   * cancelled; when nothing is left, so is the whole pickup.
   */
  async stage(ctx: RequestContext, request: StaffRequest & { shelf: string }): StaffAnswer {
    const { shelf } = request;
    return this.staff.run(ctx, request, "stage", ["picking"], { shelf }, async (tx, pickup) => {
      if (pickup.lines.some((line) => line.picked + line.short !== line.quantity))
        return new PickupConflictError(pickup, "not-picked");
      if (pickup.lines.every((line) => line.picked === 0)) {
        await this.ending.end(tx, pickup, "cancelled", "short");
        return undefined;
      }
      const spared = await this.news.spared(tx, pickup);
      await this.cancelShort(tx, pickup);
      for (const line of pickup.lines) Object.assign(line, allInBag);
      const now = options.now();
      const slot = { from: +pickup.slotStart, to: +pickup.slotEnd };
      const { holdDays } = pickup.store.customFields;
      pickup.state = "ready";
      pickup.shelf = shelf.trim().slice(0, 40);
      pickup.readyAt = new Date(now);
      pickup.holdUntil = new Date(holdUntil(clockOf(pickup.store), now, slot, holdDays));
      const order = await this.orders.findOne(tx, pickup.orderId);
      if (order) await this.events.publish(new PickupReady(tx, order, pickup, spared));
      return undefined;
    });
  }

  private onLine(
    ctx: RequestContext,
    request: LineRequest,
    type: string,
    change: (
      tx: RequestContext,
      pickup: Pickup,
      line: PickupLine,
    ) => Promise<PickupConflictError | undefined>,
  ): StaffAnswer {
    const { pickupId: _p, commandId: _c, device: _d, ageMs: _a, ...data } = request;
    return this.staff.run(ctx, request, type, ["picking"], data, async (tx, pickup) => {
      const line = pickup.lines.find((l) => String(l.id) === String(request.lineId));
      if (!line) return new PickupConflictError(pickup, "unknown-line");
      const open = line.quantity - line.picked - line.short;
      if (type !== "undo" && (request.quantity < 1 || request.quantity > open))
        return new PickupConflictError(pickup, "too-many");
      const before = missingIn(pickup);
      const conflict = await change(tx, pickup, line);
      if (!conflict) await this.news.tell(tx, pickup, before);
      return conflict;
    });
  }

  private async isArticle(tx: RequestContext, line: PickupLine, code: string): Promise<boolean> {
    const { productVariantId } = await this.connection.getEntityOrThrow(
      tx,
      OrderLine,
      line.orderLineId,
      { loadEagerRelations: false },
    );
    const variant = await this.connection.getEntityOrThrow(tx, ProductVariant, productVariantId, {
      loadEagerRelations: false,
    });
    return [variant.customFields.barcode, variant.sku].includes(code.trim());
  }

  private async cancelShort(tx: RequestContext, pickup: Pickup): Promise<void> {
    const pieces = shortOf(pickup);
    if (pieces.length === 0) return;
    const { orderId, id: pickupId } = pickup;
    await this.money.cancel(tx, { orderId, pickupId, pieces, reason: "short", note: "short" });
  }
}

const saidBy = (request: StaffRequest) => ({
  commandId: request.commandId.slice(0, 100),
  moment: momentOf(request),
});
