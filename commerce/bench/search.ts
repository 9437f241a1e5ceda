import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { ask, type Figures, measure, type Question, row } from "./measure";
import { copyPeerIndex } from "./peer-index";
import {
  common,
  commonListingQuestions,
  listing,
  listingQuestions,
  termQuestions,
} from "./search-questions";
import { fillUpTo } from "./synthetic-shop";

type Run = typeof import("../../scripts/run/engine");
type Processes = typeof import("../../scripts/run/processes");

const everything: Question = {
  channel: "kr",
  language: "ko",
  input: { groupByProduct: true, take: 1 },
};

/** `npm run bench:search`: our search at three sizes, and Vendure's own beside it at two. */
async function main(): Promise<void> {
  const { openEngine } = (await import("../../scripts/run/engine")) as Run;
  const processes = (await import("../../scripts/run/processes")) as Processes;
  const { freePort } = await import("../../scripts/run/ports");
  const data = mkdtempSync(path.join(tmpdir(), "maru-bench-"));
  chmodSync(data, 0o755);
  const options = { port: await freePort(), data, storefrontUrl: "http://127.0.0.1:9" };
  const engine = await openEngine({ ...options, env: { LOG_LEVEL: "error" } });
  const client = new Client({ connectionString: engine.databaseUrl });
  await client.connect();
  const peer = async (reindex: boolean, work: (url: string) => Promise<void>) => {
    const port = await freePort();
    const loader = path.resolve(__dirname, "../../node_modules/tsx/dist/loader.mjs");
    const child = processes.launch({
      name: "The peer",
      script: path.join(__dirname, "peer-server.ts"),
      args: reindex ? ["--reindex"] : [],
      env: {
        MARU_DATA: data,
        DATABASE_URL: engine.databaseUrl,
        COMMERCE_PORT: String(port),
        LOG_LEVEL: "error",
        NODE_OPTIONS: `--import file://${loader}`,
      },
    });
    await processes.untilReady(child, "The peer");
    await work(`http://127.0.0.1:${port}`);
    await processes.stop(child);
  };
  try {
    console.log(
      `${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(1)}; one request at a time, over HTTP.`,
    );
    await compare(54, engine.url, client, (work) => peer(true, work));
    await grow(2_000, engine.url, client);
    await copyPeerIndex(client);
    await compare(2_000, engine.url, client, (work) => peer(false, work));
    await grow(20_000, engine.url, client);
    await ours(20_000, engine.url, client);
    console.log(`load at the end ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    await client.end();
    await engine.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Makes the shop larger and waits until every copy can be found. */
async function grow(products: number, url: string, client: Client): Promise<void> {
  await fillUpTo(client, products);
  const started = Date.now();
  await client.query(`NOTIFY maru_search, '{"all":true,"ids":{}}'`);
  for (;;) {
    const found = await ask(url, listing, everything).catch(() => null);
    if (found?.totalItems === products) break;
    await delay(250);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n${products} products: read into the running index in ${seconds} s`);
}

const head = `\n${"ms".padEnd(44)}${["p50", "p95", "p99"].map((p) => p.padStart(9)).join("")}${"n".padStart(7)}`;

async function ours(products: number, url: string, client: Client): Promise<void> {
  const rounds = 5;
  const questions = await termQuestions(client, rounds);
  await measure(url, listing, listingQuestions(1));
  console.log(head);
  console.log(row(`Maru, ${products}: terms`, await measure(url, listing, questions)));
  console.log(
    row(`Maru, ${products}: listings`, await measure(url, listing, listingQuestions(rounds))),
  );
}

async function compare(
  products: number,
  url: string,
  client: Client,
  withPeer: (work: (url: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await ours(products, url, client);
  const suites: [string, Question[]][] = [
    ["terms", await termQuestions(client, 1)],
    ["listings", commonListingQuestions(2)],
  ];
  const results = new Map<string, Figures>();
  const run = async (name: string, at: string) => {
    await measure(at, common, commonListingQuestions(1));
    for (const [suite, questions] of suites) {
      const figures = await measure(at, common, questions);
      results.set(`${name} ${suite}`, figures);
      console.log(row(`${name}, ${products}: ${suite}, common query`, figures));
    }
  };
  await run("Maru", url);
  await withPeer((at) => run("DefaultSearchPlugin", at));
  for (const [suite] of suites) {
    const [own, other] = [
      results.get(`Maru ${suite}`),
      results.get(`DefaultSearchPlugin ${suite}`),
    ];
    if (own && other)
      console.log(
        `DefaultSearchPlugin / Maru, ${suite}: p50 × ${(other.p50 / own.p50).toFixed(1)}, p95 × ${(other.p95 / own.p95).toFixed(1)}`,
      );
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
