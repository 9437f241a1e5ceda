import type { EntityManager } from "typeorm";
import type { Row } from "./read/rows";
import { quoted, Refused } from "./refused";

interface Owner {
  product: number;
  sku: string;
}

/** Which products of the shop the rows of a file are about. */
export class KnownProducts {
  private constructor(
    private readonly bySku: ReadonlyMap<string, number[]>,
    private readonly bySlug: ReadonlyMap<string, number>,
    private readonly byBarcode: ReadonlyMap<string, string>,
  ) {}

  static async of(em: EntityManager, rows: readonly Row[]): Promise<KnownProducts> {
    const distinct = (texts: (string | undefined)[]) => [
      ...new Set(texts.filter((text): text is string => Boolean(text))),
    ];
    const skus: Owner[] = await em.query(
      `SELECT v."productId" AS product, v.sku FROM product_variant v
       JOIN product p ON p.id = v."productId" AND p."deletedAt" IS NULL
       WHERE v.sku = ANY($1) AND v."deletedAt" IS NULL`,
      [distinct(rows.map(({ sku }) => sku))],
    );
    const slugs: { slug: string; product: number }[] = await em.query(
      `SELECT t.slug, min(p.id)::int AS product FROM product_translation t
       JOIN product p ON p.id = t."baseId" AND p."deletedAt" IS NULL
       WHERE t.slug = ANY($1) GROUP BY 1`,
      [distinct(rows.map(({ product }) => product))],
    );
    // A barcode stays with a deleted variant: goods that were labelled once lie somewhere.
    const barcodes: { barcode: string; sku: string }[] = await em.query(
      `SELECT "customFieldsBarcode" AS barcode, sku FROM product_variant
       WHERE "customFieldsBarcode" = ANY($1)`,
      [distinct(rows.map(({ cells }) => cells.barcode))],
    );
    const bySku = new Map<string, number[]>();
    for (const { sku, product } of skus) bySku.set(sku, [...(bySku.get(sku) ?? []), product]);
    return new KnownProducts(
      bySku,
      new Map(slugs.map(({ slug, product }) => [slug, product])),
      new Map(barcodes.map(({ barcode, sku }) => [barcode, sku])),
    );
  }

  /**
   * The product of rows that belong together; undefined when it is new.
   * @throws Refused when they name several, or a SKU is several variants'
   */
  idOf(rows: readonly Row[]): number | undefined {
    let found: number | undefined;
    for (const { sku, line } of rows) {
      const [id, ...more] = this.bySku.get(sku) ?? [];
      if (more.length > 0)
        throw new Refused(
          `the shop has ${more.length + 1} variants with the SKU ${quoted(sku)}`,
          line,
        );
      if (id !== undefined && found !== undefined && id !== found)
        throw new Refused(
          `${quoted(sku)} belongs to another product of the shop than the rows before`,
          line,
        );
      found ??= id;
    }
    const [first] = rows;
    const named = this.bySlug.get(first?.product ?? "");
    if (found !== undefined && named !== undefined && found !== named)
      throw new Refused(
        `${quoted(first?.sku ?? "")} belongs to another product of the shop than ${quoted(first?.product ?? "")}`,
        first?.line,
      );
    return found ?? named;
  }

  /** @throws Refused when another SKU has the barcode */
  checkBarcodes(rows: readonly Row[]): void {
    for (const { sku, line, cells } of rows) {
      const owner = this.byBarcode.get(cells.barcode ?? "");
      if (owner !== undefined && owner !== sku)
        throw new Refused(`barcode ${cells.barcode} is that of ${quoted(owner)}`, line);
    }
  }
}

/**
 * Gives a plan addresses that no other product has.
 * @throws Refused for one that the file chose itself
 */
export async function settleSlugs(
  em: EntityManager,
  {
    cells,
    changed,
    id,
    isChosen,
  }: {
    cells: Record<string, string>;
    changed: readonly string[];
    id: number | undefined;
    isChosen: boolean;
  },
): Promise<void> {
  for (const key of changed.filter((name) => name.startsWith("slug:"))) {
    const wish = cells[key] ?? "";
    for (let n = 1; await isTaken(em, cells[key] ?? "", id); n++) {
      if (isChosen) throw new Refused(`the address ${quoted(wish)} is another product's`);
      cells[key] = `${wish}-${n + 1}`;
    }
  }
}

async function isTaken(em: EntityManager, slug: string, id: number | undefined): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `SELECT 1 FROM product_translation t JOIN product p ON p.id = t."baseId"
     WHERE t.slug = $1 AND p."deletedAt" IS NULL AND p.id <> $2 LIMIT 1`,
    [slug, id ?? 0],
  );
  return rows.length > 0;
}
