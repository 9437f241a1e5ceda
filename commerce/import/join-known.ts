import type { EntityManager } from "typeorm";
import { groupOf, type ReadFile } from "./read/read-file";

const atOnce = 1000;
const prefix = groupOf("");

/**
 * Puts rows together that name no product and whose SKUs are one product's in the shop. A product is
 * written as a whole, whether its rows name it or not.
 */
export async function joinKnown(
  em: EntityManager,
  { spool, refusedGroups }: Pick<ReadFile, "spool" | "refusedGroups">,
): Promise<void> {
  const first = new Map<number, string>();
  const nameless = spool.groups.filter((group) => group.startsWith(prefix));
  for (let i = 0; i < nameless.length; i += atOnce) {
    const groups = nameless.slice(i, i + atOnce);
    const products = await productsOf(
      em,
      groups.map((group) => group.slice(prefix.length)),
    );
    for (const group of groups) {
      const product = products.get(group.slice(prefix.length));
      if (product === undefined) continue;
      const before = first.get(product);
      if (before === undefined) {
        first.set(product, group);
        continue;
      }
      spool.join(before, group);
      const line = refusedGroups.get(group);
      if (line === undefined) continue;
      refusedGroups.set(before, Math.min(line, refusedGroups.get(before) ?? line));
      refusedGroups.delete(group);
    }
  }
}

/** The product of each SKU; none for one that several variants have, which is refused later. */
async function productsOf(em: EntityManager, skus: string[]): Promise<Map<string, number>> {
  const rows: { sku: string; product: number }[] = await em.query(
    `SELECT v.sku, min(v."productId") AS product FROM product_variant v
     JOIN product p ON p.id = v."productId" AND p."deletedAt" IS NULL
     WHERE v.sku = ANY($1) AND v."deletedAt" IS NULL GROUP BY v.sku HAVING count(*) = 1`,
    [skus],
  );
  return new Map(rows.map(({ sku, product }) => [sku, product]));
}
