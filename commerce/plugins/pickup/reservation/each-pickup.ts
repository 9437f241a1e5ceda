import {
  Channel,
  type ID,
  type Injector,
  LanguageCode,
  Logger,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../../contracts/currency-context";
import { Pickup } from "../entities/pickup.entity";
import { workThrough } from "./work-through";

const perRun = 200;

type Work = (injector: Injector, ctx: RequestContext, pickup: Pickup) => Promise<boolean>;

/**
 * Works through pickups for which a condition on `p` holds, each with a context of its own market.
 * One that fails is logged and left. Nothing is begun after the deadline (of `performance.now()`).
 * @returns how many were done
 */
export async function eachPickup(
  injector: Injector,
  due: string,
  parameters: object,
  work: Work,
  deadline: number,
): Promise<number> {
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
  return workThrough(
    pickups,
    deadline,
    async (pickup) => {
      const ctx = await contextOf(injector, pickup.channelId);
      return withCurrency(pickup.order.currencyCode, () => work(injector, ctx, pickup));
    },
    ({ id }, error) => Logger.error(`Pickup ${id}: ${error}`, "Pickup"),
  );
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
