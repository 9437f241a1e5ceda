import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import type { Pause, PauseKind } from "../../../../contracts/pickup/pauses";
import { PickupPause } from "../entities/pickup-pause.entity";
import type { StoreClock } from "./promise";

/** A pause that holds now. */
export interface RunningPause extends Pause {
  id: number;
  storeId: number;
  startedBy: string;
}

/** Has the database's lock of pauses; the second part of its key is the store's id. */
const pauseLock = 7204008;

/** The settings that promises are made from, with what managers have said of today. */
@Injectable()
export class StoreClocks {
  constructor(private readonly connection: TransactionalConnection) {}

  async of(ctx: RequestContext, store: StockLocation): Promise<StoreClock> {
    const [clock] = await this.ofAll(ctx, [store]);
    if (!clock) throw new Error("A store has a clock");
    return clock;
  }

  /** In the order of the stores, with one statement for any number. */
  async ofAll(ctx: RequestContext, stores: readonly StockLocation[]): Promise<StoreClock[]> {
    const running = await this.running(
      ctx,
      stores.map(({ id }) => id),
    );
    return stores.map((store) => ({
      ...settingsOf(store),
      pauses: running.filter(({ storeId }) => String(storeId) === String(store.id)),
    }));
  }

  /** What holds now at stores. */
  async running(ctx: RequestContext, storeIds: readonly ID[]): Promise<RunningPause[]> {
    const rows: RunningRow[] = await this.connection.getRepository(ctx, PickupPause).query(
      `SELECT id, "storeId", kind, capacity, "startsAt", "endsAt", "startedBy" FROM pickup_pause
       WHERE "storeId" = ANY($1::int[]) AND "takenBackAt" IS NULL AND "endsAt" > now() ORDER BY id`,
      [storeIds],
    );
    return rows.map(({ startsAt, endsAt, ...row }) => ({
      ...row,
      from: startsAt.getTime(),
      to: endsAt.getTime(),
    }));
  }

  /**
   * Keeps a store's pauses as they are until the transaction ends; with `change`, keeps all others
   * from them. Who takes a slot keeps them: no order gets into a pause that begins meanwhile.
   */
  async keep(tx: RequestContext, storeId: ID, { change = false } = {}): Promise<void> {
    const lock = change ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    await this.connection
      .getRepository(tx, PickupPause)
      .query(`SELECT ${lock}(${pauseLock}, $1::int)`, [storeId]);
  }
}

interface RunningRow {
  id: number;
  storeId: number;
  kind: PauseKind;
  capacity: number | null;
  startsAt: Date;
  endsAt: Date;
  startedBy: string;
}

function settingsOf(store: StockLocation): StoreClock {
  const { timeZone, hours, exceptions, prepMinutes, slotMinutes, slotCapacity } =
    store.customFields;
  return {
    timeZone: timeZone ?? "UTC",
    hours: hours ?? [],
    exceptions: exceptions ?? [],
    prepMinutes: prepMinutes ?? 60,
    slotMinutes: slotMinutes ?? 30,
    slotCapacity: slotCapacity ?? 4,
  };
}
