import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { at, inParallel } from "../../commerce/bench/load";
import { cpuTime } from "../../commerce/bench/measure";
import { openEngine } from "../run/engine";
import { freePort } from "../run/ports";
import { stop } from "../run/processes";
import { openPeer } from "./peer";
import { Shopper } from "./shopper";

const rounds = 60;
const card = {
  method: "card",
  metadata: { cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" },
};
const dummy = { method: "dummy", metadata: {} };

interface Contestant {
  name: string;
  url: string;
  pid: number;
  payment: typeof card | typeof dummy;
}

/** `npm run bench:checkout`: basket and guest checkout beside an untouched Vendure, in turns. */
async function main(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "maru-bench-"));
  chmodSync(data, 0o755);
  const engine = await openEngine({
    port: await freePort(),
    data,
    storefrontUrl: "http://127.0.0.1:9",
    env: { LOG_LEVEL: "error", COMMERCE_ROLE: "server" },
  });
  const peer = await openPeer(engine);
  const variant = await prepareStock([engine.databaseUrl, peer.databaseUrl]);
  const contestants: Contestant[] = [
    { name: "Maru", url: engine.url, pid: engine.process.pid ?? 0, payment: card },
    { name: "untouched Vendure", url: peer.url, pid: peer.child.pid ?? 0, payment: dummy },
  ];
  for (const concurrency of [1, 8]) {
    const rows = [];
    for (const contestant of contestants) {
      await runRounds(contestant, variant, concurrency, 10);
      rows.push(await runRounds(contestant, variant, concurrency, rounds));
    }
    const [ours, theirs] = rows;
    if (!ours || !theirs) throw new Error("No rows");
    console.log(`c=${concurrency}, ${rounds} shoppers each`);
    for (const [i, row] of rows.entries())
      console.log(
        `  ${contestants[i]?.name.padEnd(18)} add p50 ${row.add.p50} p99 ${row.add.p99} ms · checkout p50 ${row.checkout.p50} p99 ${row.checkout.p99} ms · ${row.perSecond} orders/s · ${row.cpu} ms CPU an order`,
      );
    console.log(
      `  ratio (Maru/Vendure): add ${(ours.add.p50 / theirs.add.p50).toFixed(2)}, checkout ${(ours.checkout.p50 / theirs.checkout.p50).toFixed(2)}, orders/s ${(ours.perSecond / theirs.perSecond).toFixed(2)}`,
    );
  }
  await stop(peer.child);
  await engine.stop();
  rmSync(data, { recursive: true, force: true });
}

async function runRounds(c: Contestant, variant: number, concurrency: number, count: number) {
  const adds: number[] = [];
  const checkouts: number[] = [];
  const cpuBefore = cpuTime(c.pid);
  const began = performance.now();
  await inParallel(count, concurrency, async () => {
    const shopper = new Shopper(c.url, c.payment);
    const t0 = performance.now();
    await shopper.add(variant);
    const t1 = performance.now();
    await shopper.checkOut();
    adds.push(t1 - t0);
    checkouts.push(performance.now() - t1);
  });
  const seconds = (performance.now() - began) / 1000;
  return {
    add: percentiles(adds),
    checkout: percentiles(checkouts),
    perSecond: Number((count / seconds).toFixed(2)),
    cpu: Math.round((cpuTime(c.pid) - cpuBefore) / count),
  };
}

function percentiles(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return { p50: Math.round(at(sorted, 0.5)), p99: Math.round(at(sorted, 0.99)) };
}

async function prepareStock(urls: string[]): Promise<number> {
  let id = 0;
  for (const url of urls) {
    const client = new Client({ connectionString: url });
    await client.connect();
    const sku = "MR-101-NATURAL-OAK";
    const found = await client.query("SELECT id FROM product_variant WHERE sku = $1", [sku]);
    id = found.rows[0].id;
    await client.query(
      `UPDATE stock_level SET "stockOnHand" = 1000000 WHERE "productVariantId" = $1`,
      [id],
    );
    await client.end();
  }
  return id;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
