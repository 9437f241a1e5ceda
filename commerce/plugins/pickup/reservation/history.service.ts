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
    await this.tell(ctx, pickup, Number(identifiers[0]?.id));
  }

  /**
   * Has every engine read a pickup again when the transaction ends well, and never otherwise.
   * @param event the entry of the history that says why; 0 when the history says nothing
   */
  async tell(ctx: RequestContext, pickup: Pickup, event = 0): Promise<void> {
    const news: PickupNews = {
      event,
      pickup: Number(pickup.id),
      order: Number(pickup.orderId),
      store: Number(pickup.storeId),
    };
    await this.connection
      .getRepository(ctx, PickupEvent)
      .query("SELECT pg_notify($1, $2)", [changeChannel, JSON.stringify(news)]);
  }
}
