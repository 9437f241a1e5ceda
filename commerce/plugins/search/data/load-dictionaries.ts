import type { ClientBase } from "pg";
import type { CollectionRow, Dictionaries, FacetRow, FacetValueRow, OptionRow } from "./rows";

const texts = (table: string, column: string, base: string) =>
  `COALESCE((SELECT json_object_agg(t."languageCode", t.${column}) FROM ${table} t
    WHERE t."baseId" = ${base}.id), '{}')`;

/** An asset as JSON, for a row that is joined to it as `a`. */
export const assetJson = `CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id,
  'preview', a.preview, 'width', a.width, 'height', a.height, 'focalPoint', a."focalPoint"::json,
  'colour', a."customFieldsColour") END`;

/** Reads languages, facets, collections and options: what products refer to. */
export async function loadDictionaries(client: ClientBase): Promise<Dictionaries> {
  const settings = await client.query<{ languages: string }>(
    `SELECT "availableLanguages" AS languages FROM global_settings LIMIT 1`,
  );
  const facets = await client.query<FacetRow>(
    `SELECT f.id, f.code, f."isPrivate", ${texts("facet_translation", "name", "f")} AS names
     FROM facet f ORDER BY f.id`,
  );
  const values = await client.query<FacetValueRow>(
    `SELECT v.id, v.code, v."facetId", v."customFieldsHex" AS hex,
       ${texts("facet_value_translation", "name", "v")} AS names
     FROM facet_value v ORDER BY v.id`,
  );
  const collections = await client.query<CollectionRow>(
    `SELECT c.id, c."isPrivate", ${assetJson} AS asset,
       ARRAY(SELECT l."channelId" FROM collection_channels_channel l WHERE l."collectionId" = c.id)
         AS "channelIds",
       ${texts("collection_translation", "name", "c")} AS names,
       ${texts("collection_translation", "slug", "c")} AS slugs
     FROM collection c LEFT JOIN asset a ON a.id = c."featuredAssetId"
     WHERE NOT c."isRoot" ORDER BY c.position, c.id`,
  );
  const options = await client.query<OptionRow>(
    `SELECT o.id, ${texts("product_option_translation", "name", "o")} AS names
     FROM product_option o WHERE o."deletedAt" IS NULL`,
  );
  return {
    languages: (settings.rows[0]?.languages ?? "en").split(","),
    facets: facets.rows,
    facetValues: values.rows,
    collections: collections.rows,
    options: options.rows,
  };
}
