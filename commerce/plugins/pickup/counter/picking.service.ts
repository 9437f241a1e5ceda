import { Injectable } from "@nestjs/common";
import { EventBus, type ID, OrderService, type RequestContext } from "@vendure/core";
import type { LineCommand } from "../../../../contracts/pickup/commands";
import { damagedShort } from "../../../../contracts/pickup/damages";
import { longestShelf } from "../../../../contracts/pickup/shelves";
import { OrderMoney } from "../../../contracts/order-money";
import { PickupReady } from "../../../contracts/pickup-events";
import type { Pickup } from "../entities/pickup.entity";
import type { PickupLine } from "../entities/pickup-line.entity";
import { holdUntil } from "../promise/promise";
import { StoreClocks } from "../promise/store-clocks.service";
import { CancellationService } from "../reservation/cancellation.service";
import { PickupConflictError } from "../reservation/conflict-errors";
import { MissingNews, missingIn, shortOf } from "../reservation/missing-news.service";
import { MissingPieces } from "../reservation/missing-pieces.service";
import { ParcelMoves } from "../reservation/parcel-moves.service";
import { DamagedPieces } from "./damage/damaged-pieces.service";
import { minutesToAnswer } from "./minutes-to-answer";
import { momentOf, saidBy } from "./moment";
import { StaffService } from "./staff.service";
import type { StaffAnswer, StaffRequest } from "./staff-commands.service";
import { StagingShelves } from "./staging-shelves.service";
import { SubstituteLimit, type SubstituteRequest } from "./substitute-limit.service";

export interface LineRequest extends StaffRequest {
  lineId: ID;
  quantity: number;
}

type LineChange = (
  tx: RequestContext,
  pickup: Pickup,
  line: PickupLine,
) => Promise<PickupConflictError | undefined>;

/** What was said longer ago (ms) is about a bag that lies there by now. */
const layingMs = 60_000;

/** From the shelf to the staging area. */
@Injectable()
export class PickingService {
  constructor(
    private readonly staff: StaffService,
    private readonly missing: MissingPieces,
    private readonly limit: SubstituteLimit,
    private readonly news: MissingNews,
    private readonly orders: OrderService,
    private readonly cancellations: CancellationService,
    private readonly money: OrderMoney,
    private readonly events: EventBus,
    private readonly clocks: StoreClocks,
    private readonly parcels: ParcelMoves,
    private readonly damaged: DamagedPieces,
    private readonly shelves: StagingShelves,
  ) {}

  /** Pieces found; with a barcode, only if it is the right article's. */
  pick(ctx: RequestContext, request: LineRequest & { barcode?: string | null }): StaffAnswer {
    const { barcode } = request;
    const said = { ...request, barcode: barcode ?? null };
    return this.onLine(ctx, said, { type: "pick", ...piecesOf(request), barcode });
  }

  /** Pieces that are not there, or damaged; they are off the store's stock from then on. */
  short(ctx: RequestContext, request: LineRequest & { reason: string }): StaffAnswer {
    const { quantity } = request;
    const command = { ...piecesOf(request), reason: request.reason.slice(0, 200) };
    return this.onLine(ctx, request, { type: "short", ...command }, async (tx, pickup, line) => {
      await this.missing.note(tx, pickup, line, quantity, saidBy(request));
      if (request.reason === damagedShort)
        await this.damaged.keepShort(tx, pickup, line, quantity, request);
      return undefined;
    });
  }

  /**
   * Another article at the price of the one ordered; its stock is taken at once. A store that asks
   * its shoppers proposes it instead.
   */
  substitute(ctx: RequestContext, given: LineRequest & SubstituteRequest): StaffAnswer {
    const { approval, ...request } = given;
    const { variantId, quantity } = request;
    const notes = { manager: null };
    const command = { ...piecesOf(request), variantId: String(variantId) };
    return this.onLine(
      ctx,
      request,
      { type: "substitute", ...command },
      async (tx, pickup, line) => {
        if (minutesToAnswer(pickup) > 0) return new PickupConflictError(pickup, "ask-shopper");
        const manager = await this.limit.seenBy(tx, pickup, { ...request, approval });
        if (manager instanceof PickupConflictError) return manager;
        Object.assign(notes, { manager });
        const pieces = { variantId, quantity };
        const isThere = await this.missing.replace(tx, pickup, line, pieces, saidBy(request));
        return isThere ? undefined : new PickupConflictError(pickup, "substitute-gone");
      },
      notes,
    );
  }

