import { nameOf } from "../../../database/name-sql";
import { storesOf } from "./area-sql";

/**
 * Orders of a date that people of a store helped with, by store and currency. An order that two
 * stores helped with counts whole at both, and once for each person. Who helped is in it only where
 * the store allows figures by person.
 *
 * - $1: ids of stores
 * - $2: the date, each store's own
 * - $3: the market
 */
export const assistedSql = `
  WITH ${storesOf("$2::date::timestamp")},
  helped AS (
    SELECT DISTINCT s.id AS store, s.code, c."administratorId" AS person, o.id, o."currencyCode",
      o."subTotalWithTax" + o."shippingWithTax" AS amount
    FROM store s JOIN shared_cart c ON c."storeId" = s.id AND c."channelId" = $3
    JOIN "order" o ON o.id = c."orderId" AND o.state <> 'Cancelled'
      AND o."orderPlacedAt"::timestamptz >= s.since AND o."orderPlacedAt"::timestamptz < s.until),
  by_store AS (
    SELECT store, code, "currencyCode", COUNT(*)::int AS orders, SUM(amount)::float8 AS amount
    FROM (SELECT DISTINCT store, code, id, "currencyCode", amount FROM helped) once
    GROUP BY 1, 2, 3),
  by_person AS (
    SELECT h.store, h."currencyCode", ${nameOf("a")} AS name, COUNT(*)::int AS orders,
      SUM(h.amount)::float8 AS amount
    FROM helped h JOIN administrator a ON a.id = h.person
    JOIN stock_location l ON l.id = h.store AND l."customFieldsFiguresbyperson"
    GROUP BY 1, 2, a.id)
  SELECT b.code AS "storeCode", b."currencyCode", b.orders, b.amount,
    CASE WHEN l."customFieldsFiguresbyperson" THEN (
      SELECT COALESCE(jsonb_agg(jsonb_build_object('name', p.name, 'orders', p.orders,
        'amount', p.amount) ORDER BY p.name, p.orders DESC), '[]')
      FROM by_person p WHERE p.store = b.store AND p."currencyCode" = b."currencyCode")
    END AS people
  FROM by_store b JOIN stock_location l ON l.id = b.store
  ORDER BY b.code, b."currencyCode"`;
