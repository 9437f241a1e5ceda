import { ScheduledTask } from "@vendure/core";
import { Signatures } from "./signatures.service";

/** Deletes signatures that their stores need no more. It may run in several workers at once. */
export const signaturesTask = new ScheduledTask({
  id: "clear-signatures",
  description: "Deletes signatures of hand-overs after the days that their store has set",
  schedule: "17 * * * *",
  timeout: 30_000,
  async execute({ injector }) {
    await injector.get(Signatures).clear();
  },
});
