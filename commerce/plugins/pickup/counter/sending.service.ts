import { Injectable } from "@nestjs/common";
import {
  isGraphQlErrorResult,
  manualFulfillmentHandler,
  OrderService,
  type RequestContext,
} from "@vendure/core";
import { Carrier } from "../../../contracts/carrier";
import { choosingStock } from "../../../contracts/stock-choice";
import type { Pickup } from "../entities/pickup.entity";
import { ParcelMoves } from "../reservation/parcel-moves.service";
import { PickupRelations } from "../reservation/pickup-relations.service";
import { PiecesAtStores } from "../reservation/pieces-at-stores.service";
import { PutBacks } from "../reservation/put-backs.service";
import { StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";
import type { StaffAnswer, StaffRequest } from "./staff-commands.service";

/** A label's text may be long; a carrier's number is not. */
const longest = 80;

/** What a store sends: its label, and the moment in which a carrier takes it. */
@Injectable()
export class SendingService {
  constructor(
    private readonly access: StaffAccess,
    private readonly staff: StaffService,
    private readonly carrier: Carrier,
    private readonly orders: OrderService,
    private readonly relations: PickupRelations,
    private readonly atStores: PiecesAtStores,
    private readonly moves: ParcelMoves,
    private readonly putBacks: PutBacks,
  ) {}

  /** Says who carries it and under which number; again, until it has left. */
  async label(
    ctx: RequestContext,
    request: StaffRequest & { carrier: string; trackingCode: string },
  ): StaffAnswer {
    const parcel = await this.access.pickup(ctx, request.pickupId);
    const order = await this.relations.order(ctx, parcel);
    const said = {
      carrier: request.carrier.trim().slice(0, longest),
      trackingCode: request.trackingCode.trim().slice(0, longest),
    };
    // Asked before the transaction: a slow carrier holds no lock.
    const booked =
      parcel.kind === "parcel"
        ? await this.carrier.label({
            id: String(parcel.id),
            orderCode: order.code,
            storeCode: parcel.store.customFields.code ?? "",
            ...said,
          })
        : said;
    return this.staff.run(ctx, request, { type: "label", ...booked }, { data: said, notes: {} });
  }

  /** The carrier takes it: exactly what is packed is booked as sent from this store. */
  send(ctx: RequestContext, request: StaffRequest & { code?: string | null }): StaffAnswer {
    const code = request.code?.slice(0, longest) ?? null;
    return this.staff.run(
      ctx,
      request,
      { type: "send", code },
      {
        data: { code },
        before: async (tx, parcel) => {
          await this.leave(tx, parcel);
          return undefined;
        },
      },
    );
  }

  /** Runs inside a command: all of it goes on elsewhere, and what is packed is to be put back. */
  async decline(tx: RequestContext, parcel: Pickup): Promise<void> {
    const pieces = parcel.lines
      .filter(({ quantity }) => quantity > 0)
      .map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
    Object.assign(parcel, { state: "cancelled", reason: "declined" });
    await this.moves.moveOn(tx, parcel, pieces);
    await this.putBacks.keepBag(tx, parcel);
  }

  private async leave(tx: RequestContext, parcel: Pickup): Promise<void> {
    const { carrier, trackingCode, storeId } = parcel;
    const handler = {
      code: manualFulfillmentHandler.code,
      arguments: [
        { name: "method", value: carrier },
        { name: "trackingCode", value: trackingCode },
      ],
    };
    const sent = await choosingStock({ first: storeId }, () =>
      this.atStores.leaving(() =>
        this.orders.createFulfillment(tx, { lines: piecesOf(parcel), handler }),
      ),
    );
    if (isGraphQlErrorResult(sent)) throw new Error(`${sent.errorCode}: ${sent.message}`);
    const done = await this.orders.transitionFulfillmentToState(tx, sent.id, "Shipped");
    if (isGraphQlErrorResult(done)) throw new Error(done.message);
  }
}

const piecesOf = ({ lines }: Pickup) =>
  lines
    .filter(({ picked }) => picked > 0)
    .map(({ orderLineId, picked: quantity }) => ({ orderLineId, quantity }));
