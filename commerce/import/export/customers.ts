import type { EntityManager } from "typeorm";
import { csvLine } from "./csv-line";

const atOnce = 500;

const headers =
  "e-mail,first name,last name,phone,since,has account,groups,orders,last order".split(",");

interface CustomerRow {
  id: number;
  cells: string[];
}

/** A line for each customer who was not deleted. */
export async function* customerLines(em: EntityManager): AsyncGenerator<string> {
  yield csvLine(headers);
  for (let last = 0; ; ) {
    const rows: CustomerRow[] = await em.query(
      `SELECT c.id, ARRAY[c."emailAddress", c."firstName", c."lastName",
         COALESCE(c."phoneNumber", ''), to_char(c."createdAt", 'YYYY-MM-DD'),
         CASE WHEN u.verified THEN 'yes' ELSE 'no' END,
         (SELECT COALESCE(string_agg(g.name, '|' ORDER BY g.name), '') FROM customer_group g
          JOIN customer_groups_customer_group l ON l."customerGroupId" = g.id
          WHERE l."customerId" = c.id),
         o.n::text, COALESCE(to_char(o.latest, 'YYYY-MM-DD'), '')] AS cells
       FROM customer c LEFT JOIN "user" u ON u.id = c."userId" AND u."deletedAt" IS NULL
       CROSS JOIN LATERAL (SELECT count(*) AS n, max("orderPlacedAt") AS latest FROM "order"
         WHERE "customerId" = c.id AND "orderPlacedAt" IS NOT NULL) AS o
       WHERE c."deletedAt" IS NULL AND c.id > $1 ORDER BY c.id LIMIT $2`,
      [last, atOnce],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    for (const { cells } of rows) yield csvLine(cells);
  }
}
