/** What makes two lines of orders the same thing: the variant and every custom field of theirs. */
export const sameThing = (alias: string): string =>
  `(${alias}."productVariantId", (SELECT COALESCE(jsonb_object_agg(f.key, f.value), '{}')
    FROM jsonb_each(jsonb_strip_nulls(to_jsonb(${alias}))) f
    WHERE f.key LIKE 'customFields%' AND f.value <> '""'))`;

/**
 * Makes one line of lines of order $1 that are the same thing. The oldest keeps all pieces, but no
 * more than $2. Nothing else may refer to the others: the order is a cart that holds nothing.
 */
export const joinEqualLines = `WITH equal AS (
    SELECT l.id, MIN(l.id) OVER thing AS kept, SUM(l.quantity) OVER thing AS pieces
    FROM order_line l WHERE l."orderId" = $1 WINDOW thing AS (PARTITION BY ${sameThing("l")})
  ), gone AS (
    DELETE FROM order_line l USING equal e WHERE l.id = e.id AND e.id <> e.kept
  )
  UPDATE order_line l SET quantity = LEAST(e.pieces, $2::int) FROM equal e
  WHERE l.id = e.id AND e.id = e.kept AND EXISTS (
    SELECT 1 FROM equal other WHERE other.kept = e.id AND other.id <> e.id)`;
