/** Orders older than this are over: what is asked for is found by the index of their age. */
const oldest = "interval '45 days'";

/**
 * Stores with the span of a day of their own.
 * @param day the day at the store, as SQL with its time zone as `zone`
 */
export const storesOf = (day: string) => `
  store AS (
    SELECT s.id, s.code, s.zone, d.day AT TIME ZONE s.zone AS since,
      (d.day + interval '1 day') AT TIME ZONE s.zone AS until
    FROM (SELECT id, "customFieldsCode" AS code,
        COALESCE(NULLIF("customFieldsTimezone", ''), 'UTC') AS zone
      FROM stock_location WHERE id = ANY($1::int[])) s
    CROSS JOIN LATERAL (SELECT ${day} AS day) d)`;

/** What is open at each store, and its day so far. $1: ids of stores */
export const areaSql = `
  WITH ${storesOf("date_trunc('day', now() AT TIME ZONE s.zone)")},
  queue AS (
    SELECT "storeId", COUNT(*) FILTER (WHERE state = 'placed')::int AS placed,
      COUNT(*) FILTER (WHERE state = 'picking')::int AS picking,
      COUNT(*) FILTER (WHERE state = 'ready')::int AS ready,
      COUNT(*) FILTER (WHERE state = 'arrived')::int AS arrived,
      COUNT(*) FILTER (WHERE state IN ('placed', 'picking') AND "slotStart" <= now())::int AS late,
      MAX(EXTRACT(EPOCH FROM now() - "arrivedAt") / 60) FILTER (WHERE state = 'arrived')::float
        AS waiting
    FROM pickup WHERE "storeId" = ANY($1::int[])
      AND state IN ('placed', 'picking', 'ready', 'arrived') GROUP BY 1),
  own AS (
    SELECT p.id, p."storeId", p.state, p."placedAt", p."collectedAt", p."slotStart", s.since,
      -- What was paid at the shelf was never prepared.
      CASE WHEN NOT p."inAisle" THEN p."readyAt" END AS "readyAt"
    FROM store s JOIN pickup p ON p."storeId" = s.id AND p."placedAt" >= s.since - ${oldest}
      AND (GREATEST(p."placedAt", p."readyAt", p."collectedAt") >= s.since OR p.state = 'expired')),
  day AS (
    SELECT "storeId", COUNT(*) FILTER (WHERE "placedAt" >= since)::int AS placed,
      COUNT(*) FILTER (WHERE "readyAt" >= since)::int AS ready,
      COUNT(*) FILTER (WHERE "collectedAt" >= since)::int AS collected,
      AVG(("readyAt" <= "slotStart")::int) FILTER (WHERE "readyAt" >= since)::float AS on_time
    FROM own GROUP BY 1),
  short AS (
    SELECT o."storeId", SUM(l.short)::int AS pieces FROM own o
    JOIN pickup_line l ON l."pickupId" = o.id WHERE o."readyAt" >= o.since GROUP BY 1),
  gone AS (
    SELECT o."storeId", COUNT(*)::int AS orders FROM own o
    JOIN pickup_event e ON e."pickupId" = o.id AND e.to = 'expired' AND e.from <> 'expired'
    WHERE o.state = 'expired' AND e.at >= o.since GROUP BY 1),
  difference AS (
    SELECT "locationId", COUNT(*)::int AS count FROM stock_discrepancy
    WHERE "locationId" = ANY($1::int[]) AND state = 'open' GROUP BY 1)
  SELECT s.code AS "storeCode", COALESCE(q.placed, 0) AS placed, COALESCE(q.picking, 0) AS picking,
    COALESCE(q.ready, 0) AS ready, COALESCE(q.arrived, 0) AS arrived, COALESCE(q.late, 0) AS late,
    q.waiting AS "minutesWaiting", COALESCE(d.placed, 0) AS "placedToday",
    COALESCE(d.ready, 0) AS "readyToday", COALESCE(d.collected, 0) AS "collectedToday",
    d.on_time AS "onTime", COALESCE(h.pieces, 0) AS "shortToday",
    COALESCE(g.orders, 0) AS "noShowsToday", COALESCE(f.count, 0) AS differences
  FROM store s LEFT JOIN queue q ON q."storeId" = s.id LEFT JOIN day d ON d."storeId" = s.id
  LEFT JOIN short h ON h."storeId" = s.id LEFT JOIN gone g ON g."storeId" = s.id
  LEFT JOIN difference f ON f."locationId" = s.id
  ORDER BY COALESCE(q.late, 0) DESC, q.waiting DESC NULLS LAST, s.code`;

