import type { ClientBase } from "pg";

/** First ids of what is made here, far above the demonstration shop's. */
const productBase = 1_000_000;
const variantBase = 2_000_000;
/** Room for one product's variants. */
const variantRoom = 100;

// Made-up model names, so that products differ in words as those of a real shop do.
const syllables: Record<string, string> = {
  ko: "가 나 다 라 마 바 사 아 자 차 하 온 솔 별 달 결 빛 담 길 숲",
  en: "ba do ki lu ma no pe ri sa tu va wo xi yo ze han sol bin dal gyu",
  ja: "カ ナ タ ラ マ バ サ ア ザ チ ハ オ ソ ビ ダ ル ヒ ム ギ ス",
  ar: "كا نا دا را ما با سا آ زا شا ها أو سو بي دل لي هي مو جي سي",
};

const modelName = (language: string) => {
  const list = (syllables[language] ?? "").split(" ");
  const array = `ARRAY[${list.map((s) => `'${s}'`).join(",")}]`;
  return [1, 20, 400].map((step) => `(${array})[1 + (m.n * 7919 / ${step}) % 20]`).join(" || ");
};

const named = `CASE t."languageCode" ${["ko", "ja", "ar"]
  .map((language) => `WHEN '${language}' THEN ${modelName(language)}`)
  .join(" ")} ELSE initcap(${modelName("en")}) END`;

/** Copies a table's rows for the copies of what they belong to, with some columns made anew. */
function copy(table: string, columns: Record<string, string>, from: string, kept: string): string {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const keptNames = kept ? kept.split(" ").map((name) => `"${name}"`) : [];
  const values = [...Object.values(columns), ...keptNames.map((name) => `t.${name}`)];
  return `INSERT INTO ${table} (${[...names, ...keptNames]}) SELECT ${values} FROM ${from}`;
}

const ofProduct = (table: string, key: string) =>
  `bench_models m JOIN ${table} t ON t."${key}" = m.template WHERE m.n > $1`;
const ofVariant = (table: string, key: string) =>
  `bench_variant_models m JOIN ${table} t ON t."${key}" = m.template WHERE m.n > $1`;

const statements = [
  copy(
    "product",
    { id: "m.id" },
    ofProduct("product", "id"),
    "enabled featuredAssetId customFieldsKind customFieldsModel",
  ),
  copy(
    "product_translation",
    { baseId: "m.id", name: `${named} || ' ' || t.name`, slug: "t.slug || '-' || m.n" },
    ofProduct("product_translation", "baseId"),
    "languageCode description customFieldsTagline customFieldsMaterial",
  ),
  ...["product_channels_channel channelId", "product_facet_values_facet_value facetValueId"].map(
    (link) => {
      const [table = "", column = ""] = link.split(" ");
      return copy(table, { productId: "m.id" }, ofProduct(table, "productId"), column);
    },
  ),
  copy(
    "product_variant",
    { id: "m.id", productId: `m."productId"`, sku: "'SY-' || m.id" },
    ofVariant("product_variant", "id"),
    "enabled trackInventory featuredAssetId taxCategoryId customFieldsSwatch",
  ),
  copy(
    "product_variant_translation",
    { baseId: "m.id" },
    ofVariant("product_variant_translation", "baseId"),
    "languageCode name",
  ),
  ...[
    "product_variant_channels_channel channelId",
    "product_variant_facet_values_facet_value facetValueId",
    "product_variant_options_product_option productOptionId",
    "collection_product_variants_product_variant collectionId",
  ].map((link) => {
    const [table = "", column = ""] = link.split(" ");
    return copy(table, { productVariantId: "m.id" }, ofVariant(table, "productVariantId"), column);
  }),
  copy(
    "product_variant_price",
    { variantId: "m.id", price: "t.price * (50 + m.n % 100) / 10000 * 100" },
    ofVariant("product_variant_price", "variantId"),
    "currencyCode channelId",
  ),
  copy(
    "stock_level",
    { productVariantId: "m.id" },
    ofVariant("stock_level", "productVariantId"),
    "stockOnHand stockAllocated stockLocationId",
  ),
];

const tables = [
  "CREATE TABLE IF NOT EXISTS bench_models (n int, id int PRIMARY KEY, template int)",
  `CREATE TABLE IF NOT EXISTS bench_variant_models
     (n int, "productId" int, id int PRIMARY KEY, template int)`,
];

const newModels = `INSERT INTO bench_models
  SELECT g, ${productBase} + g, originals.ids[1 + g % array_length(originals.ids, 1)]
  FROM (SELECT array_agg(id ORDER BY id) AS ids FROM product WHERE id < ${productBase}) originals,
    (SELECT COALESCE(max(n), 0) AS n FROM bench_models) last,
    generate_series(last.n + 1, last.n + $1) g`;

const newVariantModels = `INSERT INTO bench_variant_models
  SELECT m.n, m.id, ${variantBase} + m.n * ${variantRoom} +
    row_number() OVER (PARTITION BY m.id ORDER BY v.id), v.id
  FROM bench_models m JOIN product_variant v ON v."productId" = m.template AND v."deletedAt" IS NULL
  WHERE NOT EXISTS (SELECT 1 FROM bench_variant_models b WHERE b."productId" = m.id)`;

/** Fills the shop up to `count` products: copies of its own, with names and prices of their own. */
export async function fillUpTo(client: ClientBase, count: number): Promise<void> {
  for (const statement of tables) await client.query(statement);
  const { rows } = await client.query<{ known: number; made: number }>(
    `SELECT (SELECT count(*)::int FROM product) AS known,
       (SELECT COALESCE(max(n), 0) FROM bench_models) AS made`,
  );
  const { known = 0, made = 0 } = rows[0] ?? {};
  await client.query("BEGIN");
  await client.query(newModels, [count - known]);
  await client.query(newVariantModels);
  for (const statement of statements) await client.query(statement, [made]);
  await client.query("COMMIT");
  await client.query("ANALYZE");
}
