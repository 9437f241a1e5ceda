import { soldIn } from "../../../database/price-sql";
import { counted, leftAt, levelsIn } from "../../../database/sellable-sql";
import { orderIn } from "../../../database/states-sql";

/** What can be sold where the line goes: its own store, or all locations of the market. */
const leftForLine = `(SELECT COALESCE(SUM(${leftAt}), 0)::int FROM ${levelsIn("$1")}
  WHERE l."productVariantId" = v.id
    AND (COALESCE(i."customFieldsCollectat", '') = '' OR s."customFieldsCode" = i."customFieldsCollectat"))`;

/**
 * Lines of orders (`i`), each with whether channel $1 still sells its variant. It also says how
 * many pieces the line could get where it goes. An order at the payment step holds its pieces
 * already.
 */
export const lineAvailabilitySql = `SELECT i.id AS "lineId", v.id AS "variantId", v.sku, i.quantity,
    ${soldIn("$1", 'o."currencyCode"')} AS sold,
    CASE WHEN o.state ${orderIn("AddingItems")} AND ${counted} THEN ${leftForLine} END AS left
  FROM order_line i
  JOIN "order" o ON o.id = i."orderId"
  JOIN product_variant v ON v.id = i."productVariantId"
  JOIN product p ON p.id = v."productId"`;
