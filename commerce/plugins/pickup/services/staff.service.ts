import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import { PickupConflictError } from "../conflict-errors";
import { Pickup } from "../entities/pickup.entity";
import { openStates } from "../states";
import type { PickupState } from "../types";
import { type Change, CommandService } from "./command.service";
import { EndingService } from "./ending.service";
import { StaffAccess } from "./staff-access.service";

/** What every command of the shop floor carries. */
export interface StaffRequest {
  pickupId: ID;
  commandId: string;
  device?: string | null;
  /** How long ago it was done, in ms, by the device's own clock. */
  ageMs?: number | null;
}

export type StaffAnswer = Promise<Pickup | PickupConflictError>;

/** The queue of a store, and the commands that move a pickup along it. */
@Injectable()
export class StaffService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly commands: CommandService,
    private readonly ending: EndingService,
  ) {}

  /** Who stands there comes first, then what is due next. */
  async queue(ctx: RequestContext, storeCode: string, states?: PickupState[] | null) {
    const store = await this.access.store(ctx, storeCode);
    const wanted = (states ?? [...openStates]).filter((s) => s !== "draft" && s !== "held");
    const pickups = await this.connection.getRepository(ctx, Pickup).find({
      where: { storeId: store.id, channelId: ctx.channelId, state: In(wanted) },
      relations: { store: true, order: true },
      order: { slotStart: "ASC", id: "ASC" },
      take: 500,
      loadEagerRelations: false,
    });
    const here = (pickup: Pickup) => (pickup.state === "arrived" ? 0 : 1);
    return pickups.sort((a, b) => here(a) - here(b));
  }

  /** Runs a command on a pickup of one of the administrator's own stores. */
  async run(
    ctx: RequestContext,
    request: StaffRequest,
    type: string,
    from: readonly PickupState[],
    data: object,
    change: Change,
  ): StaffAnswer {
    await this.access.pickup(ctx, request.pickupId);
    const { name } = await this.access.person(ctx);
    const { pickupId, commandId, device } = request;
    const actor = { actor: "staff" as const, actorName: name };
    return this.commands.run(
      ctx,
      { pickupId, commandId, device, type, from, data, ...actor },
      change,
    );
  }

  async start(ctx: RequestContext, request: StaffRequest): StaffAnswer {
    const { id } = await this.access.person(ctx);
    return this.run(ctx, request, "start", ["placed"], {}, async (_tx, pickup) => {
      pickup.state = "picking";
      pickup.pickerId = id;
      return undefined;
    });
  }

  /** Gives it back to the queue with what is picked so far. */
  putBack(ctx: RequestContext, request: StaffRequest): StaffAnswer {
    return this.run(ctx, request, "put-back", ["picking"], {}, async (_tx, pickup) => {
      pickup.state = "placed";
      pickup.pickerId = null;
      return undefined;
    });
  }

  cancel(ctx: RequestContext, request: StaffRequest, reason: string): StaffAnswer {
    const data = { reason };
    return this.run(ctx, request, "cancel", openStates, data, async (tx, pickup) => {
      await this.ending.end(tx, pickup, "cancelled", reason.slice(0, 200));
      return undefined;
    });
  }
}
