import { ProductVariant, ProductVariantPrice, ProductVariantTranslation } from "@vendure/core";
import { pricesOf } from "./price-fields";
import { asRecord } from "./records/entity-fields";
import type { Fields } from "./records/seed-records";
import { languages } from "./schema";
import type { Writer } from "./write";

/** Takes back the variants that a product's file no longer has, unless a merchant works with them. */
export async function withdrawVariants(
  { em, records }: Writer,
  prefix: string,
  kept: readonly string[],
): Promise<void> {
  for (const sku of records.codesOf("variant", prefix)) {
    const thing = { kind: "variant", code: sku };
    const id = records.idOf(thing);
    if (kept.includes(sku) || id === undefined || records.isWithdrawn(thing)) continue;
    const present = await presentOf(em, id);
    if (!present) continue;
    const compared = records.fieldsOf(thing).filter((field) => field in present);
    if (!compared.every((field) => records.isUntouched(thing, field, present[field]))) continue;
    await em.update(ProductVariant, id, { deletedAt: new Date() });
    records.noteWithdrawn(thing, id);
  }
}

/** What merchants edit of a variant: its own fields, names and prices. */
async function presentOf(em: Writer["em"], id: number): Promise<Fields | undefined> {
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
      languages.map((l) => [`name@${l}`, texts.find((t) => t.languageCode === l)?.name]),
    ),
    ...pricesOf(prices),
  };
}
