import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { reportJudged } from "./judged/report";
import { machine } from "./machine";
import { type Figures, head, measureQuestions, type Question, tableRow } from "./measure";
import { copyPeerIndex } from "./peer-index";
import { queryEngine } from "./query-engine";
import {
  common,
  commonListingQuestions,
  listing,
  listingQuestions,
  termQuestions,
} from "./search-questions";
import { fillUpTo } from "./synthetic-shop";

type Engine = import("../../scripts/run/engine").Engine;
type Run = typeof import("../../scripts/run/engine");
type Processes = typeof import("../../scripts/run/processes");

const everything = { input: { groupByProduct: true, take: 1 } };

/** Filling the peer's index takes most of the time; `--no-peer` leaves it out. */
const besidePeer = !process.argv.includes("--no-peer");
const nothing = "{ __typename }";

/**
 * `npm run bench:search`: our search at three sizes, and Vendure's own, with its Postgres strategy,
 * beside it at two. Its 20,000 are left out: its index would take hours to fill.
 */
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
    const child = processes.launchSource({
      name: "The peer",
      script: path.join(__dirname, "peer-server.ts"),
      args: reindex ? ["--reindex"] : [],
      env: {
        ...engine.settings,
        COMMERCE_PORT: String(port),
      },
    });
    await processes.untilReady(child, "The peer");
    await work(`http://127.0.0.1:${port}`);
    await processes.stopChild(child);
  };
  try {
    console.log(`${cpus().length} CPUs, ${machine()}; one request at a time, over HTTP.`);
    await reportJudged(engine.url);
    await compare(54, engine, client, (work) => peer(true, work));
    await grow(2_000, engine.url, client);
    if (besidePeer) await copyPeerIndex(client);
    await compare(2_000, engine, client, (work) => peer(false, work));
    await grow(20_000, engine.url, client);
    await ours(20_000, engine, client);
    console.log(`at the end ${machine()}`);
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
    const answer = await queryEngine<{ search: { totalItems: number } }>(
      url,
      listing,
      everything,
    ).catch(() => null);
    if (answer?.search.totalItems === products) break;
    await delay(250);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n${products} products: read into the running index in ${seconds} s`);
}

async function ours(products: number, engine: Engine, client: Client): Promise<void> {
  const run = (query: string, questions: Question[]) =>
    measureQuestions(engine.url, query, questions, engine.process.pid);
  await run(listing, listingQuestions(1));
  console.log(head);
  // What HTTP, the engine and the machine's other work take, whatever is asked.
  console.log(tableRow("(an empty question)", await run(nothing, listingQuestions(5))));
  const first = await run(listing, await termQuestions(client, 1));
  console.log(tableRow(`Maru, ${products}: terms, asked for the first time`, first));
  console.log(
    tableRow(`Maru, ${products}: terms`, await run(listing, await termQuestions(client, 5))),
  );
  console.log(tableRow(`Maru, ${products}: listings`, await run(listing, listingQuestions(5))));
}

async function compare(
  products: number,
  engine: Engine,
  client: Client,
  withPeer: (work: (url: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await ours(products, engine, client);
  if (!besidePeer) return;
  const suites: [string, Question[]][] = [
    ["terms", await termQuestions(client, 1)],
    ["listings", commonListingQuestions(2)],
  ];
  const results = new Map<string, Figures>();
  const run = async (name: string, at: string) => {
    await measureQuestions(at, common, commonListingQuestions(1));
    for (const [suite, questions] of suites) {
      const figures = await measureQuestions(at, common, questions);
      results.set(`${name} ${suite}`, figures);
      console.log(tableRow(`${name}, ${products}: ${suite}, common query`, figures));
    }
  };
  await run("Maru", engine.url);
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
