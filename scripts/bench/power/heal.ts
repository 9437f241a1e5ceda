import { setTimeout as delay } from "node:timers/promises";
import type { Load } from "./load";
import { isAlive, type Process, type Role, roles, type ShopCommand } from "./shop-command";

/** What is killed, and what of the rest ends with it and is there anew afterwards. */
export const kinds: Record<string, { killed: readonly Role[]; renewed: readonly Role[] }> = {
  engine: { killed: ["engine"], renewed: ["engine"] },
  storefront: { killed: ["storefront"], renewed: ["storefront"] },
  Postgres: { killed: ["database"], renewed: ["database"] },
  supervisor: { killed: ["supervisor"], renewed: roles.filter((role) => role !== "command") },
  parent: { killed: ["command"], renewed: roles },
  "all at once": { killed: roles, renewed: roles },
};

/** Longer than this is given up, in milliseconds. */
const hopelessMs = 180_000;

/** Resolves when all parts run and a shopper can be served. */
export async function untilServing(
  shop: ShopCommand,
  url: string,
  before: Process[] = [],
  deadline = Date.now() + hopelessMs,
): Promise<void> {
  for (; ; await delay(50)) {
    const now = shop.running();
    if (!before.some(isAlive) && roles.every((role) => now[role]) && (await answers(url))) return;
    if (Date.now() > deadline) throw new Error(`The shop does not heal.\n${shop.words}`);
  }
}

/**
 * Kills processes of the shop with SIGKILL and waits until it has healed. Then what was killed is
 * gone, all parts run, and health and a page answer. An order that was begun after that is
 * acknowledged.
 * @returns how long that took, in milliseconds
 */
export async function killAndHeal(
  kind: string,
  shop: ShopCommand,
  url: string,
  load: Load,
): Promise<number> {
  const what = kinds[kind];
  if (!what) throw new Error(`Nothing is known of ${kind}.`);
  const running = shop.running();
  const of = (wanted: readonly Role[]) =>
    wanted.map((role) => running[role]).filter((process) => process !== undefined);
  const killed = of(what.killed);
  if (killed.length < what.killed.length) throw new Error(`${kind}: not all of it runs.`);
  const began = performance.now();
  for (const { pid } of killed) process.kill(pid, "SIGKILL");
  const deadline = Date.now() + hopelessMs;
  await untilServing(shop, url, of(what.renewed), deadline);
  for (const served = Date.now(); load.lastBegan < served; await delay(20))
    if (Date.now() > deadline) throw new Error(`${kind}: no order goes through.\n${shop.words}`);
  return performance.now() - began;
}

async function answers(url: string): Promise<boolean> {
  for (const place of ["/api/health", "/en-kr"]) {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(`${url}${place}`, { signal }).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined);
    if (!response?.ok) return false;
  }
  return true;
}
