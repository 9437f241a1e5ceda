import type { ID, Product, ProductVariant } from "@vendure/core";
import type { EntityManager } from "typeorm";
import { type Cells, listed } from "./columns";
import type { Shop } from "./shop/shop";

/** The values that changed cells name. */
export function facetValues(shop: Shop, cells: Cells, changed: readonly string[], kind: string) {
  return changed
    .filter((key) => key.startsWith(`${kind}:`))
    .flatMap((key) =>
      listed(cells[key] ?? "").flatMap((code) =>
        valueAt(shop, `${key.slice(kind.length + 1)}.${code}`),
      ),
    );
}

/** The value of `facet.value`, as a list: none that the shop lacks. */
export function valueAt({ facets }: Shop, value: string): { id: ID }[] {
  const dot = value.indexOf(".");
  const found = facets.get(value.slice(0, dot))?.values.get(value.slice(dot + 1));
  return found ? [{ id: found.id }] : [];
}

/** Takes the values out that a changed cell no longer names. */
export async function takeFacets(
  em: EntityManager,
  shop: Shop,
  entity: typeof Product | typeof ProductVariant,
  id: ID,
  {
    present,
    cells,
    changed,
  }: { present: { cells: Cells } | undefined; cells: Cells; changed: string[] },
  kind: string,
): Promise<void> {
  if (!present) return;
  const gone = changed
    .filter((key) => key.startsWith(`${kind}:`))
    .flatMap((key) => {
      const kept = listed(cells[key] ?? "");
      return listed(present.cells[key] ?? "")
        .filter((code) => !kept.includes(code))
        .flatMap((code) => valueAt(shop, `${key.slice(kind.length + 1)}.${code}`));
    });
  if (kind === "facet" && changed.includes("collections")) {
    const kept = listed(cells.collections ?? "");
    for (const slug of listed(present.cells.collections ?? ""))
      if (!kept.includes(slug))
        gone.push(...valueAt(shop, shop.collections.get(slug)?.value ?? ""));
  }
  if (gone.length > 0)
    await em
      .createQueryBuilder()
      .relation(entity, "facetValues")
      .of(id)
      .remove(gone.map((value) => value.id));
}
