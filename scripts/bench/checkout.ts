import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { at, inParallel } from "../../commerce/bench/load";
import { cpuTime } from "../../commerce/bench/measure";
import { openEngine } from "../run/engine";
import { freePort } from "../run/ports";
import { stopChild } from "../run/processes";
import { openPeer } from "./peer";
import { Shopper } from "./shopper";
import { countStatements, type DatabaseWork, forgetStatements, workOf } from "./statements";

const rounds = 120;
/** Shoppers of one contestant in a row, before it is the other's turn. */
const turn = 8;
const card = {
  method: "card",
  metadata: { cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" },
};
const dummy = { method: "dummy", metadata: {} };

interface Contestant {
  name: string;
  url: string;
  pid: number;
  database: string;
  payment: typeof card | typeof dummy;
}

/** What one contestant took (ms each), with the processor's and the database's work. */
interface Taken {
  add: number[];
  checkout: number[];
  cpu: { add: number; checkout: number };
  database: { add: DatabaseWork; checkout: DatabaseWork };
}

type Step = "add" | "checkout";

const none: DatabaseWork = { statements: 0, time: 0, locks: 0, lockTime: 0 };

/** `npm run bench:checkout`: cart and guest checkout beside an untouched Vendure, in turns. */
async function main(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "maru-bench-"));
  chmodSync(data, 0o755);
  const engine = await openEngine({
    port: await freePort(),
    data,
    storefrontUrl: "http://127.0.0.1:9",
    env: { LOG_LEVEL: "error", COMMERCE_ROLE: "server" },
  });
  await countStatements(engine);
  const peer = await openPeer(engine);
  const variant = await prepareStock([engine.databaseUrl, peer.databaseUrl]);
  const contestants: Contestant[] = [
    {
      name: "Maru",
      url: engine.url,
      pid: engine.process.pid ?? 0,
      database: nameOf(engine.databaseUrl),
      payment: card,
    },
    {
      name: "untouched Vendure",
      url: peer.url,
      pid: peer.child.pid ?? 0,
      database: nameOf(peer.databaseUrl),
      payment: dummy,
    },
  ];
  for (const atOnce of [1, 8]) {
    const warm = contestants.map(nothing);
    await inTurns(engine.databaseUrl, contestants, warm, variant, atOnce, 3 * turn);
    const taken = contestants.map(nothing);
    await inTurns(engine.databaseUrl, contestants, taken, variant, atOnce, rounds);
    report(contestants, taken, atOnce);
  }
  await stopChild(peer.child);
  await engine.stop();
  rmSync(data, { recursive: true, force: true });
}

function nothing(): Taken {
  return {
    add: [],
    checkout: [],
    cpu: { add: 0, checkout: 0 },
    database: { add: { ...none }, checkout: { ...none } },
  };
}

/** Other work on the machine meets both alike: turns are short, and who begins changes. */
async function inTurns(
  admin: string,
  contestants: Contestant[],
  taken: Taken[],
  variant: number,
  atOnce: number,
  count: number,
): Promise<void> {
  for (let round = 0; round * turn < count; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    const guests = contestants.map((c) =>
      Array.from({ length: turn }, () => new Shopper(c.url, c.payment)),
    );
    for (const step of ["add", "checkout"] as const)
      for (const i of order) {
        const [contestant, mine, own] = [contestants[i], guests[i], taken[i]];
        if (!contestant || !mine || !own) throw new Error("Two contestants are expected.");
        const act = (guest: Shopper) => (step === "add" ? guest.add(variant) : guest.checkOut());
        await take(admin, contestant, own, step, atOnce, mine, act);
      }
  }
}

async function take(
  admin: string,
  contestant: Contestant,
  taken: Taken,
  step: Step,
  atOnce: number,
  guests: Shopper[],
  act: (guest: Shopper) => Promise<void>,
): Promise<void> {
  await forgetStatements(admin);
  const cpu = cpuTime(contestant.pid);
  await inParallel(guests.length, atOnce, async (index) => {
    const guest = guests[index];
    const began = performance.now();
    if (guest) await act(guest);
    taken[step].push(performance.now() - began);
  });
  taken.cpu[step] += cpuTime(contestant.pid) - cpu;
  const work = await workOf(admin, contestant.database);
  for (const key of Object.keys(work) as (keyof DatabaseWork)[])
    taken.database[step][key] += work[key];
}

function report(contestants: Contestant[], taken: Taken[], atOnce: number): void {
  const [ours, theirs] = taken;
  if (!ours || !theirs) throw new Error("Two contestants are expected.");
  console.log(`\n${atOnce} at once, ${ours.add.length} guests each`);
  for (const step of ["add", "checkout"] as const) {
    for (const [i, { name }] of contestants.entries()) {
      const { [step]: times, cpu, database } = taken[i] ?? ours;
      const each = (value: number, digits = 1) => (value / times.length).toFixed(digits);
      console.log(
        `  ${step.padEnd(9)}${name.padEnd(18)} p50 ${part(times, 0.5)} p95 ${part(times, 0.95)} p99 ${part(times, 0.99)} ms · ${each(cpu[step])} ms CPU · ${each(database[step].statements, 0)} statements, ${each(database[step].time)} ms in the database · lock ${each(database[step].locks)} calls, ${each(database[step].lockTime, 2)} ms`,
      );
    }
    const ratio = (share: number) =>
      (at(sorted(ours[step]), share) / at(sorted(theirs[step]), share)).toFixed(2);
    console.log(
      `  ratio    Maru/Vendure       p50 ${ratio(0.5)} p95 ${ratio(0.95)} · CPU ${(ours.cpu[step] / theirs.cpu[step]).toFixed(2)}`,
    );
  }
}

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
const part = (values: number[], share: number) => at(sorted(values), share).toFixed(0).padStart(4);
const nameOf = (url: string) => new URL(url).pathname.slice(1);

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
