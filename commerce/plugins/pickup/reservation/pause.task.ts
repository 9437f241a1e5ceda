import { ScheduledTask } from "@vendure/core";
import { PauseNews } from "./pause-news.service";

/** A run ends its work by then (ms since it began): before Vendure would call it timed out. */
const until = 12_000;

/**
 * Tells what an engine that ended did not, and who placed an order while its store was paused. Two
 * workers at once tell each shopper once.
 */
export const pauseTask = new ScheduledTask({
  id: "tell-pauses",
  description: "Tells shoppers of stores that are paused, or are not after all",
  schedule: "*/15 * * * * *",
  timeout: 30_000,
  async execute({ injector }) {
    return { told: await injector.get(PauseNews).tell(performance.now() + until) };
  },
});
