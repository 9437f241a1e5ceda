import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Days for which what shoppers did is kept at most. */
const retentionDays = 90;

const atOnce = 10_000;

/** Deletes old events in small batches, so that no writer has to wait. */
export const retentionTask = new ScheduledTask({
  id: "delete-old-events",
  description: `Deletes shoppers' events after ${retentionDays} days`,
  schedule: (cron) => cron.everyHourAt(23),
  async execute({ injector }) {
    const { rawConnection } = injector.get(TransactionalConnection);
    let deleted = 0;
    for (;;) {
      const [, count]: [unknown, number] = await rawConnection.query(
        `DELETE FROM shop_event WHERE id IN (SELECT id FROM shop_event
           WHERE at < now() - make_interval(days => $1) ORDER BY at LIMIT $2)`,
        [retentionDays, atOnce],
      );
      deleted += count;
      if (count < atOnce) return { deleted };
    }
  },
});
