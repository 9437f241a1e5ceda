import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Days for which it is kept that something was told, and what could not be. */
const retentionDays = 30;

/** Deletes what was told long ago; until then an event that is published again is not told again. */
export const outboxRetentionTask = new ScheduledTask({
  id: "delete-old-letters",
  description: `Deletes records of letters after ${retentionDays} days`,
  schedule: (cron) => cron.everyDayAt(3, 41),
  async execute({ injector }) {
    const [, deleted]: [unknown, number] = await injector
      .get(TransactionalConnection)
      .rawConnection.query(
        `DELETE FROM outbox_message WHERE "settledAt" < now() - make_interval(days => $1)`,
        [retentionDays],
      );
    return { deleted };
  },
});
