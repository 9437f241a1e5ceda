import type { ClientBase } from "pg";
import type { LoggedEvent } from "../../../contracts/event-log";
import { tellingTypes } from "../history/telling-types";

const sql = `SELECT id, subject, type, "productId", store, market,
    (extract(epoch FROM at) * 1000)::float8 AS at
  FROM shop_event WHERE personalisation AND id > $1 AND type <> 'impression'
  ORDER BY id LIMIT $2`;

interface DayRow {
  market: string;
  store: string | null;
  productId: number;
  at: number;
  shoppers: number;
}

const popularitySql = `SELECT market, store, "productId", count(DISTINCT subject)::int AS shoppers,
    (extract(epoch FROM date_trunc('day', at)) * 1000)::float8 AS at
  FROM shop_event WHERE personalisation AND at > now() - interval '8 days'
    AND "productId" IS NOT NULL AND type = ANY($1)
  GROUP BY market, store, "productId", date_trunc('day', at)`;

/** How many shoppers looked at what on each day of the week. */
export async function loadPopularity(client: ClientBase): Promise<DayRow[]> {
  return (await client.query<DayRow>(popularitySql, [tellingTypes])).rows;
}

/** Events that may be learnt from, in the order in which they were written. */
export async function loadEvents(
  client: ClientBase,
  after: number,
  limit: number,
): Promise<LoggedEvent[]> {
  return (await client.query<LoggedEvent>(sql, [after, limit])).rows;
}
