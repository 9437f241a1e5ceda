import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { PickupState } from "../../../../contracts/pickup/states";
import type { Pickup } from "../entities/pickup.entity";
import { PickupEvent } from "../entities/pickup-event.entity";
import type { PickupActor } from "../types";
import { changeChannel, type PickupNews } from "./live/change";

export interface HistoryEntry {
  type: string;
  from: PickupState;
  actor: PickupActor;
  actorName?: string;
  device?: string;
  commandId?: string;
  data: object;
}

@Injectable()
export class HistoryService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Writes down what just happened to a pickup, whose state is already the new one. */
  async add(ctx: RequestContext, pickup: Pickup, entry: HistoryEntry): Promise<void> {
    const events = this.connection.getRepository(ctx, PickupEvent);
    const { identifiers } = await events.insert({
      ...entry,
      pickupId: pickup.id,
      at: new Date(),
      to: pickup.state,
    });
    const news: PickupNews = {
      event: Number(identifiers[0]?.id),
      pickup: Number(pickup.id),
      order: Number(pickup.orderId),
      store: Number(pickup.storeId),
    };
    // Delivered to every engine when the transaction ends well, and never otherwise.
    await events.query("SELECT pg_notify($1, $2)", [changeChannel, JSON.stringify(news)]);
  }
}
