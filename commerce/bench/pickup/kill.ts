import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";
import { samples } from "../../../scripts/testing/samples";
import { checkAudit, readAudit } from "./audit";
import { Collector } from "./collector";
import { untilExpired } from "./race";
import { untilReconciled } from "./reconciled";
import { type Edits, whileEditing } from "./second-window";
import { endOpenPickups, openAlways, setStock, stores, variantOf } from "./shop";

const shoppers = 8;
const stock = 1_000_000;

/** An engine that can be started again on the same port. */
export interface Mortal {
  url: string;
  start: () => Promise<ChildProcess>;
  /** Another one that lives on. */
  survivor: string;
}

/**
 * Kills the engine with SIGKILL at random moments and starts it again. Meanwhile shoppers place
 * orders and change them in a second window. Afterwards every acknowledged order is there and
 * nothing is allocated twice. Expiry catches up, and no order breaks an invariant.
 */
export async function killEngine(client: Client, engine: Mortal, times: number): Promise<void> {
  const variant = await variantOf(client);
  await endOpenPickups(client);
  await openAlways(client, stock);
  const third = Math.floor(stock / 3);
  await setStock(client, variant, {
    [samples.stores.first]: third,
    [samples.stores.second]: third,
    [samples.stores.third]: third,
  });
  const acknowledged: string[] = [];
  const edits = { done: 0, refused: 0 };
  let running = true;
  let child = await engine.start();
  const load = Array.from({ length: shoppers }, async (_, i) => {
    while (running) {
      // Whatever is cut off was not acknowledged; the shopper begins anew.
      const code = await buyOne(engine.url, variant, stores[i % 3] ?? "", edits).catch(
        () => undefined,
      );
      if (code) acknowledged.push(code);
      else await wait(100);
    }
  });
  for (let i = 0; i < times; i++) {
    // A kill before the first purchase would lose nothing and show nothing.
    const before = acknowledged.length;
    while (acknowledged.length === before) await wait(20);
    await wait(Math.random() * 3000);
    const died = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await died;
    child = await engine.start();
    if ((i + 1) % 25 === 0) console.log(`  ${i + 1} kills, ${acknowledged.length} acknowledged`);
  }
  running = false;
  await Promise.all(load);
  await client.query(
    `UPDATE pickup SET state = 'ready', "holdUntil" = now() WHERE state = 'placed' AND id % 2 = 0`,
  );
  const began = Date.now();
  await untilExpired(client, 15);
  const seconds = Math.round((Date.now() - began) / 1000);
  const found = await readAudit(client, variant);
  checkAudit(found, stock);
  const lost = acknowledged.filter((code) => !found.codes.has(code));
  child.kill("SIGTERM");
  const repaired = await untilReconciled(client, engine.survivor);
  if (lost.length > 0) throw new Error(`${lost.length} acknowledged orders are lost: ${lost[0]} …`);
  console.log(
    `kill -9: ${times} times, ${acknowledged.length} orders acknowledged, all there; ` +
      `${found.allocated} allocated for ${found.open} ordered; half of those expired at once, in ${seconds} s; ` +
      `${edits.done} edits done, ${edits.refused} refused or cut off meanwhile; no order breaks an ` +
      `invariant, ${repaired} were put right`,
  );
}

async function buyOne(
  url: string,
  variant: number,
  store: string,
  edits: Edits,
): Promise<string | undefined> {
  const shopper = new Collector(url);
  await shopper.add(variant);
  await shopper.introduce();
  return whileEditing(shopper, edits, async () => {
    await shopper.choose(store);
    return (await shopper.pay()).code;
  });
}
