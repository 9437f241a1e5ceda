import { ScheduledTask, TransactionalConnection } from "@vendure/core";

/** Deletes the counts of windows that are over. */
export const forgetTask = new ScheduledTask({
  id: "forget-limits",
  description: "Deletes counts of wrong tries whose time is over",
  schedule: (cron) => cron.every(10).minutes(),
  async execute({ injector }) {
    const { rawConnection } = injector.get(TransactionalConnection);
    const [, deleted]: [unknown, number] = await rawConnection.query(
      "DELETE FROM limit_count WHERE until <= now()",
    );
    return { deleted };
  },
});
