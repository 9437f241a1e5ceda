import type { Cells } from "./columns";
import type { Present } from "./present";
import type { Row } from "./read/rows";
import { slugOf } from "./read/slug";
import { quoted, Refused } from "./refused";
import type { Shop } from "./shop/shop";

export interface PlannedVariant {
  line: number;
  sku: string;
  /** Of the variant that the shop has. */
  id?: number;
  /** All that is known of it: what the shop has, with what the file says. */
  cells: Cells;
  /** The keys that differ from the shop. */
  changed: string[];
}

export interface Plan {
  /** Of the product that the shop has. */
  present: Present | undefined;
  cells: Cells;
  changed: string[];
  variants: PlannedVariant[];
}

/**
 * What is to be done so that the shop has what the rows of one product say.
 * @param firstWins whether rows may differ in what the product shares: the first one says it
 * @throws Refused when any of it cannot be: a product is written as a whole, or not at all
 */
export function planProduct(
  shop: Shop,
  rows: readonly Row[],
  present: Present | undefined,
  { firstWins }: { firstWins: boolean },
): Plan {
  const shared = sharedOf(rows, firstWins);
  const own = rows.filter(({ sku }) => sku !== "");
  const cells = { ...present?.cells, ...shared };
  if (!present) completeNew(shop, cells, rows);
  const variants = own.map((row) => planVariant(shop, row, present, cells));
  checkOptions(present, variants);
  return { present, cells, changed: differing(present?.cells ?? {}, cells), variants };
}

/** What all rows say of their product; pictures of all of them come together. */
function sharedOf(rows: readonly Row[], firstWins: boolean): Cells {
  const shared: Cells = {};
  const lines: Record<string, number> = {};
  for (const { line, shared: cells } of rows)
    for (const [key, text] of Object.entries(cells)) {
      const before = shared[key];
      if (key === "pictures")
        shared[key] = [...new Set([...(before ?? "").split("|"), ...text.split("|")])]
          .filter(Boolean)
          .join("|");
      else if (!before) {
        shared[key] = text;
        lines[key] = line;
      } else if (text && text !== before && !firstWins)
        throw new Refused(
          `${key} is ${quoted(text)} here and ${quoted(before)} on line ${lines[key]}, for one product`,
          line,
        );
    }
  return shared;
}

function completeNew(shop: Shop, cells: Cells, rows: readonly Row[]): void {
  const [first] = rows;
  const name = cells[`name:${shop.main}`];
  if (!name)
    throw new Refused(
      `the shop has no ${first?.product ? `product ${quoted(first.product)}` : `SKU ${quoted(first?.sku ?? "")}`}, and a new one needs a name in ${shop.main}`,
    );
  const slug = cells[`slug:${shop.main}`] || first?.product || slugOf(name);
  if (!slug) throw new Refused(`${quoted(name)} gives no address: fill in the column slug`);
  cells[`slug:${shop.main}`] = slug;
  cells.published ??= "yes";
}

function planVariant(
  shop: Shop,
  row: Row,
  present: Present | undefined,
  product: Cells,
): PlannedVariant {
  const known = present?.variants.find(({ sku }) => sku === row.sku);
  const cells = { ...known?.cells, ...row.cells };
  if (!known) completeVariant(shop, cells, product, row.line);
  for (const { code } of shop.markets) {
    const [price, sale] = [cells[`price@${code}`], cells[`sale price@${code}`]];
    if (sale && !price)
      throw new Refused(`sale price: there is no price in ${code} that it is lower than`, row.line);
    if (sale && Number(sale) >= Number(price))
      throw new Refused(
        `sale price ${sale} is not lower than the price ${price} (${code})`,
        row.line,
      );
    if (!price) delete cells[`sale price@${code}`];
  }
  const changed = differing(known?.cells ?? {}, cells);
  return { line: row.line, sku: row.sku, cells, changed, ...(known && { id: known.id }) };
}

function completeVariant(shop: Shop, cells: Cells, product: Cells, line: number): void {
  if (!shop.markets.some(({ code }) => cells[`price@${code}`]))
    throw new Refused("a new SKU needs a price", line);
  if (!cells.tax) {
    if (!shop.defaultTax)
      throw new Refused("tax: the shop has no tax category to take by default; name one", line);
    cells.tax = shop.defaultTax.name;
  }
  cells.enabled ??= "yes";
  for (const [key, name] of Object.entries(product)) {
    const [, language] = /^name:(.+)$/.exec(key) ?? [];
    if (language && name) cells[`variant name:${language}`] ||= "";
  }
}

/** Shoppers choose by options: each variant has all of them, and no two have the same. */
function checkOptions(present: Present | undefined, variants: readonly PlannedVariant[]): void {
  const planned = new Set(variants.map(({ sku }) => sku));
  const others = (present?.variants ?? []).filter(({ sku }) => !planned.has(sku));
  const all = [...others.map((v) => ({ ...v, line: undefined })), ...variants];
  const groupsOf = (cells: Cells) =>
    Object.keys(cells).filter((key) => key.startsWith("option:") && cells[key] !== "");
  const groups = [...new Set(all.flatMap(({ cells }) => groupsOf(cells)))].sort();
  const seen = new Map<string, string>();
  for (const { sku, line, cells } of all) {
    const missing = groups.find((group) => !cells[group]);
    if (missing && line !== undefined)
      throw new Refused(`${missing} is empty, though other variants of the product have it`, line);
    const choice = groups.map((group) => cells[group]).join(" / ");
    const twin = seen.get(choice);
    if (twin !== undefined && line !== undefined)
      throw new Refused(
        choice
          ? `has the same options (${choice}) as ${twin}: shoppers could not tell them apart`
          : `is a second variant of one product (${twin} is the other) without options`,
        line,
      );
    seen.set(choice, sku);
  }
}

/** A cell that the shop has not is empty: what is empty in both is the same. */
function differing(present: Cells, wanted: Cells): string[] {
  return Object.keys(wanted).filter((key) => (present[key] ?? "") !== wanted[key]);
}
