import type { ClientBase } from "pg";

/** The actions of a shopper who was shown recommendations. */
export interface Shopper {
  subject: string;
  clicks: number;
  added: boolean;
  bought: boolean;
}

/**
 * Selects the shoppers of the experiment: they were shown a carousel while they allowed both
 * purposes. A shopper who is only measured has the same recommendations in both arms. They would
 * water the difference down. Made-up shoppers are left out.
 */
const sql = `SELECT e.subject, count(*) FILTER (WHERE e.type = 'click')::int AS clicks,
    bool_or(e.type = 'add') AS added, bool_or(e.type = 'purchase') AS bought
  FROM shop_event e WHERE e.analytics AND NOT e.synthetic
  GROUP BY e.subject
  HAVING bool_or(e.type = 'impression' AND (SELECT c.granted FROM consent_record c
    WHERE c.subject = e.subject AND c.purpose = 'personalisation' AND c."createdAt" <= e.at
    ORDER BY c.id DESC LIMIT 1))`;

/** Reads them from the log. */
export async function readShoppers(client: ClientBase): Promise<Shopper[]> {
  return (await client.query<Shopper>(sql)).rows;
}
