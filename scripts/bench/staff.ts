import { Client } from "pg";
import { inParallel, percentiles } from "../../commerce/bench/load";
import { Collector } from "../../commerce/bench/pickup/collector";
import { openAlways, stores, variantOf } from "../../commerce/bench/pickup/shop";
import { samples } from "../testing/samples";
import { Device } from "./staff/device";
import { type Tally, workThrough } from "./staff/floor";
import { timePushes } from "./staff/pushes";
import { measureQueue } from "./staff/queue-page";
import { replayOutbox } from "./staff/replay";
import { withTemporaryShop } from "./temporary-shop";

const number = (name: string, standard: number) => Number(process.env[name] ?? standard);
/** The figures of the issue; smaller ones try whether all of it runs. */
const sizes = {
  orders: number("BENCH_ORDERS", 600),
  devices: number("BENCH_DEVICES", 8),
  /** Between two presses of a device: 30 minutes of work in a few. */
  pauseMs: number("BENCH_PAUSE_MS", 400),
  replayed: number("BENCH_REPLAYED", 67),
  conflicts: number("BENCH_CONFLICTS", 20),
  pushes: number("BENCH_PUSHES", 100),
};
// Where the stand-in of a push service is.
process.env.PUSH_ALLOWED_HOSTS = "127.0.0.1";
const password = "maru-sample-2026";

/** `npm run bench:staff`: devices at three stores, an absence, and a long queue. */
await withTemporaryShop(async ({ storefrontUrl, engine }) => {
  const sql = new Client({ connectionString: engine.databaseUrl });
  sql.on("error", () => undefined);
  await sql.connect();
  // The manager works in all three stores, so that every device has a person to sign in.
  await sql.query(
    `INSERT INTO administrator_custom_fields_stores_stock_location
     SELECT a.id, s.id FROM administrator a, stock_location s
     WHERE a."emailAddress" = $2 AND s."customFieldsCode" = ANY($1)
     ON CONFLICT DO NOTHING`,
    [stores, samples.people.manager],
  );
  await openAlways(sql, 10_000);
  const variant = await variantOf(sql);
  await sql.query(`UPDATE stock_level SET "stockOnHand" = 100000 WHERE "productVariantId" = $1`, [
    variant,
  ]);
  const place = async (store: string) => {
    const shopper = new Collector(engine.url);
    await shopper.add(variant);
    await shopper.introduce();
    const refused = await shopper.choose(store);
    const { code, reason } = refused ? { code: undefined, reason: refused } : await shopper.pay();
    if (!code) throw new Error(reason);
    return code;
  };
  await inParallel(sizes.orders, 8, async (i) => {
    await place(stores[i % stores.length] ?? "");
  });
  console.log(`${sizes.orders} orders placed`);

  const tally: Tally = { done: new Set(), conflicts: 0, live: [], answered: [] };
  const began = performance.now();
  await Promise.all(
    stores.map(async (store) => {
      const devices: Device[] = [];
      for (let i = 0; i < sizes.devices; i++) {
        const device = new Device(storefrontUrl, `${store} ${i}`, store);
        await device.signIn(samples.people.manager, password);
        devices.push(device);
      }
      const { rows } = await sql.query<{ id: string; code: string }>(
        `SELECT p.id::text, p.code FROM pickup p JOIN stock_location s ON s.id = p."storeId"
         WHERE s."customFieldsCode" = $1 AND p.state = 'placed'`,
        [store],
      );
      const codes = new Map(rows.map(({ id, code }) => [id, code]));
      await workThrough(devices, codes, tally, sizes.pauseMs);
      for (const device of devices) device.leave();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const { rows: written } = await sql.query<{ id: string; times: number }>(
    `SELECT "commandId" AS id, COUNT(*)::int AS times FROM pickup_event
     WHERE actor = 'staff' GROUP BY 1`,
  );
  const kept = new Map(written.map(({ id, times }) => [id, times]));
  const lost = [...tally.done].filter((id) => kept.get(id) !== 1);
  const doubled = written.filter(({ times }) => times > 1);
  if (lost.length > 0 || doubled.length > 0)
    throw new Error(`${lost.length} commands lost, ${doubled.length} doubled`);
  console.log(
    `floor: ${stores.length} stores x ${sizes.devices} devices, ${seconds.toFixed(0)} s: ` +
      `${tally.done.size} commands, none lost, none doubled, ${tally.conflicts} conflicts`,
  );
  console.log(`  press to answer ${percentiles(tally.answered)}`);
  console.log(`  answer to another screen ${percentiles(tally.live)}`);
  const unheard = tally.live.filter((ms) => !Number.isFinite(ms)).length;
  if (unheard > 0) throw new Error(`${unheard} changes never came to another screen`);

  await inParallel(sizes.replayed, 8, async () => {
    await place(samples.stores.first);
  });
  const away = new Device(storefrontUrl, "away", samples.stores.first);
  const colleague = new Device(storefrontUrl, "colleague", samples.stores.first);
  for (const device of [away, colleague]) await device.signIn(samples.people.manager, password);
  const ids = away.board.pickups.filter(({ state }) => state === "placed").map(({ id }) => id);
  console.log(`replay: ${await replayOutbox(sql, away, colleague, ids, sizes.conflicts)}`);
  const [sample] = away.board.pickups;
  for (const device of [away, colleague]) device.leave();
  if (sample) console.log(`queue: ${await measureQueue(storefrontUrl, sample)}`);
  const person = { email: samples.people.manager, password };
  const pushed = await timePushes({
    sql,
    storefrontUrl,
    stores,
    orders: sizes.pushes,
    person,
    place,
  });
  console.log(`placed to a locked phone ${percentiles(pushed)}`);
  await sql.end();
});
process.exit();
