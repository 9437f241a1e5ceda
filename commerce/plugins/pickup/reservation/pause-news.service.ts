import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  EventBus,
  type ID,
  Injector,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { stopsPickup } from "../../../../contracts/pickup/pauses";
import { statesFor } from "../../../../contracts/pickup/states";
import { PickupPaused, PickupResumed } from "../../../contracts/pickup-events";
import { pickupIn } from "../../../database/states-sql";
import type { Pickup } from "../entities/pickup.entity";
import { PickupPause } from "../entities/pickup-pause.entity";
import { holdUntil } from "../promise/promise";
import { type RunningPause, StoreClocks } from "../promise/store-clocks.service";
import { CommandService } from "./command.service";
import { eachPickup } from "./each-pickup";

const movable = pickupIn(...statesFor("pause"));

/** Orders that came before it into its slot, and are still to be collected then. */
const before = `(SELECT COUNT(*) FROM pickup q WHERE q."storeId" = p."storeId"
  AND q."slotStart" = p."slotStart" AND q.state ${pickupIn("placed", "picking", "ready", "arrived")}
  AND (q."placedAt", q.id) < (p."placedAt", p.id))`;

/** What a pause takes from its shopper. Of a slot with less room, those lose it who came last. */
const toTell = `p.state ${movable} AND p.kind = 'collect' AND NOT p."inAisle"
  AND EXISTS (SELECT 1 FROM pickup_pause z
  WHERE z."storeId" = p."storeId" AND z."takenBackAt" IS NULL AND z."endsAt" > now()
    AND p."pauseId" IS DISTINCT FROM z.id AND p."slotStart" < z."endsAt"
    AND (z.capacity IS NULL OR p.state ${pickupIn("placed")} AND p."slotStart" >= z."startsAt"
      AND ${before} >= z.capacity))`;

const toTakeBack = `p.state ${movable} AND EXISTS (SELECT 1 FROM pickup_pause z
  WHERE z.id = p."pauseId" AND z."takenBackAt" IS NOT NULL)`;

/** Nothing is to be told any more: the transaction ends without a word. */
class Told extends Error {}

/**
 * Tells shoppers that their store is paused, or is not after all. Each pickup is a transaction of
 * its own under its lock, and remembers what was told. So each is told once, on however many engines.
 */
@Injectable()
export class PauseNews {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly commands: CommandService,
    private readonly clocks: StoreClocks,
    private readonly orders: OrderService,
    private readonly events: EventBus,
    private readonly modules: ModuleRef,
  ) {}

  /**
   * Tells all that is to be told by now, of one store or of all. It leaves the rest at the deadline
   * (of `performance.now()`).
   */
  async tell(deadline: number, storeId?: ID): Promise<number> {
    const injector = new Injector(this.modules);
    const own = storeId === undefined ? "" : ` AND p."storeId" = ${Number(storeId)}`;
    const work = (what: string, tell: (ctx: RequestContext, pickup: Pickup) => Promise<boolean>) =>
      eachPickup(injector, what + own, {}, (_, ctx, pickup) => tell(ctx, pickup), deadline);
    const paused = await work(toTell, (ctx, pickup) => this.pause(ctx, pickup));
    return paused + (await work(toTakeBack, (ctx, pickup) => this.resume(ctx, pickup)));
  }

  private pause(ctx: RequestContext, { id, storeId }: Pickup): Promise<boolean> {
    return this.once(ctx, id, "pause", async (tx, pickup) => {
      const pause = (await this.clocks.running(tx, [storeId])).at(-1);
      if (!pause || !(await this.isDue(tx, id, toTell))) throw new Told();
      pickup.pauseId = pause.id;
      if (stopsPickup(pause)) await this.hold(tx, pickup, pause);
      const order = await this.orders.findOne(tx, pickup.orderId);
      if (order) await this.events.publish(new PickupPaused(tx, order, pickup, pause));
    });
  }

  private resume(ctx: RequestContext, { id }: Pickup): Promise<boolean> {
    return this.once(ctx, id, "resume", async (tx, pickup) => {
      const { pauseId } = pickup;
      if (!pauseId || !(await this.isDue(tx, id, toTakeBack))) throw new Told();
      pickup.pauseId = null;
      const order = await this.orders.findOne(tx, pickup.orderId);
      if (order) await this.events.publish(new PickupResumed(tx, order, pickup, pauseId));
    });
  }

  /** Whether it is so under the lock, too: another engine, or the shopper, may have been faster. */
  private async isDue(tx: RequestContext, id: ID, condition: string): Promise<boolean> {
    const rows: unknown[] = await this.connection
      .getRepository(tx, PickupPause)
      .query(`SELECT 1 FROM pickup p WHERE p.id = $1 AND ${condition}`, [id]);
    return rows.length > 0;
  }

  /** What would end while no person can come is held to the end of the next day that is open. */
  private async hold(tx: RequestContext, pickup: Pickup, { to }: RunningPause): Promise<void> {
    if (!pickup.holdUntil || pickup.holdUntil.getTime() > to) return;
    const clock = await this.clocks.of(tx, pickup.store);
    pickup.holdUntil = new Date(holdUntil(clock, to, { from: to, to }, 0));
    pickup.reminded = false;
  }

  private async once(
    ctx: RequestContext,
    pickupId: ID,
    type: "pause" | "resume",
    change: (tx: RequestContext, pickup: Pickup) => Promise<void>,
  ): Promise<boolean> {
    try {
      const done = await this.commands.run(
        ctx,
        { pickupId, type, actor: "system" },
        async (tx, pickup) => {
          await change(tx, pickup);
          return undefined;
        },
      );
      return !("errorCode" in done);
    } catch (error) {
      if (error instanceof Told) return false;
      throw error;
    }
  }
}
