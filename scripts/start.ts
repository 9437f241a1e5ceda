import { whenAbandoned } from "./run/abandoned";
import { onClose } from "./run/close";
import { Part } from "./run/part";
import { firstMessage, launchSource } from "./run/processes";

/**
 * `npm start` and `npm run dev`: keeps the supervisor, which keeps the parts of the shop. This
 * process does nothing else, so that the shop also comes back when its supervisor is killed.
 */
const name = "The supervisor";
const supervisor = new Part({
  name,
  launch: () =>
    launchSource({
      name,
      script: `${import.meta.dirname}/supervisor.ts`,
      args: process.argv.slice(2),
    }),
  untilServing: async (child) => {
    await firstMessage(child, name);
  },
  // It closes its parts one after the other.
  patienceMs: 70_000,
  onHopeless: () => process.exit(1),
});
const close = onClose(() => supervisor.stop());
whenAbandoned(close);
// What was wrong has been said by the supervisor itself.
supervisor.open().catch(() => process.exit(1));
