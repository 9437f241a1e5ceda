import { Injectable } from "@nestjs/common";
import { DEFAULT_CHANNEL_CODE } from "@vendure/common/lib/shared-constants";
import {
  type ID,
  Order,
  OrderLine,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { openStates, type PickupState } from "../../../../contracts/pickup/states";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { HistoryService } from "./history.service";
import { heldPieces, parcelDue, sendsParcels } from "./parcel-load";
import { PutBacks } from "./put-backs.service";

/** Pieces of a delivered line that are set aside at a store. */
export interface HeldPieces {
  id: ID;
  quantity: number;
}

/**
 * What stores send of an order. A parcel is what stock says: pieces of the order that are set aside
 * at one store. So no piece is in two parcels, or in one and at a depot.
 */
@Injectable()
export class Parcels {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly history: HistoryService,
    private readonly putBacks: PutBacks,
  ) {}

  /** Opens a parcel at each store that holds pieces of the order and has none open, locked as it is. */
  async open(tx: RequestContext, orderId: ID, state: "held" | "placed"): Promise<void> {
    const stores: { id: number }[] = await this.connection.getRepository(tx, Pickup).query(
      `SELECT s.id FROM stock_location s
       WHERE ${sendsParcels} AND NOT EXISTS (SELECT 1 FROM pickup p WHERE p."orderId" = $1
           AND p."storeId" = s.id AND p.kind = 'parcel' AND p.state = ANY($2))
         AND (SELECT ${heldPieces} FROM stock_movement m JOIN order_line l ON l.id = m."orderLineId"
           WHERE l."orderId" = $1 AND m."stockLocationId" = s.id
             AND COALESCE(l."customFieldsCollectat", '') = '') > 0
       ORDER BY s.id`,
      [orderId, ["held", ...openStates]],
    );
    if (stores.length === 0) return;
    const order = await this.connection.getRepository(tx, Order).findOneByOrFail({ id: orderId });
    for (const { id: storeId } of stores) {
      const held = await this.heldAt(tx, orderId, storeId);
      if (held.length > 0) await this.openAt(tx, order, storeId, held, state);
    }
  }

  private async openAt(
    tx: RequestContext,
    order: Order,
    storeId: ID,
    held: readonly HeldPieces[],
    state: "held" | "placed",
  ): Promise<void> {
    const due = new Date(Date.now() + parcelDue);
    const { fullName, phoneNumber } = order.shippingAddress;
    const parcel = await this.connection.getRepository(tx, Pickup).save(
      new Pickup({
        kind: "parcel",
        orderId: order.id,
        storeId,
        channelId: await this.marketOf(tx, order.id),
        state,
        slotStart: due,
        slotEnd: due,
        collectorName: fullName ?? "",
        collectorPhone: phoneNumber ?? "",
        language: tx.languageCode,
        placedAt: state === "placed" ? new Date() : null,
      }),
    );
    await this.connection
      .getRepository(tx, PickupLine)
      .save(
        held.map(
          ({ id: orderLineId, quantity }) =>
            new PickupLine({ pickupId: parcel.id, orderLineId, quantity }),
        ),
      );
    if (state === "placed") await this.tellPlaced(tx, parcel);
  }

  /** The order's market, also when the office works in all of them. */
  private async marketOf(tx: RequestContext, orderId: ID): Promise<ID> {
    const [row]: { id: ID }[] = await this.connection.getRepository(tx, Order).query(
      `SELECT c.id FROM channel c JOIN order_channels_channel o ON o."channelId" = c.id
       WHERE o."orderId" = $1 ORDER BY c.code = $2, c.id LIMIT 1`,
      [orderId, DEFAULT_CHANNEL_CODE],
    );
    return row?.id ?? tx.channelId;
  }

  /** The order is paid or authorised: the store's people see it. */
  async place(tx: RequestContext, orderId: ID): Promise<void> {
    for (const parcel of await this.lock(tx, orderId, ["held"])) {
      Object.assign(parcel, { state: "placed", placedAt: new Date() });
      await this.connection.getRepository(tx, Pickup).save(parcel, { reload: false });
      await this.tellPlaced(tx, parcel);
    }
    await this.open(tx, orderId, "placed");
  }

  private tellPlaced(tx: RequestContext, parcel: Pickup): Promise<void> {
    const data = { parcel: true, slotStart: parcel.slotStart };
    return this.history.add(tx, parcel, { type: "place", from: "held", actor: "shopper", data });
  }

  /** The shopper went back to the cart, or fell silent: nothing is set aside any more. */
  async release(tx: RequestContext, orderId: ID): Promise<void> {
    for (const { id } of await this.lock(tx, orderId, ["held"]))
      await this.connection.getRepository(tx, Pickup).delete({ id });
  }

  /** The whole order is cancelled, and its stock is free: what is packed waits to be put back. */
  async cancelAll(tx: RequestContext, orderId: ID): Promise<void> {
    for (const parcel of await this.lock(tx, orderId, ["held", ...openStates]))
      await this.end(tx, parcel, "");
  }

  /** It ends at its store, which holds nothing for it any more. */
  async end(tx: RequestContext, parcel: Pickup, reason: string): Promise<void> {
    const { state: from } = parcel;
    Object.assign(parcel, { state: "cancelled", reason });
    await this.connection.getRepository(tx, Pickup).save(parcel, { reload: false });
    await this.putBacks.keepBag(tx, parcel);
    if (from === "held") return;
    await this.history.add(tx, parcel, { type: "cancel", from, actor: "system", data: {} });
  }

  /** What of an order is to be delivered and is set aside at a store, by line. */
  heldAt(ctx: RequestContext, orderId: ID, storeId: ID): Promise<HeldPieces[]> {
    return this.connection.getRepository(ctx, OrderLine).query(
      `SELECT l.id, ${heldPieces} AS quantity FROM order_line l
       JOIN stock_movement m ON m."orderLineId" = l.id AND m."stockLocationId" = $2
       WHERE l."orderId" = $1 AND COALESCE(l."customFieldsCollectat", '') = ''
       GROUP BY l.id HAVING ${heldPieces} > 0 ORDER BY l.id`,
      [orderId, storeId],
    );
  }

  /** Locked until the transaction ends, in one order for everybody. */
  private lock(tx: RequestContext, orderId: ID, states: PickupState[]): Promise<Pickup[]> {
    return this.connection
      .getRepository(tx, Pickup)
      .createQueryBuilder("p")
      .innerJoinAndSelect("p.store", "store")
      .where("p.orderId = :orderId AND p.kind = 'parcel' AND p.state IN (:...states)", {
        orderId,
        states,
      })
      .orderBy("p.storeId")
      .setLock("for_no_key_update", undefined, ["p"])
      .getMany();
  }
}
