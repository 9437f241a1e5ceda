import path from "node:path";
import { readSamplePeople } from "../../commerce/samples/sample-people";
import { skuOf } from "../../commerce/seed/identifiers";
import { readCatalogue } from "../../commerce/seed/read-catalogue";
import type { ShopFolder } from "../shop/read-shop";

/** Codes that programs use in senses of their own. */
const everyday = ["new", "icons", "storage", "sound"];

/** A code of one English word is a word of prose as well: it counts where it is quoted. */
export interface DemoWord {
  text: string;
  isQuoted: boolean;
}

/** Names and codes by which a file would give the demonstration away, from its own data. */
export function demoWords({ folder, shop }: ShopFolder): DemoWord[] {
  const catalogue = readCatalogue(path.join(folder, "catalogue"), shop);
  const { products, collections, locations, facets } = catalogue;
  const { customers, administrators, coupon } = readSamplePeople(folder);
  const codes = [
    ...products.map(({ slug }) => slug),
    ...collections.map(({ code }) => code),
    ...locations.map(({ code }) => code),
    ...Object.keys(facets.get("maker")?.values ?? {}),
  ].filter((code) => !everyday.includes(code));
  const names = [
    ...products.map(({ number }) => skuOf(number, [""])),
    ...locations.flatMap(({ address }) => Object.values(address.city)),
    ...Object.values(shop.brand.name),
    shop.brand.fullName,
    ...[...customers, ...administrators].map(({ emailAddress }) => emailAddress),
    ...(coupon ? [coupon.code] : []),
  ];
  return [
    ...[...new Set(codes)].map((text) => ({ text, isQuoted: !text.includes("-") })),
    ...[...new Set(names)].map((text) => ({ text, isQuoted: false })),
  ].sort((a, b) => b.text.length - a.text.length);
}
