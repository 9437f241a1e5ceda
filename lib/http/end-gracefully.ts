import { GracefulEnd } from "../../contracts/graceful-end";

/** No request of a browser waits for longer. */
const patienceMs = 10_000;
/** Within it, proxies and browsers hear that a connection they keep is over. */
const lingerMs = 2_000;

/**
 * Has a signal end the storefront once all that was asked is answered. Only where Next leaves
 * signals to us: while it is worked on, it ends at once.
 */
export function endGracefully(): void {
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return;
  const end = new GracefulEnd();
  let isEnding = false;
  const close = async () => {
    if (isEnding) return;
    isEnding = true;
    await end.end({ lingerMs, patienceMs }).finally(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close());
}
