import {
  EventBus,
  type Injector,
  OrderService,
  type RequestContext,
  ScheduledTask,
  TransactionalConnection,
} from "@vendure/core";
import { statesFor } from "../../../../contracts/pickup/states";
import { PickupReminder } from "../../../contracts/pickup-events";
import { pickupIn } from "../../../database/states-sql";
import { Pickup } from "../entities/pickup.entity";
import { CancellationService } from "./cancellation.service";
import { CommandService } from "./command.service";
import { eachPickup } from "./each-pickup";
import { ProposalService } from "./proposals.service";

const dayMs = 86_400_000;
/** A run ends each of its works by then (ms since it began): before Vendure would call it timed out. */
const until = { expire: 10_000, lapse: 14_000, unanswered: 19_000, remind: 24_000 };

/**
 * Puts back what was not collected in time, ends what was declined, and reminds shoppers a day before.
 * Where a shopper did not answer to a substitute, what they said before holds. Each pickup is a
 * transaction of its own under its lock, so several workers may run it at once. A worker that is
 * killed, or has too much to do, leaves the rest to the next.
 */
export const expiryTask = new ScheduledTask({
  id: "expire-pickups",
  description: "Ends what was not collected, or not chosen anew, in time",
  schedule: "*/15 * * * * *",
  // A lock left by a killed worker is stale after as long: well within a minute of the deadline.
  timeout: 30_000,
  async execute({ injector }) {
    const now = new Date();
    const began = performance.now();
    const expired = await eachPickup(
      injector,
      `p.state ${pickupIn(...statesFor("expire"))} AND p.holdUntil <= :now`,
      { now },
      expire,
      began + until.expire,
    );
    const lapsed = await eachPickup(
      injector,
      `p.state ${pickupIn(...statesFor("lapse"))} AND p.holdUntil <= :now`,
      { now },
      lapse,
      began + until.lapse,
    );
    const unanswered = await eachPickup(
      injector,
      `p.state ${pickupIn(...statesFor("lapse-substitute"))} AND EXISTS (SELECT 1 FROM pickup_line w
        WHERE w."pickupId" = p.id AND w.proposed > 0 AND w."proposedUntil" <= :now)`,
      { now },
      answerFor,
      began + until.unanswered,
    );
    const soon = new Date(now.getTime() + dayMs);
    // What is to be tried waits for a day or so, and cannot be kept longer: one letter says all.
    const due = `p.state ${pickupIn("ready")} AND NOT p.reminded AND NOT p.tried
      AND p.holdUntil <= :soon`;
    const reminded = await eachPickup(injector, due, { soon }, remind, began + until.remind);
    return { expired, lapsed, unanswered, reminded };
  },
});

const expire = endBy("expire", "expired", "not-collected");

/** Its shopper chose no other store. */
const lapse = endBy("lapse", "cancelled", "declined");

function endBy(type: "expire" | "lapse", as: "expired" | "cancelled", reason: string) {
  return async (injector: Injector, ctx: RequestContext, { id }: Pickup): Promise<boolean> => {
    let done = false;
    await injector
      .get(CommandService)
      .run(ctx, { pickupId: id, type, actor: "system" }, async (tx, pickup) => {
        // The shopper may have had it extended while this waited for the lock.
        if (!pickup.holdUntil || pickup.holdUntil.getTime() > Date.now())
          throw new Error("not due any more");
        await injector.get(CancellationService).end(tx, pickup, as, reason);
        done = true;
        return undefined;
      });
    return done;
  };
}

async function answerFor(
  injector: Injector,
  ctx: RequestContext,
  { id: pickupId }: Pickup,
): Promise<boolean> {
  const command = { pickupId, type: "lapse-substitute", actor: "system" } as const;
  let done = false;
  await injector.get(CommandService).run(ctx, command, async (tx, pickup) => {
    // The shopper may have answered while this waited for the lock.
    done = await injector.get(ProposalService).lapse(tx, pickup);
    if (!done) throw new Error("not due any more");
    return undefined;
  });
  return done;
}

async function remind(injector: Injector, ctx: RequestContext, pickup: Pickup): Promise<boolean> {
  const connection = injector.get(TransactionalConnection);
  return connection.withTransaction(ctx, async (tx) => {
    const { affected } = await connection
      .getRepository(tx, Pickup)
      .update({ id: pickup.id, reminded: false, state: "ready" }, { reminded: true });
    const order = affected
      ? await injector.get(OrderService).findOne(tx, pickup.orderId)
      : undefined;
    if (!order) return false;
    await injector.get(EventBus).publish(new PickupReminder(tx, order, pickup));
    return true;
  });
}
