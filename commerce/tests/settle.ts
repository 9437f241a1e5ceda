import { beforeAll } from "vitest";
import { sql } from "./shopping";

/**
 * Settles what an earlier file left half done: orders at the payment step, uncollected pickups,
 * jobs, unsent letters. Any engine that a later file opens would finish them, and move stock under
 * its tests. So would its look for broken orders each minute: tests break many on purpose.
 */
beforeAll(async () => {
  await sql(
    `UPDATE "order" SET state = 'Cancelled', active = false WHERE state = 'ArrangingPayment'`,
  );
  // Tests set the stock's levels themselves; the books of what carts and ended orders hold close here.
  await sql(
    `INSERT INTO stock_movement
       (discriminator, type, quantity, "productVariantId", "stockLocationId", "orderLineId")
     SELECT 'Release', 'RELEASE', SUM(CASE m.discriminator WHEN 'Allocation' THEN 1 ELSE -1 END * m.quantity),
       m."productVariantId", m."stockLocationId", m."orderLineId"
     FROM stock_movement m JOIN order_line l ON l.id = m."orderLineId"
     JOIN "order" o ON o.id = l."orderId" AND o.state IN ('Created', 'Draft', 'AddingItems', 'Cancelled')
     WHERE m.discriminator IN ('Allocation', 'Release', 'Cancellation') GROUP BY 4, 5, 6
     HAVING SUM(CASE m.discriminator WHEN 'Allocation' THEN 1 ELSE -1 END * m.quantity) <> 0`,
  );
  await sql(
    `UPDATE pickup SET state = 'collected'
     WHERE state IN ('draft', 'held', 'placed', 'picking', 'ready', 'arrived', 'declined')`,
  );
  await sql("DELETE FROM outbox_message WHERE state = 'due'");
  await sql("DELETE FROM job_record WHERE state IN ('PENDING', 'RUNNING', 'RETRYING')");
});
