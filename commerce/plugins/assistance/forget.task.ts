import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Days for which looks and suggestions are kept at most, as what shoppers did is. */
const days = 90;

/** Takes codes out of what is over, and deletes what is old. */
export const forgetAssistanceTask = new ScheduledTask({
  id: "forget-assistance",
  description: `Deletes shoppers' sessions with staff and their lists after ${days} days`,
  schedule: (cron) => cron.everyHourAt(37),
  async execute({ injector }) {
    const { rawConnection } = injector.get(TransactionalConnection);
    await rawConnection.query(
      `UPDATE assistance_session SET "endedAt" = "expiresAt", code = ''
       WHERE "endedAt" IS NULL AND "expiresAt" <= now()`,
    );
    let deleted = 0;
    for (const [table, since] of [
      ["assistance_session", "createdAt"],
      ["assistance_suggestion", "updatedAt"],
    ]) {
      const [, count]: [unknown, number] = await rawConnection.query(
        `DELETE FROM ${table} WHERE "${since}" < now()::timestamp - make_interval(days => ${days})`,
      );
      deleted += count;
    }
    return { deleted };
  },
});
