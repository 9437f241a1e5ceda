import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { IsNull } from "typeorm";
import { mostASlot, type PauseKind, stopsPickup } from "../../../../contracts/pickup/pauses";
import { PickupPause } from "../entities/pickup-pause.entity";
import { endOfDay } from "../promise/pauses";
import { StoreClocks } from "../promise/store-clocks.service";
import { PauseConflictError } from "../reservation/conflict-errors";
import { PauseNews } from "../reservation/pause-news.service";
import { momentOf } from "./moment";
import { StaffAccess } from "./staff-access.service";

interface Request {
  storeCode: string;
  commandId: string;
  device?: string | null;
  /** How long ago it was given, in ms, by the device's own clock. */
  ageMs?: number | null;
}

export interface PauseRequest extends Request {
  kind: PauseKind;
  /** Orders a slot, of `fewer` alone. */
  capacity?: number | null;
}

export interface ResumeRequest extends Request {
  /** As it stood on the screen: another one is not taken back. */
  pauseId: ID;
}

/** What is not told within this time (ms) of the answer is told by the task. */
const patience = 3_000;

/** A manager closes a store for the rest of its day, pauses pickup, takes fewer; or takes it back. */
@Injectable()
export class PausesService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly clocks: StoreClocks,
    private readonly news: PauseNews,
  ) {}

  /**
   * Begins a pause until the end of the day in which it was said. It takes the place of one that
   * holds; the same one twice is one.
   * @throws PauseConflictError when that day is over, or a colleague ended a pause since it was said
   */
  async pause(ctx: RequestContext, request: PauseRequest): Promise<PickupPause> {
    const store = await this.access.store(ctx, request.storeCode);
    const { name } = await this.access.person(ctx);
    const capacity = capacityOf(request);
    const pause = await this.connection.withTransaction(ctx, async (tx) => {
      await this.clocks.keep(tx, store.id, { change: true });
      const pauses = this.connection.getRepository(tx, PickupPause);
      const commandId = request.commandId.slice(0, 100);
      const known = await pauses.findOneBy({ commandId });
      if (known) return this.same(known, store, { ...request, capacity });
      const said = new Date(Date.now() - momentOf(request).ageMs);
      const clock = await this.clocks.of(tx, store);
      const endsAt = new Date(endOfDay(clock, said.getTime()));
      if (endsAt.getTime() <= Date.now()) throw new PauseConflictError("pause-over");
      const running = (await this.clocks.running(tx, [store.id])).at(-1);
      if (running?.kind === request.kind && running.capacity === capacity)
        return pauses.findOneByOrFail({ id: running.id });
      const later: unknown[] = await pauses.query(
        `SELECT 1 FROM pickup_pause WHERE "storeId" = $1 AND "takenBackAt" > $2 LIMIT 1`,
        [store.id, said],
      );
      if (later.length > 0) throw new PauseConflictError("pause-overtaken");
      await this.end(tx, store, { name, device: request.device, id: running?.id });
      return pauses.save(
        new PickupPause({
          storeId: store.id,
          kind: request.kind,
          capacity,
          startsAt: new Date(),
          endsAt,
          startedBy: name,
          device: request.device?.slice(0, 100) ?? "",
          commandId,
        }),
      );
    });
    await this.news.tell(performance.now() + patience, store.id);
    return pause;
  }

  /** Takes a pause back; one that is over stays so. */
  async resume(ctx: RequestContext, request: ResumeRequest): Promise<void> {
    const store = await this.access.store(ctx, request.storeCode);
    const { name } = await this.access.person(ctx);
    await this.connection.withTransaction(ctx, async (tx) => {
      await this.clocks.keep(tx, store.id, { change: true });
      await this.end(tx, store, { name, device: request.device, id: request.pauseId });
    });
    await this.news.tell(performance.now() + patience, store.id);
  }

  private async end(
    tx: RequestContext,
    store: StockLocation,
    by: { name: string; device?: string | null | undefined; id: ID | undefined },
  ): Promise<void> {
    if (by.id === undefined) return;
    await this.connection.getRepository(tx, PickupPause).update(
      { id: by.id, storeId: store.id, takenBackAt: IsNull() },
      {
        takenBackAt: new Date(),
        takenBackBy: by.name,
        takenBackOn: by.device?.slice(0, 100) ?? "",
      },
    );
  }

  private same(known: PickupPause, store: StockLocation, request: PauseRequest): PickupPause {
    const isSame =
      String(known.storeId) === String(store.id) &&
      known.kind === request.kind &&
      known.capacity === request.capacity;
    if (!isSame) throw new UserInputError("error.pickup-command-reused");
    return known;
  }
}

function capacityOf({ kind, capacity }: PauseRequest): number | null {
  if (stopsPickup({ kind })) return null;
  if (!capacity || capacity < 1 || capacity > mostASlot)
    throw new UserInputError("error.pickup-capacity");
  return capacity;
}
