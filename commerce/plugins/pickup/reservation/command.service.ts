import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { isOpenInDashboard } from "../../../../contracts/order-states";
import { isFor } from "../../../../contracts/pickup/kinds";
import { holdsStock, leadsTo, type Transition } from "../../../../contracts/pickup/states";
import { OrderLock } from "../../../contracts/order-lock";
import { Pickup } from "../entities/pickup.entity";
import { PickupEvent } from "../entities/pickup-event.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import type { PickupActor } from "../types";
import { PickupConflictError } from "./conflict-errors";
import { HistoryService } from "./history.service";
import { saysTheSame } from "./same-command";
import { clearServiceRequests } from "./service-requests";

export interface Command {
  pickupId: ID;
  type: Transition;
  actor: PickupActor;
  actorName?: string;
  device?: string | null;
  /** The same id twice is done once. */
  commandId?: string | null;
  /** What it says; the same id with something else is refused. */
  data?: object;
  /** What the history tells beside it. */
  notes?: object;
}

/** What moves money waits until the dashboard has closed an order that it changes. */
const movesMoney: readonly Transition[] = [
  "stage",
  "hand-over",
  "send",
  "cancel",
  "cancel-own",
  "decline",
  "lapse",
  "return",
  "expire",
];

/** What a command changes; it may still refuse, as long as it has written nothing. */
export type Change = (
  tx: RequestContext,
  pickup: Pickup,
) => Promise<PickupConflictError | undefined>;

/**
 * The one way in which a pickup changes after it was placed. It runs under the lock, from a state
 * in which the command makes sense. It runs once per command id, and is written down.
 */
@Injectable()
export class CommandService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly locks: OrderLock,
    private readonly history: HistoryService,
  ) {}

  async run(
    ctx: RequestContext,
    command: Command,
    change: Change,
  ): Promise<Pickup | PickupConflictError> {
    return this.connection.withTransaction(ctx, async (tx) => {
      const { pickup, changing } = await this.lock(tx, command.pickupId);
      const { commandId } = command;
      if (commandId) {
        const done = await this.connection
          .getRepository(tx, PickupEvent)
          .findOneBy({ commandId: commandId.slice(0, 100) });
        if (done && !isSame(done, pickup, command))
          throw new UserInputError("error.pickup-command-reused");
        if (done) return pickup;
      }
      const from = pickup.state;
      const ends = leadsTo(command.type, from);
      if (ends.length === 0 || !isFor(pickup.kind, command.type))
        return new PickupConflictError(pickup);
      if (changing && movesMoney.includes(command.type))
        return new PickupConflictError(pickup, "order-changing");
      const conflict = await change(tx, pickup);
      if (conflict) return conflict;
      if (!ends.includes(pickup.state))
        throw new Error(`${command.type} leads from ${from} to ${pickup.state}`);
      if (!holdsStock(pickup.state)) clearServiceRequests(pickup);
      await this.connection.getRepository(tx, PickupLine).save(pickup.lines, { reload: false });
      await this.connection.getRepository(tx, Pickup).save(pickup, { reload: false });
      await this.history.add(tx, pickup, {
        type: nameOf(command.type),
        from,
        actor: command.actor,
        actorName: command.actorName ?? "",
        device: command.device?.slice(0, 100) ?? "",
        ...(commandId ? { commandId: commandId.slice(0, 100) } : {}),
        data: { ...command.data, ...command.notes },
      });
      return pickup;
    });
  }

  /** The pickup with its store and lines, its order and itself locked, in that order. */
  private async lock(tx: RequestContext, id: ID): Promise<{ pickup: Pickup; changing: boolean }> {
    const repository = this.connection.getRepository(tx, Pickup);
    const known = await repository.findOneBy({ id, channelId: tx.channelId });
    if (!known) throw new EntityNotFoundError("Pickup" as never, id);
    const order = await this.locks.hold(tx, known.orderId);
    const pickup = await repository
      .createQueryBuilder("p")
      .innerJoinAndSelect("p.store", "store")
      .where("p.id = :id", { id })
      .setLock("for_no_key_update", undefined, ["p"])
      .getOneOrFail();
    pickup.lines = await this.connection
      .getRepository(tx, PickupLine)
      .find({ where: { pickupId: id }, order: { id: "ASC" } });
    return { pickup, changing: isOpenInDashboard(order?.state) };
  }
}

/** Whether what is done is what is asked for. */
function isSame(done: PickupEvent, pickup: Pickup, { type, data, notes }: Command): boolean {
  if (String(done.pickupId) !== String(pickup.id) || done.type !== nameOf(type)) return false;
  const noted = new Set(Object.keys(notes ?? {}));
  const said = Object.entries(done.data).filter(([name]) => !noted.has(name));
  return saysTheSame(Object.fromEntries(said), data ?? {});
}

/** In the history, who cancelled stands beside it. */
const nameOf = (type: Transition) => (type === "cancel-own" ? "cancel" : type);
