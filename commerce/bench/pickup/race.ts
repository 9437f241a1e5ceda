import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";
import { samples } from "../../../scripts/testing/samples";
import { inParallel } from "../load";
import { checkAudit, readAudit } from "./audit";
import { Collector } from "./collector";
import { untilReconciled } from "./reconciled";
import { whileEditing } from "./second-window";
import { endOpenPickups, openAlways, setStock, stores, variantOf } from "./shop";

const stock = 50;
const atOnce = 40;

/**
 * Shoppers race for 50 pieces at three stores, each with a second window that changes the same
 * cart. Some of those who got one cancel, and others do not come. A worker must run, or nothing
 * expires.
 */
export async function raceForStock(
  client: Client,
  engines: string[],
  shoppers: number,
): Promise<void> {
  const variant = await variantOf(client);
  await endOpenPickups(client);
  await openAlways(client, 10);
  await setStock(client, variant, {
    [samples.stores.first]: 17,
    [samples.stores.second]: 17,
    [samples.stores.third]: 16,
  });
  const gone = Math.max(1, Math.round(shoppers / 25));
  const reasons = new Map<string, number>();
  const edits = { done: 0, refused: 0 };
  let placed = 0;
  let cancelled = 0;
  const late: string[] = [];
  // All have it in the cart before the first one pays: later it could not be put there any more.
  const racers = Array.from(
    { length: shoppers },
    (_, i) => new Collector(engines[i % engines.length] ?? ""),
  );
  await inParallel(shoppers, atOnce, async (i) => {
    await racers[i]?.add(variant);
    await racers[i]?.introduce();
  });
  const began = performance.now();
  await inParallel(shoppers, atOnce, async (i) => {
    const shopper = racers[i] as Collector;
    for (const store of [...stores.slice(i % 3), ...stores.slice(0, i % 3)]) {
      const { code, reason } = await whileEditing(shopper, edits, () => buyAt(shopper, store));
      if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      if (!code) continue;
      const turn = placed++ % 3;
      if (turn === 0 && cancelled < gone) {
        cancelled++;
        await shopper.cancel(code);
      } else if (turn === 1 && late.length < gone) {
        late.push(code);
        await client.query(
          `UPDATE pickup SET state = 'ready', "holdUntil" = now()
           WHERE "orderId" = (SELECT id FROM "order" WHERE code = $1) AND state = 'placed'`,
          [code],
        );
      }
      return;
    }
  });
  const seconds = (performance.now() - began) / 1000;
  await untilExpired(client);
  const found = await readAudit(client, variant);
  checkAudit(found, stock);
  const repaired = await untilReconciled(client, engines[0] ?? "");
  console.log(
    `race: ${shoppers} shoppers, ${atOnce} at once, ${engines.length} engine(s), ${seconds.toFixed(1)} s: ` +
      `${placed} placed, ${cancelled} cancelled, ${late.length} expired, ${found.open} of ${stock} pieces sold, ` +
      `no shopper charged for nothing, no slot over capacity; refusals ${JSON.stringify([...reasons])}; ` +
      `${edits.done} edits done and ${edits.refused} refused meanwhile; no order breaks an ` +
      `invariant, ${repaired} were put right`,
  );
}

/** The order's code, or why not; that its second window was at the cart is a reason, too. */
async function buyAt(
  shopper: Collector,
  store: string,
): Promise<{ code?: string; reason?: string }> {
  try {
    const refused = await shopper.choose(store);
    return refused ? { reason: refused } : await shopper.pay();
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits for the expiry task; a minute is what is promised when not everything is due at once. */
export async function untilExpired(client: Client, minutes = 1): Promise<void> {
  const deadline = Date.now() + minutes * 60_000;
  for (;;) {
    const { rows } = await client.query(
      `SELECT COUNT(*)::int AS n FROM pickup WHERE state = 'ready' AND "holdUntil" <= now()`,
    );
    if (rows[0].n === 0) return;
    if (Date.now() > deadline)
      throw new Error(`${rows[0].n} pickups not expired in ${minutes} min`);
    await wait(500);
  }
}
