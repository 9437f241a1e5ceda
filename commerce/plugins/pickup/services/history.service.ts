import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { Pickup } from "../entities/pickup.entity";
import { PickupEvent } from "../entities/pickup-event.entity";
import { options } from "../options";
import type { PickupActor, PickupState } from "../types";

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
    await this.connection.getRepository(ctx, PickupEvent).insert({
      ...entry,
      pickupId: pickup.id,
      at: new Date(options.now()),
      to: pickup.state,
    });
  }
}
