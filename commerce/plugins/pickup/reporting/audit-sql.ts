const mostEntries = 20_000;

/**
 * Who did what at a store, oldest first. It has steps of orders, those that were refused, and money
 * paid out. It has what a desk took back with its amount, pauses, corrections of stock, settled
 * differences and damaged pieces, too. It has steps of transfers at both of their stores.
 *
 * - $1: the store
 * - $2 and $3: from and until
 * - $4: its code
 * - $5: its time zone
 */
export const auditSql = `
  SELECT at, to_char(at AT TIME ZONE $5, 'YYYY-MM-DD HH24:MI:SS') AS "localAt", "orderCode", type,
    "from", "to", actor, "actorName", device, skus, amount::float8 AS amount, "currencyCode", refused,
    data
  FROM (
    SELECT e.at, o.code AS "orderCode", e.type, e.from, e.to, e.actor, e."actorName", e.device,
      COALESCE((SELECT string_agg(v.sku, ', ' ORDER BY l.id) FROM pickup_line l
        JOIN order_line ol ON ol.id = l."orderLineId"
        JOIN product_variant v ON v.id = ol."productVariantId"
        WHERE l."pickupId" = p.id AND (l.id::text = e.data ->> 'lineId' OR l.id::text IN (
          SELECT r ->> 'lineId' FROM jsonb_array_elements(CASE jsonb_typeof(e.data -> 'lines')
            WHEN 'array' THEN e.data -> 'lines' ELSE '[]' END) r))), '') AS skus,
      CASE WHEN e.type = 'hand-over' AND p.tender IS NOT NULL THEN p.taken END AS amount,
      CASE WHEN e.type = 'hand-over' AND p.tender IS NOT NULL THEN o."currencyCode" END
        AS "currencyCode",
      NULL AS refused, e.data
    FROM pickup_event e JOIN pickup p ON p.id = e."pickupId" JOIN "order" o ON o.id = p."orderId"
    WHERE e.at >= $2 AND e.at < $3 AND e.data ->> 'desk' IS NULL
      AND (p."storeId" = $1 AND NOT COALESCE(e.data ->> 'storeCode' <> $4, false)
        OR e.data ->> 'storeCode' = $4)
    UNION ALL
    SELECT r.at, o.code, r.type, NULL, NULL, 'staff', r."actorName", r.device, '', NULL, NULL, r.why,
      '{}'
    FROM pickup_refusal r JOIN pickup p ON p.id = r."pickupId" JOIN "order" o ON o.id = p."orderId"
    WHERE p."storeId" = $1 AND r.at >= $2 AND r.at < $3
    UNION ALL
    SELECT t."paidAt", o.code, 'pay-out', NULL, NULL, 'staff', t."paidBy", '', '', t.amount,
      t."currencyCode", NULL,
      jsonb_build_object('tender', t.tender, 'reference', t.reference, 'reason', t.reason)
    FROM pickup_payout t JOIN "order" o ON o.id = t."orderId"
    WHERE t."storeId" = $1 AND t."paidAt" >= $2 AND t."paidAt" < $3
    UNION ALL
    SELECT b.at, o.code, 'return', NULL, NULL, 'staff', b."actorName", b.device,
      COALESCE((SELECT string_agg(v.sku, ', ' ORDER BY k.id) FROM order_line k
        JOIN product_variant v ON v.id = k."productVariantId"
        WHERE k.id::text IN (SELECT r ->> 'orderLineId' FROM jsonb_array_elements(b.pieces) r)), ''),
      b.amount, b."currencyCode", NULL, jsonb_build_object('reason', b.reason, 'pieces', b.pieces)
    FROM goods_return b JOIN "order" o ON o.id = b."orderId"
    WHERE b."storeId" = $1 AND b.at >= $2 AND b.at < $3
    UNION ALL
    SELECT c.at, NULL, 'correct-stock', NULL, NULL, 'staff', c."actorName", c.device, v.sku, NULL,
      NULL, NULL, jsonb_build_object('sku', v.sku, 'change', c.change, 'counted', c.counted,
        'countedAt', c."countedAt", 'onHand', c."onHand", 'reason', c.reason)
    FROM stock_correction c JOIN product_variant v ON v.id = c."variantId"
    WHERE c."storeId" = $1 AND c.at >= $2 AND c.at < $3
    UNION ALL
    SELECT d."settledAt", NULL, 'settle-discrepancy', NULL, NULL, 'staff', d."settledBy", '', v.sku,
      NULL, NULL, NULL, jsonb_build_object('sku', v.sku, 'kind', d.kind, 'expected', d.expected,
        'counted', d.counted, 'at', d.at, 'source', d.source, 'reason', d.reason)
    FROM stock_discrepancy d JOIN product_variant v ON v.id = d."variantId"
    WHERE d."locationId" = $1 AND d."settledAt" >= $2 AND d."settledAt" < $3
      AND d."settledBy" <> '' AND d.source <> 'staff'
    UNION ALL
    SELECT step.at, o.code, step.type, NULL, NULL, 'staff', step.by, step.device, v.sku, NULL, NULL,
      NULL, jsonb_build_object('sku', v.sku, 'quantity', g.quantity, 'reason', g.reason,
        'note', g.note, 'ending', step.ending)
    FROM damaged_piece g JOIN product_variant v ON v.id = g."variantId"
    LEFT JOIN order_line k ON k.id = g."orderLineId" LEFT JOIN "order" o ON o.id = k."orderId"
    CROSS JOIN LATERAL (VALUES
      ('note-damaged', g.at, g."actorName", g.device, NULL),
      ('decide-damaged', g."endedAt", g."endedBy", '', g.ending)) AS step(type, at, by, device, ending)
    WHERE g."storeId" = $1 AND step.at >= $2 AND step.at < $3
    UNION ALL
    SELECT z."startsAt", NULL, 'pause-store', NULL, NULL, 'staff', z."startedBy", z.device, '', NULL,
      NULL, NULL, jsonb_build_object('kind', z.kind, 'capacity', z.capacity, 'until', z."endsAt")
    FROM pickup_pause z WHERE z."storeId" = $1 AND z."startsAt" >= $2 AND z."startsAt" < $3
    UNION ALL
    SELECT z."takenBackAt", NULL, 'resume-store', NULL, NULL, 'staff', z."takenBackBy",
      z."takenBackOn", '', NULL, NULL, NULL,
      jsonb_build_object('kind', z.kind, 'since', z."startsAt")
    FROM pickup_pause z WHERE z."storeId" = $1 AND z."takenBackAt" >= $2 AND z."takenBackAt" < $3
    UNION ALL
    SELECT h.at, NULL, h.type || '-transfer', NULL, h.to, 'staff', h."actorName", h.device,
      COALESCE((SELECT string_agg(v.sku, ', ' ORDER BY x.id) FROM stock_transfer_line x
        JOIN product_variant v ON v.id = x."variantId"
        WHERE x."transferId" = t.id AND x.id::text = COALESCE(h.data ->> 'lineId', x.id::text)), ''),
      NULL, NULL, NULL, h.data || jsonb_build_object('transfer', t.id)
    FROM stock_transfer_event h JOIN stock_transfer t ON t.id = h."transferId"
    WHERE $1 IN (t."fromStoreId", t."toStoreId") AND h.at >= $2 AND h.at < $3)
    entry
  ORDER BY 1 LIMIT ${mostEntries}`;
