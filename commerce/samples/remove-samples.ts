import type { Client } from "pg";
import { readShop } from "../shop";
import { readSamplePeople, sampleEmails } from "./sample-people";

/** Ends the sample sign-ins and sessions, and takes away the sample coupon and the made-up events. */
export async function removeSamples(client: Client): Promise<void> {
  const { folder } = readShop();
  const emails = await sampleEmails(client, folder);
  await client.query("BEGIN");
  await client.query(
    `DELETE FROM session WHERE "userId" IN (SELECT id FROM "user" WHERE identifier = ANY($1))`,
    [emails],
  );
  for (const [table, column] of [
    ['"user"', "identifier"],
    ["administrator", '"emailAddress"'],
    ["customer", '"emailAddress"'],
  ])
    await client.query(
      `UPDATE ${table} SET "deletedAt" = now() WHERE ${column} = ANY($1) AND "deletedAt" IS NULL`,
      [emails],
    );
  await client.query(
    `UPDATE promotion SET enabled = false, "deletedAt" = now()
     WHERE "couponCode" = $1 AND "deletedAt" IS NULL`,
    [readSamplePeople(folder).coupon?.code],
  );
  await client.query("DELETE FROM shop_event WHERE synthetic");
  await client.query("COMMIT");
}
