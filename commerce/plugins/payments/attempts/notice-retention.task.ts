import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Days for which news of providers are kept; the longest after which one sends them again is four. */
const keptDays = 60;

/** Deletes news of providers that were worked at long ago. What came of them stays. */
export const noticeRetentionTask = new ScheduledTask({
  id: "delete-old-payment-notices",
  description: `Deletes payment providers' news after ${keptDays} days`,
  schedule: (cron) => cron.everyDayAt(3, 53),
  async execute({ injector }) {
    const [, deleted]: [unknown, number] = await injector
      .get(TransactionalConnection)
      .rawConnection.query(
        `DELETE FROM payment_notice
         WHERE state <> 'due' AND "createdAt" < now() - make_interval(days => $1)`,
        [keptDays],
      );
    return { deleted };
  },
});
