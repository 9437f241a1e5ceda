import { beforeAll } from "vitest";
import { sql } from "./shopping";

/**
 * Settles what an earlier file left half done: orders at the payment step, uncollected pickups,
 * jobs, unsent letters. Any engine that a later file opens would finish them, and move stock under
 * its tests.
 */
beforeAll(async () => {
  const cancelled = await sql<{ id: number }>(
    `UPDATE "order" SET state = 'Cancelled', active = false WHERE state = 'ArrangingPayment'
     RETURNING id`,
  );
  // Tests set the stock's levels themselves; the books of what these orders held are closed here.
  await sql(
    `INSERT INTO stock_movement
       (discriminator, type, quantity, "productVariantId", "stockLocationId", "orderLineId")
     SELECT 'Release', 'RELEASE', SUM(CASE m.discriminator WHEN 'Release' THEN -1 ELSE 1 END * m.quantity),
       m."productVariantId", m."stockLocationId", m."orderLineId"
     FROM stock_movement m JOIN order_line l ON l.id = m."orderLineId" AND l."orderId" = ANY($1)
     WHERE m.discriminator IN ('Allocation', 'Release') GROUP BY 4, 5, 6`,
    [cancelled.map(({ id }) => id)],
  );
  await sql(
    `UPDATE pickup SET state = 'collected'
     WHERE state IN ('draft', 'held', 'placed', 'picking', 'ready', 'arrived', 'declined')`,
  );
  await sql("DELETE FROM outbox_message WHERE state = 'due'");
  await sql("DELETE FROM job_record WHERE state IN ('PENDING', 'RUNNING', 'RETRYING')");
});
