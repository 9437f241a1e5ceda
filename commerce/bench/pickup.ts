import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { benchFeed } from "./pickup/feed";
import { killEngine } from "./pickup/kill";
import { benchPlacement } from "./pickup/placement";
import { raceForStock } from "./pickup/race";
import { benchReads, fillStores } from "./pickup/reads";
import { fillUpTo } from "./synthetic-shop";

// The scripts are ES modules, which this side of the house can only import when it runs.
const load = async () => ({
  ...((await import("../../scripts/bench/peer")) as typeof import("../../scripts/bench/peer")),
  ...((await import("../../scripts/run/build")) as typeof import("../../scripts/run/build")),
  ...((await import("../../scripts/run/engine")) as typeof import("../../scripts/run/engine")),
  ...((await import("../../scripts/run/ports")) as typeof import("../../scripts/run/ports")),
  ...((await import(
    "../../scripts/run/processes"
  )) as typeof import("../../scripts/run/processes")),
});

const number = (name: string, standard: number) => Number(process.env[name] ?? standard);
/** The figures of the issue; smaller ones try whether all of it runs. */
const sizes = {
  shoppers: number("BENCH_SHOPPERS", 500),
  seconds: number("BENCH_SECONDS", 30),
  stores: number("BENCH_STORES", 2000),
  products: number("BENCH_PRODUCTS", 6700),
  orders: number("BENCH_ORDERS", 100),
  kills: number("BENCH_KILLS", 200),
};
const parts = (process.env.BENCH_PARTS ?? "placement,feed,reads,race,race-two,kill,large").split(
  ",",
);

/** `npm run bench:pickup`: the figures of click and collect, on a shop of its own. */
async function main(): Promise<void> {
  const { openPeer, dist, openEngine, freePort, launchScript, stopChild, untilReady } =
    await load();
  const data = mkdtempSync(path.join(tmpdir(), "maru-bench-"));
  chmodSync(data, 0o755);
  const secret = "the secret of a till that is measured";
  const settings = { LOG_LEVEL: "error", COMMERCE_ROLE: "both", STOCK_FEED_SECRET: secret };
  const shop = { data, storefrontUrl: "http://127.0.0.1:9", env: settings };
  const engine = await openEngine({ ...shop, port: await freePort() });
  try {
    // This part is first, because a database is copied only while it has no connections.
    if (parts.includes("placement")) {
      const peer = await openPeer(engine);
      const own = await connect(engine.databaseUrl);
      const its = await connect(peer.databaseUrl);
      await benchPlacement(own, engine.url, { client: its, url: peer.url }, sizes.orders);
      await stopChild(peer.child);
      await Promise.all([own.end(), its.end()]);
    }
    const sql = await connect(engine.databaseUrl);
    if (parts.includes("feed")) await benchFeed(sql, { url: engine.url, secret }, sizes.orders);
    if (parts.includes("reads")) await benchReads(sql, engine, sizes.seconds, "demonstration shop");
    if (parts.includes("race")) await raceForStock(sql, [engine.url], sizes.shoppers);
    if (parts.includes("race-two")) {
      const port = await freePort();
      const second = await engine.startAnother(port);
      await raceForStock(sql, [engine.url, `http://127.0.0.1:${port}`], sizes.shoppers);
      await stopChild(second);
    }
    if (parts.includes("kill")) {
      const port = await freePort();
      const env = { ...engine.settings, COMMERCE_PORT: String(port) };
      const start = async () => {
        const script = path.join(dist, "server.js");
        const child = launchScript({ name: "A mortal engine", script, env });
        await untilReady(child, "A mortal engine");
        return child;
      };
      const mortal = { url: `http://127.0.0.1:${port}`, start, survivor: engine.url };
      await killEngine(sql, mortal, sizes.kills);
    }
    if (parts.includes("large")) {
      await fillUpTo(sql, sizes.products);
      await fillStores(sql, sizes.stores);
      const { rows } = await sql.query(
        `SELECT (SELECT COUNT(*) FROM product_variant) AS variants,
           (SELECT COUNT(*) FROM stock_location) AS places`,
      );
      const title = `${rows[0].places} locations, ${rows[0].variants} variants`;
      await benchReads(sql, engine, sizes.seconds, title);
    }
    await sql.end();
  } finally {
    await engine.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // When a part fails, the database stops before its connections do; what failed is what counts.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
