// TEMPORARY FIXTURE of the design engineer; deleted when the real readers land.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import type { Collection, Listing, ProductCard } from "./catalogue/types";
const root = join(process.cwd(), "commerce/catalogue");
const read = (dir: string) => readdirSync(join(root, dir)).filter((f) => f.endsWith(".yaml")).map((f) => ({ ...parse(readFileSync(join(root, dir, f), "utf8")), slug: f.replace(".yaml", "") }));
export async function collections(pair: Pair): Promise<Collection[]> {
  "use cache";
  const l = languageOf(pair);
  return read("collections").sort((a, b) => a.position - b.position).map((c) => ({ slug: c.code, name: c.name[l], description: c.description[l], kind: c.kind }));
}
export async function listing(pair: Pair, collection?: string, take = 24): Promise<Listing> {
  "use cache";
  const l = languageOf(pair), cur = marketOf(pair).currency;
  const items: ProductCard[] = read("products").filter((p) => p.text?.[l] && (!collection || p.collection === collection || p.tags?.includes(collection.replace(/s$/, "")))).sort((a, b) => a.number - b.number).slice(0, take).map((p, i) => {
    const dir = `public/pictures/${p.slug}`;
    const pic = existsSync(dir) ? readdirSync(dir).find((f) => f.endsWith("front.svg")) : undefined;
    return { id: p.slug, slug: p.slug, name: p.text[l].name, tagline: p.text[l].tagline, picture: pic ? { src: `/pictures/${p.slug}/${pic}`, width: 1200, height: 1200 } : null, price: { amount: p.price[cur] * 100, currency: cur }, priceVaries: p.variants.some((v: { price?: unknown }) => v.price), swatches: p.variants.map((v: { colours: Record<string, string> }) => Object.values(v.colours ?? {})[0]).filter(Boolean), inStock: i !== 3, isNew: i === 1 };
  });
  return { items, total: items.length, page: 1, pageCount: 1, facets: [] };
}
export async function stores(pair: Pair) {
  "use cache";
  const l = languageOf(pair);
  return read("stores").filter((s) => s.kind === "store").map((s) => ({ slug: s.code as string, name: s.name[l] as string, city: s.address.city[l] as string, market: s.market as string }));
}
