let told: Promise<number> | undefined;

/** By how much (ms) this device's clock is behind the shop's. */
async function askForIt(): Promise<number> {
  const sent = Date.now();
  const response = await fetch("/api/now", { cache: "no-store" });
  const { now }: { now: number } = await response.json();
  // The answer is as old as one way of the two.
  return now - (sent + Date.now()) / 2;
}

/**
 * What time it is at the shop, which is asked once. The clocks of devices may be wrong by hours. A
 * device that is not told the time goes by its own.
 * @returns ms since 1970
 */
export async function shopTime(): Promise<number> {
  told ??= askForIt().catch(() => {
    told = undefined;
    return 0;
  });
  return Date.now() + (await told);
}
