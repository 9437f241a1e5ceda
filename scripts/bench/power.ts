import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { at } from "../../commerce/bench/load";
import { openAlways, setStock, stores, variantOf } from "../../commerce/bench/pickup/shop";
import { freePort } from "../run/ports";
import { connectToShop, wrongWith } from "./power/books";
import { killAndHeal, kinds, untilServing } from "./power/heal";
import { Load } from "./power/load";
import { ShopCommand } from "./power/shop-command";

/** A shop heals within this, in milliseconds. */
const limitMs = 30_000;
const stock = 999_999;

/**
 * `npm run bench:power [-- kills]`: kills engine, storefront, Postgres, supervisor, the command
 * itself and all of them together, in turns, while shoppers order. Ends with 1 when the shop needs
 * more than 30 seconds to heal. It also does when an acknowledged order is lost or doubled.
 */
async function main(): Promise<number> {
  const times = Number(process.argv[2] ?? 50);
  const data = mkdtempSync(path.join(tmpdir(), "maru-power-"));
  chmodSync(data, 0o755);
  const [port, commercePort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const engine = `http://127.0.0.1:${commercePort}`;
  const shop = new ShopCommand({ data, port, commercePort });
  try {
    // The first time it makes a database and builds its pages.
    await untilServing(shop, url, [], Date.now() + 10 * 60_000);
    const variant = await prepare(data);
    const load = new Load(engine, variant);
    const took = await killInTurns(times, shop, url, load);
    await load.stop();
    const client = await connectToShop(data);
    const wrong = await wrongWith(client, engine, { ...load, variant, stock });
    await client.end();
    return report(took, load.acknowledged.length, wrong);
  } finally {
    await shop.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function prepare(data: string): Promise<number> {
  const client = await connectToShop(data);
  const variant = await variantOf(client);
  await openAlways(client, stock);
  await setStock(client, variant, Object.fromEntries(stores.map((store) => [store, stock / 3])));
  await client.end();
  return variant;
}

async function killInTurns(
  times: number,
  shop: ShopCommand,
  url: string,
  load: Load,
): Promise<Map<string, number[]>> {
  const names = Object.keys(kinds);
  const took = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < times; i++) {
    const kind = names[i % names.length] ?? "";
    // Killed while nothing could be bought yet, it would lose nothing and show nothing.
    for (const before = load.acknowledged.length; load.acknowledged.length === before; )
      await delay(20);
    await delay(Math.random() * 2_000);
    const ms = await killAndHeal(kind, shop, url, load);
    took.get(kind)?.push(ms);
    const count = `${i + 1} of ${times}`;
    console.log(
      `  ${count}  ${kind}: ${seconds(ms)}, ${load.acknowledged.length} orders acknowledged`,
    );
  }
  return took;
}

/** Prints the figures; the code to end with. */
function report(took: Map<string, number[]>, acknowledged: number, wrong: string[]): number {
  for (const [kind, times] of [...took, ["all", [...took.values()].flat()] as const]) {
    const sorted = [...times].sort((a, b) => a - b);
    const figures = `p50 ${seconds(at(sorted, 0.5))} p95 ${seconds(at(sorted, 0.95))} max ${seconds(sorted.at(-1) ?? 0)}`;
    if (sorted.length > 0) console.log(`${kind.padEnd(12)} ${figures} (n ${sorted.length})`);
  }
  const slow = [...took.values()].flat().filter((ms) => ms > limitMs).length;
  if (slow > 0) console.log(`${slow} times it took longer than ${seconds(limitMs)}`);
  for (const line of wrong) console.log(line);
  if (wrong.length === 0)
    console.log(`${acknowledged} orders acknowledged: each is there once, paid once`);
  return slow === 0 && wrong.length === 0 ? 0 : 1;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
