import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Days for which a merchant can look up what a receiver was told. */
const toldDays = 7;
/** Days for which events wait for a receiver that is switched off. */
const keptDays = 30;

/** Deletes events that were told, and those that no receiver came for. */
export const webhookRetentionTask = new ScheduledTask({
  id: "delete-old-webhook-events",
  description: `Deletes events for receivers after ${toldDays} days, and untold ones after ${keptDays}`,
  schedule: (cron) => cron.everyDayAt(3, 47),
  async execute({ injector }) {
    const [, deleted]: [unknown, number] = await injector
      .get(TransactionalConnection)
      .rawConnection.query(
        `DELETE FROM webhook_delivery WHERE at < now() - make_interval(days => $2)
         OR (state = 'sent' AND "settledAt" < now() - make_interval(days => $1))`,
        [toldDays, keptDays],
      );
    return { deleted };
  },
});
