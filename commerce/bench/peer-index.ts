import type { ClientBase } from "pg";

// What differs between a copied product and its template; the rest of the row is the template's.
const own: Record<string, string> = {
  productId: `m."productId"`,
  productVariantId: "m.id",
  sku: "'SY-' || m.id",
  productName: "t.name",
  slug: "t.slug",
};

/**
 * Gives the copied products the rows that the peer's own reindexing wrote for their templates. That
 * writes some 50 rows a second. So 2,000 products would take the better part of an hour.
 */
export async function copyPeerIndex(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'search_index_item'",
  );
  const columns = rows.map((row) => row.name);
  const values = columns.map((column) => own[column] ?? `i."${column}"`);
  await client.query(
    `INSERT INTO search_index_item (${columns.map((column) => `"${column}"`)})
     SELECT ${values} FROM bench_variant_models m
     JOIN search_index_item i ON i."productVariantId" = m.template
     JOIN product_translation t ON t."baseId" = m."productId" AND t."languageCode" = i."languageCode"
     ON CONFLICT DO NOTHING`,
  );
  await client.query("ANALYZE search_index_item");
}
