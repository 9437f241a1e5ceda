import path from "node:path";
import { Client } from "pg";
import { root } from "../run/build";
import type { Engine } from "../run/engine";
import { freePort } from "../run/ports";
import { launchSource, untilReady } from "../run/processes";

/** An untouched Vendure on a copy of the engine's catalogue, which must have no user meanwhile. */
export async function openPeer(engine: Pick<Engine, "databaseUrl">) {
  const databaseUrl = await copyDatabase(engine.databaseUrl);
  const port = await freePort();
  const child = launchSource({
    name: "Untouched Vendure",
    script: path.join(root, "commerce/bench/untouched-vendure.ts"),
    // As its own guide runs it, and as the engine beside it is run.
    env: { NODE_ENV: "production", DATABASE_URL: databaseUrl, COMMERCE_PORT: String(port) },
  });
  await untilReady(child, "Untouched Vendure");
  return { url: `http://127.0.0.1:${port}`, databaseUrl, child };
}

/** Copies the catalogue and gives the copy delivery and payment that Vendure itself knows. */
async function copyDatabase(url: string): Promise<string> {
  const copy = new URL(url);
  copy.pathname = "/untouched";
  const admin = new Client({ connectionString: url.replace(/\/maru$/, "/postgres") });
  await admin.connect();
  await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'maru'",
  );
  await admin.query("CREATE DATABASE untouched TEMPLATE maru");
  await admin.end();
  const client = new Client({ connectionString: copy.href });
  await client.connect();
  await client.query(
    `UPDATE shipping_method SET
       checker = '{"code":"default-shipping-eligibility-checker","args":[{"name":"orderMinimum","value":"0"}]}',
       calculator = '{"code":"default-shipping-calculator","args":[{"name":"rate","value":"0"},{"name":"includesTax","value":"auto"},{"name":"taxRate","value":"0"}]}'`,
  );
  await client.query(
    `UPDATE payment_method SET code = 'dummy', checker = NULL,
       handler = '{"code":"dummy-payment-handler","args":[{"name":"automaticSettle","value":"true"}]}'
     WHERE code = 'card'`,
  );
  await client.query(
    "DELETE FROM payment_method_channels_channel WHERE \"paymentMethodId\" IN (SELECT id FROM payment_method WHERE code = 'in-store')",
  );
  await client.query(
    "DELETE FROM payment_method_translation WHERE \"baseId\" IN (SELECT id FROM payment_method WHERE code = 'in-store')",
  );
  await client.query("DELETE FROM payment_method WHERE code = 'in-store'");
  await client.end();
  return copy.href;
}
