import type { ID } from "@vendure/core";
import { type Language, toEngine } from "../../../../contracts/languages";
import type { RowPicture } from "../letter/letter";
import type { MailOptions } from "../options";
import type { LetterContext } from "../outbox/letter-context";

/** What is bought, as its reader knows it. */
export interface Article {
  name: string;
  /** Chosen options, such as "Natural oak"; empty where there is no choice. */
  options: string;
  /** One that mail programs can show. */
  picture: RowPicture | undefined;
}

interface Row {
  id: ID;
  name: string;
  options: string | null;
  preview: string | null;
}

const best = (of: string) =>
  `(SELECT t.name FROM ${of} ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1)`;

// One statement, for the engine that writes letters also serves shoppers.
const columns = `
  ${best('product_translation t WHERE t."baseId" = v."productId"')} AS name,
  (SELECT string_agg(${best('product_option_translation t WHERE t."baseId" = o.id')}, ', ' ORDER BY o.id)
   FROM product_variant_options_product_option vo
   JOIN product_option o ON o.id = vo."productOptionId"
   WHERE vo."productVariantId" = v.id) AS options,
  (SELECT a.preview FROM asset a WHERE a.id = COALESCE(v."featuredAssetId",
     (SELECT p."featuredAssetId" FROM product p WHERE p.id = v."productId"))) AS preview`;

/** The articles of order lines, by the line's id. Prices are none of it: those are the event's. */
export async function articlesOfLines(
  context: Pick<LetterContext, "query" | "options">,
  language: Language,
  lineIds: readonly ID[],
): Promise<(lineId: ID) => Article> {
  const rows = await context.query<Row>(
    `SELECT l.id, ${columns} FROM order_line l JOIN product_variant v ON v.id = l."productVariantId"
     WHERE l.id = ANY($1)`,
    [lineIds, toEngine(language)],
  );
  return finder(rows, context);
}

/** The same by the variant's id. */
export async function articlesOfVariants(
  context: Pick<LetterContext, "query" | "options">,
  language: Language,
  variantIds: readonly ID[],
): Promise<(variantId: ID) => Article> {
  const rows = await context.query<Row>(
    `SELECT v.id, ${columns} FROM product_variant v WHERE v.id = ANY($1)`,
    [variantIds, toEngine(language)],
  );
  return finder(rows, context);
}

function finder(rows: Row[], { options }: Pick<LetterContext, "options">) {
  const articles = new Map(
    rows.map(({ id, name, options: chosen, preview }) => [
      String(id),
      {
        name,
        options: chosen ?? "",
        picture: pictureOf(name, preview, options),
      },
    ]),
  );
  return (id: ID): Article => {
    const article = articles.get(String(id));
    if (!article) throw new Error(`No article ${id}`);
    return article;
  };
}

function pictureOf(
  text: string,
  preview: string | null,
  options: MailOptions,
): RowPicture | undefined {
  const url = preview ? pictureUrl(preview, options) : undefined;
  return url ? { url, text } : undefined;
}

/**
 * Where mail programs find a picture, small. They show no SVG, and AVIF seldom: drawings are left
 * out. The demonstration shop's pictures are files of the storefront.
 */
function pictureUrl(
  preview: string,
  { storefrontUrl, assetUrl, shop }: Pick<MailOptions, "storefrontUrl" | "assetUrl" | "shop">,
): string | undefined {
  if (preview.endsWith(".svg")) return undefined;
  if (/^(pictures|photos)\//.test(preview)) {
    const small = preview.replace(/-(front|detail|quarter|room)-800\.webp$/, "-$1-400.webp");
    return `${storefrontUrl.replace(/\/$/, "")}/${shop.files}/${small}`;
  }
  return `${assetUrl.replace(/\/$/, "")}/${preview}?preset=letter&format=jpg`;
}