/** A date by the hours of each store's own clock. $1: ids of stores, $2: the date */
export const hoursSql = `
  WITH ${storesOf("$2::date::timestamp")},
  moment AS (
    SELECT s.zone, m.kind, m.at FROM store s
    JOIN pickup p ON p."storeId" = s.id AND p."placedAt" < s.until
      AND p."placedAt" >= s.since - ${oldest}
      AND GREATEST(p."placedAt", p."readyAt", p."collectedAt") >= s.since
    CROSS JOIN LATERAL (VALUES ('placed', p."placedAt"),
      ('ready', CASE WHEN NOT p."inAisle" THEN p."readyAt" END),
      ('late', CASE WHEN NOT p."inAisle" AND p."readyAt" > p."slotStart" THEN p."readyAt" END),
      ('collected', p."collectedAt")) AS m(kind, at)
    WHERE m.at >= s.since AND m.at < s.until)
  SELECT EXTRACT(HOUR FROM at AT TIME ZONE zone)::int AS hour,
    COUNT(*) FILTER (WHERE kind = 'placed')::int AS placed,
    COUNT(*) FILTER (WHERE kind = 'ready')::int AS ready,
    COUNT(*) FILTER (WHERE kind = 'late')::int AS late,
    COUNT(*) FILTER (WHERE kind = 'collected')::int AS collected
  FROM moment GROUP BY 1 ORDER BY 1`;

/**
 * Why pieces were short, orders cancelled or declined, goods returned, stock corrected, and where
 * damaged pieces were found. As `hoursSql`
 */
export const reasonsSql = `
  WITH ${storesOf("$2::date::timestamp")},
  own AS (
    SELECT p.id, p."readyAt", s.since, s.until FROM store s JOIN pickup p ON p."storeId" = s.id
      AND p."placedAt" < s.until AND p."placedAt" >= s.since - ${oldest})
  SELECT kind, reason, SUM(count)::int AS count FROM (
    SELECT 'SHORT' AS kind, COALESCE(l."shortReason", '') AS reason, l.short AS count FROM own o
    JOIN pickup_line l ON l."pickupId" = o.id AND l.short > 0
    WHERE o."readyAt" >= o.since AND o."readyAt" < o.until
    UNION ALL
    SELECT CASE e.type WHEN 'cancel' THEN 'CANCELLED' WHEN 'decline' THEN 'DECLINED'
        ELSE 'RETURNED' END,
      COALESCE(e.data ->> 'reason', ''), 1 FROM own o
    JOIN pickup_event e ON e."pickupId" = o.id AND e.type IN ('cancel', 'decline', 'return')
    WHERE e.actor = 'staff' AND e.at >= o.since AND e.at < o.until
    UNION ALL
    SELECT 'CORRECTED', c.reason, 1 FROM store s JOIN stock_correction c ON c."storeId" = s.id
    WHERE c.at >= s.since AND c.at < s.until
    UNION ALL
    SELECT 'DAMAGED', g.reason, g.quantity FROM store s JOIN damaged_piece g ON g."storeId" = s.id
    WHERE g.at >= s.since AND g.at < s.until) said
  GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2 LIMIT 100`;
