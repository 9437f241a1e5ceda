import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { documentSchema } from "../../contracts/content/document";
import { lackingIn } from "../../contracts/content/in-language";
import { makerFacet } from "../../contracts/facets";
import { isLanguage, toEngine } from "../../contracts/languages";
import type { Shop } from "../../contracts/shop-config";
import { takeFiles } from "./page-files";
import {
  type Catalogue,
  type CatalogueProduct,
  catalogueSchemas,
  photographsSchema,
} from "./schema";

interface SourceFile<T> {
  name: string;
  data: T;
  hash: string;
}

/** A page as merchants write them, but that it names its pictures by their files. */
const pageSchema = z.unknown().transform((source, context) => {
  const { page, files } = takeFiles(source);
  const { data, error } = documentSchema.safeParse(page);
  for (const { path: at, message } of error?.issues ?? [])
    context.addIssue({ code: "custom", path: at, message });
  return data ? { document: data, files } : z.NEVER;
});

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Reads the folders of a catalogue, and keeps what is wrong in any of them. */
class Reader {
  readonly faults: string[] = [];

  constructor(private readonly root: string) {}

  folder<T extends z.ZodType>(folder: string, schema: T): SourceFile<z.infer<T>>[] {
    const directory = path.join(this.root, folder);
    return readdirSync(directory)
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .flatMap((file) => {
        const source = readFileSync(path.join(directory, file), "utf8");
        const { data, error } = schema.safeParse(parse(source));
        for (const { path: at, message } of error?.issues ?? []) {
          const what = message.endsWith("received undefined") ? "is missing" : message;
          this.faults.push(`${folder}/${file}  ${at.join(".")}: ${what}`);
        }
        if (error) return [];
        return [
          { name: path.basename(file, ".yaml"), data: data as z.infer<T>, hash: hashOf(source) },
        ];
      });
  }
}

/** The studio's list of its photographs, by product. */
function readPhotographs(root: string): Record<string, string[]> {
  return photographsSchema.parse(parse(readFileSync(path.join(root, "photographs.yaml"), "utf8")));
}

/**
 * Reads and checks the whole catalogue of a shop, also across files.
 * @throws Error that names each file and place with a wrong shape, or without what a language or
 * market needs. Else it names a value that no dictionary has, or a number or options used twice.
 */
export function readCatalogue(root: string, shop: Pick<Shop, "languages" | "markets">): Catalogue {
  const schemas = catalogueSchemas(shop);
  const reader = new Reader(root);
  const facetFiles = reader.folder("facets", schemas.dictionary);
  const optionFiles = reader.folder("options", schemas.dictionary);
  const collectionFiles = reader.folder("collections", schemas.collection);
  const locationFiles = reader.folder("stores", schemas.location);
  const photographs = readPhotographs(root);
  const sources = reader.folder("products", schemas.product);
  const pageFiles = reader.folder("pages", pageSchema);
  for (const {
    name,
    data: { document: data },
  } of pageFiles)
    for (const language of Object.keys(shop.languages).filter(isLanguage))
      for (const at of lackingIn(data, toEngine(language)))
        reader.faults.push(`pages/${name}.yaml  ${at}.${language}: is missing`);
  for (const market of Object.keys(shop.markets))
    if (!locationFiles.some(({ data }) => data.market === market))
      reader.faults.push(`stores/  no store or depot is in ${market}`);
  if (reader.faults.length > 0)
    throw new Error(`${root} is not valid:\n${reader.faults.join("\n")}`);
  const productFiles = sources.map((file) => {
    const own = photographs[file.name] ?? [];
    return { ...file, photographs: own, hash: hashOf(file.hash + own.join()) };
  });
  const catalogue: Catalogue = {
    facets: new Map(facetFiles.map((f) => [f.name, f.data])),
    options: new Map(optionFiles.map((f) => [f.name, f.data])),
    collections: collectionFiles.map((f) => f.data).sort((a, b) => a.position - b.position),
    locations: locationFiles.map((f) => f.data),
    products: productFiles.map(({ data, name, hash, photographs: own }) => ({
      ...data,
      slug: name,
      hash,
      photographs: own,
    })),
    pages: pageFiles.map(({ name, data }) => ({ code: name, ...data })),
    hash: hashOf(
      [facetFiles, optionFiles, collectionFiles, locationFiles, productFiles, pageFiles]
        .flatMap((files) => files.map((f) => f.name + f.hash))
        .concat(hashOf(readFileSync(path.join(root, "shipping.yaml"), "utf8")))
        .join(),
    ),
  };
  const numbers = new Map<number, string>();
  for (const product of catalogue.products) {
    const twin = numbers.get(product.number);
    if (twin) throw new Error(`${product.slug}: number ${product.number} is ${twin}'s`);
    numbers.set(product.number, product.slug);
    checkProduct(product, catalogue);
  }
  return catalogue;
}

function checkProduct(product: CatalogueProduct, catalogue: Catalogue): void {
  const fail = (what: string) => {
    throw new Error(`products/${product.slug}.yaml: ${what}`);
  };
  const need = (kind: "facets" | "options", group: string, value: string) => {
    if (!catalogue[kind].get(group)?.values[value]) fail(`${kind}/${group} has no ${value}`);
  };
  if (!catalogue.collections.some((c) => c.code === product.collection))
    fail(`no collection ${product.collection}`);
  need("facets", makerFacet, product.maker);
  for (const [facet, values] of Object.entries(product.facets))
    for (const value of values) need("facets", facet, value);
  const seen = new Set<string>();
  for (const variant of product.variants) {
    need("facets", "colour", variant.colour);
    for (const group of product.options) need("options", group, variant.options[group] ?? "(none)");
    const key = product.options.map((group) => variant.options[group]).join(".");
    if (seen.has(key)) fail(`two variants ${key}`);
    seen.add(key);
    if (typeof variant.stock === "object")
      for (const location of Object.keys(variant.stock))
        if (!catalogue.locations.some((l) => l.code === location)) fail(`no location ${location}`);
  }
}
