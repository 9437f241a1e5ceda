import { sku, storeCode } from "../drill/catalogue";
import { Owner } from "../drill/people";
import { Visitors } from "../drill/visitors";
import { type Fleet, type Member, openFleet } from "./stale/fleet";

const members: Member[] = [
  "first engine",
  "second engine",
  "worker",
  "storefront A",
  "storefront B",
];
const rounds = Number(process.argv[2] ?? 3);

/**
 * `npm run bench:restarts -- <rounds>` restarts the processes of a shop one after the other, as a
 * new release does. Meanwhile people read, buy and work at a store. Ends with 1 when a request
 * fails.
 */
async function main(): Promise<void> {
  const fleet = await openFleet();
  try {
    await restartAll(fleet);
  } finally {
    await fleet.stop();
  }
}

async function restartAll({ front, engines, password, restart }: Fleet): Promise<void> {
  const owner = new Owner(engines[0]);
  await owner.signIn("superadmin", password);
  const visitors = new Visitors({
    shop: front,
    variantId: await owner.layIn(sku),
    clerk: await owner.hire(storeCode),
  });
  await visitors.begin();
  for (let round = 0; round < rounds; round++)
    for (const member of members) {
      const began = Date.now();
      await restart(member);
      console.log(`${member}: back after ${Math.round((Date.now() - began) / 1000)} s`);
    }
  const { reads, changes, orders, failed } = await visitors.end();
  console.log(
    `${rounds * members.length} restarts: ${reads} requests that read and ${changes} that change something (${orders} orders), of which ${failed.length} failed.`,
  );
  for (const line of new Set(failed)) console.log(`  ${line}`);
  if (failed.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
