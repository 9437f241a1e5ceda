import type { INestApplication } from "@nestjs/common";
import { Logger } from "@vendure/core";
import type { GracefulEnd } from "../contracts/graceful-end";

const signals = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"] as const;

/** No request of a storefront waits for longer. */
const patienceMs = 10_000;
/** Where other engines go on: within it, proxies hear that a connection they keep is over. */
const lingerMs = 3_000;

/**
 * Has a signal end the engine once all that was asked is answered. Nest's own listeners would first
 * close what the requests under way need.
 * @param isAlone whether no other engine takes over
 */
export function endGracefully(app: INestApplication, end: GracefulEnd, isAlone: boolean): void {
  let isEnding = false;
  const close = async () => {
    if (isEnding) return;
    isEnding = true;
    try {
      await end.end({ lingerMs: isAlone ? 0 : lingerMs, patienceMs });
      await app.close();
      process.exit(0);
    } catch (error) {
      Logger.error(`The engine did not close in order: ${error}`);
      process.exit(1);
    }
  };
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.on(signal, () => void close());
  }
}
