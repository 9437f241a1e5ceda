import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import type { StaffCommand } from "../../../../contracts/pickup/commands";
import { openStates, type PickupState } from "../../../../contracts/pickup/states";
import { Pickup } from "../entities/pickup.entity";
import { CancellationService } from "../reservation/cancellation.service";
import { HistoryService } from "../reservation/history.service";
import { PutBacks } from "../reservation/put-backs.service";
import { momentOf } from "./moment";
import { StaffAccess } from "./staff-access.service";
import {
  type Effects,
  type StaffAnswer,
  StaffCommands,
  type StaffRequest,
} from "./staff-commands.service";

/** The queue of a store, and the commands that move a pickup along it. */
@Injectable()
export class StaffService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly commands: StaffCommands,
    private readonly cancellations: CancellationService,
    private readonly history: HistoryService,
    private readonly putBacks: PutBacks,
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
    command: StaffCommand,
    effects: Effects,
  ): StaffAnswer {
    await this.access.pickup(ctx, request.pickupId);
    return this.commands.run(ctx, request, command, effects);
  }

  /**
   * Stops what rings for a pickup of one of the administrator's own stores, on all devices.
   * @param ageMs how long ago a person looked at it: an answer may have waited for the network
   */
  async answer(ctx: RequestContext, id: ID, ageMs: number): Promise<void> {
    const pickup = await this.access.pickup(ctx, id);
    await this.connection.withTransaction(ctx, async (tx) => {
      const pickups = this.connection.getRepository(tx, Pickup);
      await pickups.query(
        `UPDATE pickup SET "answeredAt" = GREATEST("answeredAt", now() - $2 * interval '1 ms'),
           "updatedAt" = now() WHERE id = $1`,
        [id, ageMs],
      );
      await this.history.tell(tx, pickup);
    });
  }

  start(ctx: RequestContext, request: StaffRequest): StaffAnswer {
    return this.run(ctx, request, { type: "start" }, { data: {} });
  }

  /** Gives it back to the queue with what is picked so far. */
  putBack(ctx: RequestContext, request: StaffRequest): StaffAnswer {
    return this.run(ctx, request, { type: "put-back" }, { data: {} });
  }

  /** The shopper who was announced is not there: it lies ready, and is held as long as before. */
  notHere(ctx: RequestContext, request: StaffRequest): StaffAnswer {
    return this.run(
      ctx,
      request,
      { type: "not-here" },
      {
        data: {},
        after: async (_tx, pickup) => {
          pickup.arrivedAt = null;
          pickup.arrivalNote = null;
        },
      },
    );
  }

  /** Pieces of a bag lie at their place again, which was scanned: from then on they are for sale. */
  shelve(
    ctx: RequestContext,
    request: StaffRequest & { putBackId: ID; pieces: number; code: string },
  ): StaffAnswer {
    const { pieces, code } = request;
    const putBackId = String(request.putBackId);
    return this.run(
      ctx,
      request,
      { type: "shelve", putBackId, pieces, code: code.slice(0, 80) },
      {
        data: { putBackId, pieces, code },
        before: async (tx) => {
          const { name } = await this.access.person(ctx);
          await this.putBacks.shelve(tx, putBackId, name, momentOf(request).ageMs);
          return undefined;
        },
      },
    );
  }

  cancel(ctx: RequestContext, request: StaffRequest, given: string): StaffAnswer {
    const reason = given.slice(0, 200);
    return this.run(
      ctx,
      request,
      { type: "cancel", reason },
      {
        data: { reason: given },
        before: async (tx, pickup) => {
          await this.cancellations.end(tx, pickup, "cancelled", reason);
          return undefined;
        },
      },
    );
  }
}
