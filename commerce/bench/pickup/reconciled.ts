import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";

interface OrderHealth {
  checkedAt: string | null;
  open: Record<string, number>;
  mended: number;
}

/** Orders that the reconcile task looks at in a run: the newest, and as many of the rest in turns. */
const turn = 5_000;

/** What a provider reserves for no payment of the shop's: it is looked into after a minute. */
const reservedSql = `SELECT COUNT(*)::int AS n FROM test_provider_entry a
  WHERE a.kind = 'authorise' AND a.refusal IS NULL
    AND NOT EXISTS (SELECT 1 FROM payment p WHERE p."transactionId" = a.authorisation)
    AND NOT EXISTS (SELECT 1 FROM test_provider_entry v WHERE v.kind = 'void'
      AND v.authorisation = a.authorisation AND v.refusal IS NULL AND v.amount = a.amount)`;

/**
 * Asks what the shop's own reconcile task asks of every order, by letting it look at all of them.
 * @param url an engine that is alive; one of them must be a worker
 * @returns how many orders the task had to put right
 * @throws when an order breaks an invariant, or a card is reserved for no order
 */
export async function untilReconciled(client: Client, url: string): Promise<number> {
  const { rows } = await client.query(`SELECT COUNT(*)::int AS n FROM "order"`);
  // The run that is on its way may have begun before the end: it does not count.
  const runs = 1 + Math.max(1, Math.ceil(rows[0].n / turn));
  let health = await healthOf(url);
  for (let run = 0; run < runs; run++) health = await nextRun(url, health.checkedAt);
  const open = Object.entries(health.open);
  if (open.length > 0)
    throw new Error(`Broken: ${open.map(([name, n]) => `${n} orders ${name}`).join("; ")}`);
  await untilNothingReserved(client);
  return health.mended;
}

async function nextRun(url: string, last: string | null): Promise<OrderHealth> {
  const deadline = Date.now() + 3 * 60_000;
  for (;;) {
    const health = await healthOf(url);
    if (health.checkedAt !== last) return health;
    if (Date.now() > deadline) throw new Error("The reconcile task does not run");
    await wait(500);
  }
}

async function healthOf(url: string): Promise<OrderHealth> {
  return (await (await fetch(`${url}/order-health`)).json()) as OrderHealth;
}

async function untilNothingReserved(client: Client): Promise<void> {
  const deadline = Date.now() + 3 * 60_000;
  for (;;) {
    const { rows } = await client.query(reservedSql);
    if (rows[0].n === 0) return;
    if (Date.now() > deadline) throw new Error(`${rows[0].n} cards are reserved for no order`);
    await wait(500);
  }
}
