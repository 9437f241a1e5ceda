import { beforeAll } from "vitest";
import { sql } from "./shopping";

/**
 * What an earlier file left half done (orders at the payment step, pickups nobody collected, jobs)
 * would be worked off by any engine that a later file opens, and move stock under its tests.
 */
beforeAll(async () => {
  await sql(
    `UPDATE "order" SET state = 'Cancelled', active = false WHERE state = 'ArrangingPayment'`,
  );
  await sql(
    `UPDATE pickup SET state = 'collected'
     WHERE state IN ('draft', 'held', 'placed', 'picking', 'ready', 'arrived')`,
  );
  await sql("DELETE FROM job_record WHERE state IN ('PENDING', 'RUNNING', 'RETRYING')");
});
