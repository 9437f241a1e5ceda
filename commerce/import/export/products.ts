import type { EntityManager } from "typeorm";
import { type Cells, joined, listed, productTexts } from "../columns";
import { type Present, readPresent } from "../present";
import type { Shop } from "../shop/shop";
import { type Kind, Vocabulary } from "../shop/vocabulary";
import { csvLine } from "./csv-line";

const atOnce = 200;

/** A column of the export: its header, and what it says of a variant. */
interface ExportColumn {
  header: string;
  of: (cells: Cells) => string;
}

/** The lines of a file that an import reads back without a change. */
export async function* productLines(em: EntityManager, shop: Shop): AsyncGenerator<string> {
  const columns = columnsOf(shop);
  yield csvLine(["product", "sku", ...columns.map(({ header }) => header)]);
  for (let last = 0; ; ) {
    const ids: { id: number }[] = await em.query(
      `SELECT id FROM product WHERE "deletedAt" IS NULL AND id > $1 ORDER BY id LIMIT $2`,
      [last, atOnce],
    );
    if (ids.length === 0) return;
    last = ids.at(-1)?.id ?? last;
    const products = await readPresent(
      em,
      shop,
      ids.map(({ id }) => id),
    );
    for (const product of products.values()) yield* linesOf(product, shop, columns);
  }
}

function* linesOf(product: Present, shop: Shop, columns: readonly ExportColumn[]) {
  const { cells } = product;
  const handle = cells[`slug:${shop.main}`] ?? cells[`slug:${shop.fallback}`] ?? "";
  for (const variant of product.variants) {
    const all = { ...cells, ...variant.cells };
    yield csvLine([handle, variant.sku, ...columns.map(({ of }) => of(all))]);
  }
}

function columnsOf(shop: Shop): ExportColumn[] {
  const { markets, locations, facets, optionGroups } = shop;
  const words = new Vocabulary(shop);
  const plain = (header: string, key = header): ExportColumn => ({
    header,
    of: (cells) => cells[key] ?? "",
  });
  const languages = [shop.main, ...shop.languages.filter((language) => language !== shop.main)];
  const inLanguages = (name: string) =>
    languages.map((l) => plain(`${name}:${l.replace("_", "-")}`, `${name}:${l}`));
  const groups: [string, Kind, string[]][] = [
    ["option", "option", [...optionGroups.keys()]],
    ["facet", "facet", [...facets.keys()]],
    ["variant facet", "facet", [...facets.keys()]],
  ];
  return [
    ...Object.values(productTexts).flatMap(inLanguages),
    plain("published"),
    ...inLanguages("variant name"),
    ...[
      "enabled",
      "barcode",
      "tax",
      "swatch",
      "weight",
      "kind",
      "delivery",
      "worn",
      "minimum age",
      "shelf kind",
      "sold in aisle",
      "tried in store",
      "dimensions",
    ].map((h) => plain(h)),
    plain("variant dimensions"),
    ...markets.flatMap(({ code }) => [
      plain(`price:${code}`, `price@${code}`),
      plain(`sale price:${code}`, `sale price@${code}`),
    ]),
    ...locations.map(({ code }) => plain(`stock:${code}`, `stock@${code}`)),
    ...locations.map(({ code }) => plain(`bin:${code}`, `bin@${code}`)),
    ...groups.flatMap(([column, kind, codes]) =>
      codes.map((code) => ({
        header: `${column}:${code}`,
        of: (cells: Cells) =>
          joined(listed(cells[`${column}:${code}`] ?? "").map((v) => words.wordOf(kind, code, v))),
      })),
    ),
    plain("collections"),
    plain("pictures"),
    plain("variant pictures"),
  ];
}