  /** Takes back what was said of the line. What left the order as missing stays missing. */
  undo(ctx: RequestContext, request: Omit<LineRequest, "quantity">): StaffAnswer {
    const lineId = String(request.lineId);
    return this.onLine(ctx, request, { type: "undo", lineId }, async (tx, pickup, line) => {
      await this.damaged.takeBack(tx, pickup, line, request.commandId);
      return undefined;
    });
  }

  /**
   * Ready on a shelf of the staging area; every piece must be picked or short. Short pieces are
   * cancelled; when nothing is left, so is the whole pickup. A full shelf refuses only who asks for
   * room. What a device kept lies there already.
   */
  stage(
    ctx: RequestContext,
    request: StaffRequest & { shelf: string; ifRoom?: boolean | null },
  ): StaffAnswer {
    const shelf = request.shelf.trim().slice(0, longestShelf);
    const needsRoom = request.ifRoom === true && momentOf(request).ageMs < layingMs;
    let place = shelf;
    let spared = 0;
    return this.staff.run(
      ctx,
      request,
      { type: "stage", shelf },
      {
        data: { shelf: request.shelf },
        before: async (tx, pickup) => {
          const isFound = pickup.lines.some((line) => line.picked > 0);
          const held = isFound ? await this.shelves.hold(tx, pickup.storeId, shelf) : null;
          if (held && needsRoom && !held.hasRoom)
            return new PickupConflictError(pickup, "shelf-full");
          place = held?.name ?? shelf;
          if (pickup.kind === "parcel") return undefined;
          if (pickup.lines.every((line) => line.picked === 0)) {
            await this.cancellations.end(tx, pickup, "cancelled", "short");
            return undefined;
          }
          spared = await this.news.spared(tx, pickup);
          await this.cancelShort(tx, pickup);
          return undefined;
        },
        after: async (tx, pickup) => {
          if (pickup.state === "ready") pickup.shelf = place;
          if (pickup.kind === "parcel") await this.pack(tx, pickup);
          else if (pickup.state === "ready") await this.nowReady(tx, pickup, spared);
        },
      },
    );
  }

  private async nowReady(tx: RequestContext, pickup: Pickup, spared: number): Promise<void> {
    const slot = { from: +pickup.slotStart, to: +pickup.slotEnd };
    const { holdDays, tryDays } = pickup.store.customFields;
    const clock = await this.clocks.of(tx, pickup.store);
    const until = holdUntil(clock, Date.now(), slot, pickup.tried ? tryDays : holdDays);
    pickup.holdUntil = new Date(until);
    const order = await this.orders.findOne(tx, pickup.orderId);
    if (order) await this.events.publish(new PickupReady(tx, order, pickup, spared));
  }

  /** What was not found goes on to the next place by the rules; nothing of it stays here. */
  private async pack(tx: RequestContext, pickup: Pickup): Promise<void> {
    const pieces = shortOf(pickup);
    for (const line of pickup.lines) {
      line.quantity -= line.short;
      line.short = 0;
    }
    await this.parcels.moveOn(tx, pickup, pieces);
  }

  private onLine(
    ctx: RequestContext,
    request: Omit<LineRequest, "quantity">,
    command: LineCommand,
    change?: LineChange,
    notes?: object,
  ): StaffAnswer {
    const { pickupId: _p, commandId: _c, device: _d, ageMs: _a, ...data } = request;
    let known = "";
    return this.staff.run(ctx, request, command, {
      data: { ...data, ...(command.type === "undo" && { quantity: 0 }) },
      ...(notes && { notes }),
      before: async (tx, pickup) => {
        known = missingIn(pickup);
        const line = pickup.lines.find(({ id }) => String(id) === command.lineId);
        return line && change?.(tx, pickup, line);
      },
      // Of a parcel nothing is missing yet: another place may have it.
      after: async (tx, pickup) => {
        if (pickup.kind === "collect") await this.news.tell(tx, pickup, known);
      },
    });
  }

  private async cancelShort(tx: RequestContext, pickup: Pickup): Promise<void> {
    const pieces = shortOf(pickup);
    if (pieces.length === 0) return;
    const { orderId, id: pickupId } = pickup;
    await this.money.cancel(tx, { orderId, pickupId, pieces, reason: "short", note: "short" });
  }
}

const piecesOf = ({ lineId, quantity }: LineRequest) => ({ lineId: String(lineId), quantity });
