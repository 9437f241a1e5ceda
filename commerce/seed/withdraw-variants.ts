import { ProductVariant, ProductVariantPrice, ProductVariantTranslation } from "@vendure/core";
import { toEngine } from "../../contracts/languages";
import { asRecord } from "../import/write/entity-fields";
import { pricesOf } from "../import/write/price-fields";
import type { Fields } from "../import/write/rules";
import type { SeedWriter } from "./seed-writer";

/** Takes back the variants that a product's file no longer has, unless a merchant works with them. */
export async function withdrawVariants(
  writer: SeedWriter,
  prefix: string,
  kept: readonly string[],
): Promise<void> {
  const { em, records } = writer;
  for (const sku of records.codesOf("variant", prefix)) {
    const thing = { kind: "variant", code: sku };
    const id = records.idOf(thing);
    if (kept.includes(sku) || id === undefined || records.isWithdrawn(thing)) continue;
    const present = await presentOf(writer, id);
    if (!present) continue;
    const compared = records.fieldsOf(thing).filter((field) => field in present);
    if (!compared.every((field) => records.isUntouched(thing, field, present[field]))) continue;
    await em.update(ProductVariant, id, { deletedAt: new Date() });
    records.noteWithdrawn(thing, id);
  }
}

/** What merchants edit of a variant: its own fields, names and prices. */
async function presentOf({ em, languages }: SeedWriter, id: number): Promise<Fields | undefined> {
  const row = await em.findOne(ProductVariant, { where: { id }, loadEagerRelations: false });
  if (!row || row.deletedAt) return undefined;
  const texts = await em.find(ProductVariantTranslation, { where: { base: { id } } });
  const prices = await em.find(ProductVariantPrice, { where: { variant: { id } } });
  const custom = Object.entries(asRecord(row.customFields));
  return {
    sku: row.sku,
    enabled: row.enabled,
    ...Object.fromEntries(custom.map(([name, value]) => [`customFields.${name}`, value])),
    ...Object.fromEntries(
      languages.map((l) => [`name@${l}`, texts.find((t) => t.languageCode === toEngine(l))?.name]),
    ),
    ...pricesOf(prices),
  };
}
