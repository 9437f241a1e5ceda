import { ScheduledTask } from "@vendure/core";
import { ChangeLog } from "./services/change-log.service";

/** Keeps one entry a tag: a storefront that was away needs only the latest. */
export const compactTask = new ScheduledTask({
  id: "compact-storefront-changes",
  description: "Keeps the latest change of each page only",
  schedule: (cron) => cron.everyHourAt(41),
  execute: async ({ injector }) => ({ deleted: await injector.get(ChangeLog).compact() }),
});
