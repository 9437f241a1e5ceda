import { setTimeout as delay } from "node:timers/promises";

/**
 * Resolves when an address answers well.
 * @throws Error when it does not within `patienceMs`
 */
export async function untilOk(url: string, patienceMs: number): Promise<void> {
  for (const deadline = Date.now() + patienceMs; ; await delay(200)) {
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline) throw new Error(`${url} does not serve.`);
  }
}
