import {
  LanguageCode,
  Logger,
  Order,
  OrderService,
  RequestContextService,
  ScheduledTask,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../contracts/currency-context";
import { orderLockOf } from "../../contracts/order-lock";
import { paymentCovers } from "../../contracts/payment-cover";
import { orderIn } from "../../database/states-sql";

/**
 * Sends orders back to their cart when their shopper began to pay and then fell silent. So what
 * they held can be sold. The row lock makes a second worker skip what the first is at.
 */
export function releaseAbandonedTask(minutes: number): ScheduledTask {
  return new ScheduledTask({
    id: "release-abandoned-allocations",
    description: "Releases stock of orders that stayed unpaid",
    schedule: "* * * * *",
    async execute({ injector }) {
      const connection = injector.get(TransactionalConnection);
      const locks = orderLockOf(injector);
      const orders = injector.get(OrderService);
      const contexts = injector.get(RequestContextService);
      const before = new Date(Date.now() - minutes * 60_000);
      const due = await connection.rawConnection
        .getRepository(Order)
        .createQueryBuilder("o")
        .where(`o.state ${orderIn("ArrangingPayment")} AND o.updatedAt < :before`, { before })
        .leftJoinAndSelect("o.channels", "channel")
        .limit(200)
        .getMany();
      let released = 0;
      for (const { id, code, channels, currencyCode } of due) {
        const channel = channels.find((c) => c.code !== "__default_channel__") ?? channels[0];
        if (!channel) continue;
        const ctx = await contexts.create({
          apiType: "admin",
          channelOrToken: channel.token,
          languageCode: LanguageCode.en,
        });
        await withCurrency(currencyCode, () =>
          connection.withTransaction(ctx, async (tx) => {
            const held = await locks.holdIfFree(tx, id);
            if (held?.state !== "ArrangingPayment") return;
            const order = await connection.getRepository(tx, Order).findOneByOrFail({ id });
            if (await paymentCovers(connection, tx, order)) return;
            await orders.transitionToState(tx, id, "AddingItems");
            released++;
          }),
        ).catch((error: unknown) => Logger.error(`Could not release ${code}: ${error}`, "Stock"));
      }
      return { released };
    },
  });
}
