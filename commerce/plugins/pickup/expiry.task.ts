import {
  Channel,
  EventBus,
  type ID,
  type Injector,
  LanguageCode,
  Logger,
  OrderService,
  type RequestContext,
  RequestContextService,
  ScheduledTask,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../money/currency-context";
import { Pickup } from "./entities/pickup.entity";
import { PickupReminder } from "./events";
import { options } from "./options";
import { CommandService } from "./services/command.service";
import { EndingService } from "./services/ending.service";
import { RefundService } from "./services/refund.service";

const dayMs = 86_400_000;
const perRun = 200;

/**
 * Puts back what was not collected in time, gives money back that is due, and reminds shoppers a
 * day before. Each pickup is a transaction of its own under its lock: several workers may run it at
 * once, and one that is killed leaves the rest to the next.
 */
export const expiryTask = new ScheduledTask({
  id: "expire-pickups",
  description: "Restocks and refunds what was not collected in time",
  schedule: "*/15 * * * * *",
  // A lock left by a killed worker is stale after as long: well within a minute of the deadline.
  timeout: 30_000,
  async execute({ injector }) {
    const now = new Date(options.now());
    const expired = await each(
      injector,
      "p.state = 'ready' AND p.holdUntil <= :now",
      { now },
      expire,
    );
    const refunded = await each(injector, "p.refund = 'due'", {}, refund);
    const soon = new Date(now.getTime() + dayMs);
    const due = "p.state = 'ready' AND NOT p.reminded AND p.holdUntil <= :soon";
    const reminded = await each(injector, due, { soon }, remind);
    return { expired, refunded, reminded };
  },
});

type Work = (injector: Injector, ctx: RequestContext, pickup: Pickup) => Promise<boolean>;

async function expire(injector: Injector, ctx: RequestContext, { id }: Pickup): Promise<boolean> {
  let done = false;
  await injector
    .get(CommandService)
    .run(
      ctx,
      { pickupId: id, type: "expire", from: ["ready"], actor: "system" },
      async (tx, pickup) => {
        // The shopper may have had it extended while this waited for the lock.
        if (!pickup.holdUntil || pickup.holdUntil.getTime() > options.now())
          throw new Error("not due any more");
        await injector.get(EndingService).end(tx, pickup, "expired", "not-collected");
        done = true;
        return undefined;
      },
    );
  return done;
}

async function refund(injector: Injector, ctx: RequestContext, { id }: Pickup): Promise<boolean> {
  await injector.get(RefundService).settle(ctx, id);
  return true;
}

async function remind(injector: Injector, ctx: RequestContext, pickup: Pickup): Promise<boolean> {
  const repository = injector.get(TransactionalConnection).getRepository(ctx, Pickup);
  const { affected } = await repository.update(
    { id: pickup.id, reminded: false, state: "ready" },
    { reminded: true },
  );
  const order = affected
    ? await injector.get(OrderService).findOne(ctx, pickup.orderId)
    : undefined;
  if (!order) return false;
  await injector.get(EventBus).publish(new PickupReminder(ctx, order, pickup));
  return true;
}

async function each(injector: Injector, due: string, parameters: object, work: Work) {
  const pickups = await injector
    .get(TransactionalConnection)
    .rawConnection.getRepository(Pickup)
    .createQueryBuilder("p")
    .innerJoinAndSelect("p.store", "store")
    .innerJoinAndSelect("p.order", "order")
    .where(due, parameters)
    .orderBy("p.id")
    .limit(perRun)
    .getMany();
  let count = 0;
  for (const pickup of pickups) {
    const ctx = await contextOf(injector, pickup.channelId);
    await withCurrency(pickup.order.currencyCode, () => work(injector, ctx, pickup)).then(
      (done) => {
        count += done ? 1 : 0;
      },
      (error: unknown) => Logger.error(`Pickup ${pickup.id}: ${error}`, "Pickup"),
    );
  }
  return count;
}

async function contextOf(injector: Injector, channelId: ID): Promise<RequestContext> {
  const channel = await injector
    .get(TransactionalConnection)
    .rawConnection.getRepository(Channel)
    .findOneByOrFail({ id: channelId });
  return injector.get(RequestContextService).create({
    apiType: "admin",
    channelOrToken: channel.token,
    languageCode: LanguageCode.en,
  });
}
