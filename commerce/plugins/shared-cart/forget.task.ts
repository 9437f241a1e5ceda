import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Days after which what was not ordered is gone, and of an order the goods that were chosen. */
const days = 30;

/** Deletes carts that no one took or paid; of placed orders who helped stays. */
export const forgetSharedCartsTask = new ScheduledTask({
  id: "forget-shared-carts",
  description: `Deletes carts that stores shared and no one paid after ${days} days`,
  schedule: (cron) => cron.everyDayAt(3, 53),
  async execute({ injector }) {
    const { rawConnection } = injector.get(TransactionalConnection);
    const old = `c."expiresAt" < now() - make_interval(days => ${days})`;
    const [, deleted]: [unknown, number] = await rawConnection.query(
      `DELETE FROM shared_cart c WHERE ${old} AND NOT EXISTS (
         SELECT 1 FROM "order" o WHERE o.id = c."orderId" AND o."orderPlacedAt" IS NOT NULL)`,
    );
    await rawConnection.query(
      `DELETE FROM shared_cart_line l USING shared_cart c WHERE l."cartId" = c.id AND ${old}`,
    );
    return { deleted };
  },
});
