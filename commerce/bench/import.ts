import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { samples } from "../../scripts/testing/samples";
import { machine } from "./machine";

type Run = typeof import("../../scripts/run/engine");
type Processes = typeof import("../../scripts/run/processes");

/** Rows of the whole file; Vendure's own importer gets fewer, for it takes hours. */
const rows = Number(process.argv[2] ?? 20_000);
const peerRows = Number(process.argv[3] ?? 1_000);
const sizes = ["s", "m", "l", "xl"];

/** `npm run bench:import [rows] [peer's rows]`: a large file, again, its prices, and the peer's. */
async function main(): Promise<void> {
  const { openEngine } = (await import("../../scripts/run/engine")) as Run;
  const processes = (await import("../../scripts/run/processes")) as Processes;
  const { dist } = await import("../../scripts/run/build");
  const { freePort } = await import("../../scripts/run/ports");
  const data = mkdtempSync(path.join(tmpdir(), "maru-bench-"));
  chmodSync(data, 0o755);
  const options = { port: await freePort(), data, storefrontUrl: "http://127.0.0.1:9" };
  const engine = await openEngine({
    ...options,
    env: { LOG_LEVEL: "error", COMMERCE_ROLE: "server" },
  });
  const file = (name: string, lines: string[]) => {
    writeFileSync(path.join(data, name), lines.join("\n"));
    return path.join(data, name);
  };
  const ours = (name: string) =>
    measured(
      processes.launchScript({
        name: "The import",
        script: path.join(dist, "run-import.js"),
        args: [name, "--language", "en"],
        env: engine.settings,
        stdio: ["ignore", "ignore", "inherit"],
        ipc: false,
      }),
    );
  try {
    console.log(`${cpus().length} CPUs, ${machine()}`);
    const some = file("some.csv", ourRows("x", peerRows));
    const all = file("all.csv", ourRows("y", rows));
    const prices = file("prices.csv", [
      "sku,price:USD",
      ...skus("y", rows).map((sku, i) => `${sku},${2 + i}`),
    ]);
    say(`Maru, ${peerRows} rows, new`, peerRows, await ours(some));
    const peerUrl = await copyOf(engine.databaseUrl);
    const peer = processes.launchSource({
      name: "Vendure's importer",
      script: path.join(__dirname, "peer-import.ts"),
      args: [file("peer.csv", peerFile("z", peerRows))],
      env: { NODE_ENV: "production", DATABASE_URL: peerUrl, COMMERCE_PORT: "0" },
      stdio: ["ignore", "ignore", "inherit"],
      ipc: false,
    });
    say(`Vendure's Importer, ${peerRows} rows, new`, peerRows, await measured(peer));
    say(`Maru, ${rows} rows, new`, rows, await ours(all));
    say(`Maru, ${rows} rows, the same again`, rows, await ours(all));
    say(`Maru, ${rows} prices`, rows, await ours(prices));
    console.log(`at the end ${machine()}`);
  } finally {
    await engine.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function skus(prefix: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${prefix}-${Math.floor(i / sizes.length)}-${sizes[i % sizes.length]}`,
  );
}

function ourRows(prefix: string, count: number): string[] {
  return [
    `product,sku,name,description,price:USD,option:size,facet:wood,stock:${samples.stores.second}`,
    ...skus(prefix, count).map((sku, i) => {
      const n = Math.floor(i / sizes.length);
      const size = sizes[i % sizes.length];
      return `${prefix}-${n},${sku},Product ${prefix} ${n},Sits well,${1 + i},${size},Oak,3`;
    }),
  ];
}

/** The same in the columns of docs.vendure.io/guides/developer-guide/importing-data. */
function peerFile(prefix: string, count: number): string[] {
  return [
    "name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,trackInventory,variantAssets,variantFacets",
    ...skus(prefix, count).map((sku, i) => {
      const n = Math.floor(i / sizes.length);
      const isFirst = i % sizes.length === 0;
      const product = isFirst
        ? `Product ${prefix} ${n},${prefix}-${n},Sits well,,wood:Oak,size`
        : ",,,,,";
      return `${product},${sizes[i % sizes.length]},${sku},${1 + i},Standard,3,true,,`;
    }),
  ];
}

/** Seconds, and the most memory that the process had (MB), as the kernel counts it. */
function measured(child: ChildProcess): Promise<{ seconds: number; megabytes: number }> {
  const started = Date.now();
  let most = 0;
  const clock = setInterval(() => {
    most = Math.max(most, peakOf(child.pid ?? 0));
  }, 200);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      clearInterval(clock);
      if (code === 0) resolve({ seconds: (Date.now() - started) / 1000, megabytes: most / 1024 });
      else reject(new Error(`An import ended with ${code}.`));
    });
  });
}

function peakOf(pid: number): number {
  try {
    const [, kilobytes = "0"] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes);
  } catch {
    return 0;
  }
}

function say(
  name: string,
  count: number,
  { seconds, megabytes }: Awaited<ReturnType<typeof measured>>,
) {
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} rows/s, ${Math.round(megabytes)} MB at most`,
  );
}

/** A copy of the shop for the peer, which knows no fields of ours. */
async function copyOf(url: string): Promise<string> {
  const copy = Object.assign(new URL(url), { pathname: "/untouched" });
  const admin = new Client({ connectionString: url.replace(/\/maru$/, "/postgres") });
  await admin.connect();
  await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'maru'",
  );
  await admin.query("CREATE DATABASE untouched TEMPLATE maru");
  await admin.end();
  return copy.href;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
