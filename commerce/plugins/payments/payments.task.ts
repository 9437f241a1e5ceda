import { ScheduledTask } from "@vendure/core";
import { AttemptKeeper } from "./attempts/attempt-keeper.service";
import { Notices } from "./attempts/notices.service";
import { Dispatcher } from "./services/dispatcher.service";
import { RecoveryService } from "./services/recovery.service";

/** A run stops beginning anything by then (ms since it began): before it would count as timed out. */
const longest = 40_000;

/** Works off what an engine left that died, what a provider put off, and checkouts cut short. */
export const paymentsTask = new ScheduledTask({
  id: "work-off-payments",
  description: "Has payment providers do what is due",
  schedule: "*/10 * * * * *",
  timeout: 60_000,
  async execute({ injector }) {
    const until = performance.now() + longest;
    const recovered = await injector.get(RecoveryService).recover(until);
    const heard = await injector.get(Notices).drain(until);
    const asked = await injector.get(AttemptKeeper).drain(until);
    const tried = await injector.get(Dispatcher).drain(until);
    return { recovered, heard, asked, tried };
  },
});
