import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type {
  CollectionRow,
  Dictionaries,
  FacetRow,
  FacetValueRow,
  ProductRow,
} from "../../plugins/search/data/rows";
import { SearchIndex } from "../../plugins/search/index/search-index";
import { Synonyms } from "../../plugins/search/text/synonyms";
import type { Texts } from "../../plugins/search/types";

const catalogue = path.resolve(import.meta.dirname, "../../../demo/catalogue");
const languages = ["ko", "en", "ja", "ar"];

/** The files of a folder of the catalogue, read, with their names. */
function read(folder: string) {
  return readdirSync(path.join(catalogue, folder))
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => ({
      file: path.basename(file, ".yaml"),
      // biome-ignore lint/suspicious/noExplicitAny: the seed checks these files
      data: parse(readFileSync(path.join(catalogue, folder, file), "utf8")) as any,
    }));
}

/** An index of the sample catalogue in this process, without an engine: in one channel, `1`. */
export function sampleIndex(): SearchIndex {
  const facets: FacetRow[] = [];
  const facetValues: FacetValueRow[] = [];
  const value = new Map<string, number>();
  for (const { file, data } of read("facets")) {
    const facet = { id: facets.length + 1, code: file, isPrivate: false, names: data.name };
    facets.push(facet);
    for (const [code, { hex, ...names }] of Object.entries<Texts>(
      data.values ?? data.makers ?? {},
    )) {
      const id = facetValues.length + 1;
      value.set(`${file}.${code}`, id);
      facetValues.push({
        id,
        code,
        facetId: facet.id,
        hex: hex ?? null,
        names: (names.name ?? names) as Texts,
      });
    }
  }
  const tagFacet = { id: 99, code: "tag", isPrivate: true, names: { en: "tag" } };
  facets.push(tagFacet);
  for (const code of ["new", "icon", "gift"]) {
    value.set(`tag.${code}`, facetValues.length + 1);
    facetValues.push({
      id: facetValues.length + 1,
      code,
      facetId: 99,
      hex: null,
      names: { en: code },
    });
  }
  const collections: (CollectionRow & { code: string; tag?: string })[] = read("collections").map(
    ({ data }, i) => ({
      id: i + 1,
      isPrivate: false,
      channelIds: [1],
      asset: null,
      names: data.name,
      slugs: { en: data.code },
      tag: data.tag,
      code: data.code,
    }),
  );
  const options = read("options").flatMap(({ file, data }) =>
    Object.entries<Texts>(data.values).map(([code, names], i) => ({
      id: `${file}.${code}.${i}`,
      key: `${file}.${code}`,
      names,
    })),
  );
  const dictionaries: Dictionaries = { languages, facets, facetValues, collections, options };
  const index = new SearchIndex(
    dictionaries,
    Synonyms.read(path.join(catalogue, "synonyms.yaml")),
    { facet: "tag", isNew: "new", isFeatured: "icon" },
  );
  const ids = (codes: string[]) => codes.flatMap((code) => value.get(code) ?? []);
  const rows = read("products").map(
    ({ file, data }, i): ProductRow => ({
      id: i + 1,
      enabled: true,
      createdAt: 0,
      number: data.number,
      kind: data.kind,
      asset: null,
      dimensions: data.dimensions,
      facetValueIds: ids([
        ...Object.entries<string[]>(data.facets).flatMap(([facet, codes]) =>
          codes.map((code) => `${facet}.${code}`),
        ),
        `maker.${data.maker}`,
        ...(data.tags ?? []).map((tag: string) => `tag.${tag}`),
      ]),
      texts: new Map(
        // biome-ignore lint/suspicious/noExplicitAny: as above
        Object.entries<any>(data.text).map(([language, text]) => [
          language,
          {
            name: text.name,
            slug: file,
            description: text.description ?? "",
            tagline: text.tagline ?? "",
            material: text.material ?? "",
          },
        ]),
      ),
      // biome-ignore lint/suspicious/noExplicitAny: as above
      variants: data.variants.map((variant: any, j: number) => ({
        id: (i + 1) * 1000 + j,
        sku: `M${data.number}-${j}`,
        enabled: true,
        taxCategoryId: 1,
        swatch: null,
        dimensions: variant.dimensions ?? {},
        asset: null,
        names: {},
        channelIds: [1],
        facetValueIds: ids(variant.colour ? [`colour.${variant.colour}`] : []),
        collectionIds: collections
          .filter(
            (one) =>
              one.code === data.collection || (one.tag && (data.tags ?? []).includes(one.tag)),
          )
          .map((one) => one.id),
        optionIds: Object.entries(variant.options ?? {}).flatMap(([group, code]) =>
          options.filter((option) => option.key === `${group}.${code}`).map((option) => option.id),
        ),
        prices: new Map(
          Object.entries<number>(variant.price ?? data.price).map(([currency, amount]) => [
            `1:${currency}`,
            amount * 100,
          ]),
        ),
        regularPrices: new Map(),
        inStock: new Set(["1"]),
      })),
    }),
  );
  index.put(rows);
  return index;
}
