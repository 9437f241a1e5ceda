import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { at } from "../../../commerce/bench/load";
import { machine } from "../../../commerce/bench/machine";
import { Shopper } from "../shopper";
import { hostileRequest } from "./hostile-questions";
import type { FloodShop } from "./part";

const strangers = 10;
const turns = 3;
/** Checkouts in each turn, quiet and under the flood. */
const checkouts = 20;
const mostRatio = 2;
const card = {
  method: "card",
  metadata: { cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" },
};

/** What the strangers were answered, by kind of request. */
type Answers = Map<string, Map<number | string, number>>;

/**
 * Checkout while ten strangers send questions that are meant to keep the engine busy. Checkout
 * without them stands beside it, in turns.
 * @returns whether its p95 stays within twice the quiet one
 */
export async function queries({ engine, databaseUrl, enginePid }: FloodShop): Promise<boolean> {
  const variant = await stockUp(databaseUrl);
  await checkOut(engine, variant, 20);
  const quiet: number[] = [];
  const flooded: number[] = [];
  const answers: Answers = new Map();
  let pause = 0;
  for (let turn = 0; turn < turns; turn++) {
    quiet.push(...(await checkOut(engine, variant, checkouts)));
    const flood = new Flood(engine, answers);
    await delay(1_000);
    flooded.push(...(await checkOut(engine, variant, checkouts)));
    pause = Math.max(pause, await flood.stop());
  }
  report(answers);
  const ratio = p95(flooded) / p95(quiet);
  console.log(`checkout p95: quiet ${p95(quiet).toFixed(0)} ms, under the flood ${p95(flooded).toFixed(0)} ms: × ${ratio.toFixed(2)} (${mostRatio} allowed)
checkout p50: quiet ${p50(quiet).toFixed(0)} ms, under the flood ${p50(flooded).toFixed(0)} ms
engine: ${memory(enginePid)} MB at most, longest pause ${pause.toFixed(0)} ms (${machine()})`);
  return ratio <= mostRatio;
}

/** Guests who buy one after the other; how long each took from contact to payment (ms). */
async function checkOut(url: string, variant: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const shopper = new Shopper(url, card);
    await shopper.add(variant);
    const began = performance.now();
    await shopper.checkOut();
    times.push(performance.now() - began);
  }
  return times;
}

/** Strangers who send without a pause, each from an address of its own. */
class Flood {
  private open = true;
  private longest = 0;
  private readonly lines: Promise<void>[];

  constructor(
    private readonly url: string,
    private readonly answers: Answers,
  ) {
    const lines = Array.from({ length: strangers }, (_, n) => this.stranger(n));
    this.lines = [...lines, this.watch()];
  }

  /** @returns the longest that the engine took to answer what costs nothing (ms) */
  async stop(): Promise<number> {
    this.open = false;
    await Promise.all(this.lines);
    return this.longest;
  }

  private async stranger(number: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, localAddress: `127.0.1.${number + 1}` });
    for (let turn = number; this.open; turn++) {
      const { kind, body } = hostileRequest(turn);
      const status = await send(`${this.url}/shop-api`, body, agent);
      const counts = this.answers.get(kind) ?? new Map();
      this.answers.set(kind, counts.set(status, (counts.get(status) ?? 0) + 1));
    }
    agent.destroy();
  }

  private async watch(): Promise<void> {
    for (; this.open; await delay(50)) {
      const began = performance.now();
      await fetch(`${this.url}/health`).then((response) => response.arrayBuffer());
      this.longest = Math.max(this.longest, performance.now() - began);
    }
  }
}

function send(url: string, body: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "vendure-token": "kr" };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", () => resolve("cut off"));
    });
    sent.on("error", () => resolve("cut off"));
    sent.end(body);
  });
}

function report(answers: Answers): void {
  for (const [kind, counts] of answers) {
    const said = [...counts].map(([status, count]) => `${status} × ${count}`).join(", ");
    console.log(`  ${kind.padEnd(34)} ${said}`);
  }
}

async function stockUp(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    "SELECT id FROM product_variant WHERE sku = 'MR-101-NATURAL-OAK'",
  );
  const { id } = rows[0];
  await client.query(
    `UPDATE stock_level SET "stockOnHand" = 1000000 WHERE "productVariantId" = $1`,
    [id],
  );
  await client.end();
  return id;
}

/** The most memory that a process ever had (MB); NaN where /proc does not tell. */
function memory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
  } catch {
    return Number.NaN;
  }
}

const sorted = (times: number[]) => [...times].sort((a, b) => a - b);
const p50 = (times: number[]) => at(sorted(times), 0.5);
const p95 = (times: number[]) => at(sorted(times), 0.95);
