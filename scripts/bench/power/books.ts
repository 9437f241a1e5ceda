import { readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { checkAudit, readAudit } from "../../../commerce/bench/pickup/audit";
import { untilReconciled } from "../../../commerce/bench/pickup/reconciled";

/** Connects to the embedded database of a shop that runs, at the port it has now. */
export async function connectToShop(data: string): Promise<Client> {
  const [, , , port] = readFileSync(path.join(data, "postgres/postmaster.pid"), "utf8").split("\n");
  const { database } = JSON.parse(readFileSync(path.join(data, "secrets.json"), "utf8"));
  const client = new Client({
    host: "127.0.0.1",
    port: Number(port),
    user: "maru",
    password: database,
    database: "maru",
  });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Orders of one guest, who had one cart; and payments of one order, who paid once. */
const doubledSql = `SELECT
  (SELECT COUNT(*)::int FROM (SELECT 1 FROM "order" o JOIN customer c ON c.id = o."customerId"
     WHERE o."orderPlacedAt" IS NOT NULL AND c."emailAddress" LIKE 'guest-%@example.com'
     GROUP BY c."emailAddress" HAVING COUNT(*) > 1) twice) AS orders,
  (SELECT COUNT(*)::int FROM (SELECT 1 FROM payment p JOIN "order" o ON o.id = p."orderId"
     JOIN customer c ON c.id = o."customerId"
     WHERE p.state IN ('Authorized', 'Settled') AND c."emailAddress" LIKE 'guest-%@example.com'
     GROUP BY p."orderId" HAVING COUNT(*) > 1) twice) AS payments`;

/**
 * Looks whether every acknowledged order is there once, paid once, and whether stock, money and
 * pickups agree with each other.
 * @returns what is wrong, one line each; nothing when all is well
 */
export async function wrongWith(
  client: Client,
  engine: string,
  { acknowledged, variant, stock }: { acknowledged: string[]; variant: number; stock: number },
): Promise<string[]> {
  const found = await readAudit(client, variant);
  const lost = acknowledged.filter((code) => !found.codes.has(code));
  const [doubled] = (await client.query(doubledSql)).rows;
  return [
    lost.length > 0 && `${lost.length} acknowledged orders are lost: ${lost.join(" ")}`,
    doubled.orders > 0 && `${doubled.orders} guests have one cart as two orders`,
    doubled.payments > 0 && `${doubled.payments} orders are paid twice`,
    await reason(async () => checkAudit(found, stock)),
    await reason(async () => {
      await untilReconciled(client, engine);
    }),
  ].filter((line) => line !== false && line !== undefined);
}

async function reason(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
