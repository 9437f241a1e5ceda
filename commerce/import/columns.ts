import { deliveryClasses, deliveryClassOf } from "../../contracts/delivery-classes";
import { type ShelfKind, shelfKinds } from "../../contracts/pickup/shelves";
import { cleanText, isUnreadable } from "../../contracts/text/clean-text";
import { plainDigits, plainNumber } from "../../contracts/text/plain-signs";
import { readAmount, writeAmount } from "./read/amount";
import { readBarcode } from "./read/barcode";
import { plainText } from "./read/plain-text";
import { slugOf } from "./read/slug";
import { quoted, Refused } from "./refused";
import { languageIn, placeIn, type Shop } from "./shop/shop";

/**
 * Cells in one way of writing, by their key. It lets what a file says be compared with what a shop
 * has.
 */
export type Cells = Record<string, string>;

export type Scope = "product" | "variant";

export interface Column {
  /** As the file calls it. */
  header: string;
  /** Whether all variants of a product share it. */
  scope: Scope | "row";
  /** The cells that a text stands for. @throws Refused */
  read(text: string): Cells;
}

/** Texts of a product, by how a file calls them. */
export const productTexts = {
  name: "name",
  slug: "slug",
  description: "description",
  tagline: "tagline",
  material: "material",
  care: "care",
  story: "story",
} as const;

const longestName = 200;
const longestText = 20_000;
const longestBin = 40;
const highestAge = 99;
/** Of values in one cell. */
const separator = "|";

type Make = (shop: Shop, header: string, args: string[]) => Column;

const makers: Record<string, Make> = {
  product: (_, header) =>
    column(header, "row", (text) => ({ product: text === "" ? "" : slugOf(text) })),
  sku: (_, header) => column(header, "row", (text) => ({ sku: inShort(text) })),
  location: (_, header) => column(header, "row", (text) => ({ location: text })),
  name: (shop, header, [language]) => textColumn(shop, header, "name", language),
  slug: (shop, header, [language]) => textColumn(shop, header, "slug", language),
  description: (shop, header, [language]) => textColumn(shop, header, "description", language),
  tagline: (shop, header, [language]) => textColumn(shop, header, "tagline", language),
  material: (shop, header, [language]) => textColumn(shop, header, "material", language),
  care: (shop, header, [language]) => textColumn(shop, header, "care", language),
  story: (shop, header, [language]) => textColumn(shop, header, "story", language),
  "variant name": (shop, header, [language]) => {
    const key = `variant name:${languageOf(shop, language)}`;
    return column(header, "variant", (text) =>
      text === "" ? {} : { [key]: withoutTags(inShort(text)) },
    );
  },
  published: (_, header) => column(header, "product", (text) => flag("published", text)),
  enabled: (_, header) => column(header, "variant", (text) => flag("enabled", text)),
  kind: (_, header) => column(header, "product", (text) => ({ kind: withoutTags(inShort(text)) })),
  delivery: (_, header) => column(header, "product", deliveryClass),
  worn: (_, header) => column(header, "product", (text) => flag("worn", text)),
  "minimum age": (_, header) => column(header, "product", minimumAge),
  "shelf kind": (_, header) => column(header, "product", shelfKind),
  "sold in aisle": (_, header) => column(header, "product", (text) => flag("sold in aisle", text)),
  "tried in store": (_, header) =>
    column(header, "product", (text) => flag("tried in store", text)),
  weight: (_, header) =>
    column(header, "product", (text) => ({ weight: text === "" ? "" : weight(plainNumber(text)) })),
  dimensions: (_, header) =>
    column(header, "product", (text) => ({ dimensions: lengths(plainDigits(text)) })),
  "variant dimensions": (_, header) =>
    column(header, "variant", (text) => ({ "variant dimensions": lengths(plainDigits(text)) })),
  barcode: (_, header) =>
    column(header, "variant", (text) => ({
      barcode: text === "" ? "" : readBarcode(plainNumber(text)),
    })),
  swatch: (_, header) => column(header, "variant", (text) => ({ swatch: inShort(text) })),
  tax: (shop, header) => column(header, "variant", (text) => tax(shop, text)),
  price: (shop, header, [where]) => priceColumn(shop, header, "price", where),
  "sale price": (shop, header, [where]) => priceColumn(shop, header, "sale price", where),
  stock: (shop, header, [where]) => stockColumn(shop, header, where),
  bin: (shop, header, [where]) => binColumn(shop, header, where),
  option: (_, header, [group, language]) => wordColumn(header, "option", group, language),
  facet: (_, header, [facet, language]) => wordColumn(header, "facet", facet, language),
  "variant facet": (_, header, [facet, language]) =>
    wordColumn(header, "variant facet", facet, language),
  collections: (shop, header) => column(header, "product", (text) => collections(shop, text)),
  pictures: (_, header) =>
    column(header, "product", (text) => ({ pictures: joined(listed(text)) })),
  "variant pictures": (_, header) =>
    column(header, "variant", (text) => ({ "variant pictures": joined(listed(text)) })),
};

/** Other names of columns, as shops and suppliers call them. */
const aliases: Record<string, string> = {
  handle: "product",
  gtin: "barcode",
  ean: "barcode",
  upc: "barcode",
  title: "name",
  tax_category: "tax",
  "tax category": "tax",
  image: "pictures",
  images: "pictures",
  picture: "pictures",
  collection: "collections",
  "weight kg": "weight",
  quantity: "stock",
  "stock location": "location",
  "bin location": "bin",
  "shelf place": "bin",
};

/**
 * The column that a header names: `name`, `name:fr`, `price:EUR`, `option:colour`. Nothing for one
 * that the import does not know.
 * @throws Refused for a language, currency or store that the shop does not have
 */
export function columnOf(shop: Shop, header: string): Column | undefined {
  const [first = "", ...args] = header.split(":").map((part) => cleanText(part));
  const name = first.toLowerCase().replace(/_/g, " ");
  const make = makers[aliases[name] ?? name];
  if (!make || !Object.hasOwn(makers, aliases[name] ?? name)) return undefined;
  try {
    return make(shop, header, args);
  } catch (error) {
    throw error instanceof Refused
      ? new Refused(`Column ${quoted(header)}: ${error.message}`)
      : error;
  }
}

/** What a cell stands for; the message of a refusal names the column. */
export function readCell({ header, read }: Column, raw: string): Cells {
  try {
    if (isUnreadable(raw)) throw new Refused("has characters that cannot be kept");
    return read(cleanText(raw, { lines: true }).trim());
  } catch (error) {
    throw error instanceof Refused ? new Refused(`${header}: ${error.message}`) : error;
  }
}

/** The parts of a cell with several values. */
export function listed(text: string): string[] {
  return [...new Set(text.split(separator).map((part) => part.trim()))].filter(
    (part) => part !== "",
  );
}

export function joined(parts: readonly string[]): string {
  return parts.join(separator);
}

function column(header: string, scope: Column["scope"], read: Column["read"]): Column {
  return { header, scope, read };
}

function languageOf(shop: Shop, language: string | undefined): string {
  return language === undefined ? shop.main : languageIn(shop.languages, language);
}

function textColumn(shop: Shop, header: string, field: string, given: string | undefined): Column {
  const language = languageOf(shop, given);
  const key = `${field}:${language}`;
  return column(header, "product", (text) => {
    if (field === "name") return text === "" ? {} : { [key]: withoutTags(inShort(text)) };
    if (field === "slug") return text === "" ? {} : { [key]: slugOf(text) };
    const plain = plainText(text);
    if (plain.length > longestText)
      throw new Refused(`has ${plain.length} characters; at most ${longestText} are kept`);
    return { [key]: plain };
  });
}

function inShort(text: string): string {
  const line = cleanText(text);
  if (line.length > longestName)
    throw new Refused(`has ${line.length} characters; at most ${longestName} are kept`);
  return line;
}

function withoutTags(text: string): string {
  if (/<\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(text))
    throw new Refused(`${quoted(text)} has HTML; a name is plain text`);
  return text;
}

function flag(key: string, text: string): Cells {
  if (text === "") return {};
  if (/^(1|yes|y|true|on|active|예|はい|نعم|oui)$/i.test(text)) return { [key]: "yes" };
  if (/^(0|no|n|false|off|draft|archived|아니요|いいえ|لا|non)$/i.test(text))
    return { [key]: "no" };
  throw new Refused(`${quoted(text)} is neither yes nor no`);
}

function deliveryClass(text: string): { delivery: string } {
  const word = text.toLowerCase();
  if (word === "" || deliveryClassOf(word)) return { delivery: word };
  throw new Refused(`${quoted(text)} is neither ${deliveryClasses.join(" nor ")}`);
}

/** On what its orders wait; the plain kind is what is said of none. */
function shelfKind(text: string): Cells {
  const kind = readShelfKind(text);
  return { "shelf kind": kind === "normal" ? "" : kind };
}

/** A kind of staging shelf; an empty cell is the plain one. @throws Refused */
export function readShelfKind(text: string): ShelfKind {
  const word = text.toLowerCase();
  const found = word === "" ? "normal" : shelfKinds.find((kind) => kind === word);
  if (found) return found;
  throw new Refused(`${quoted(text)} is no kind of shelf (${shelfKinds.join(", ")})`);
}

/** In years; none is for all ages. */
function minimumAge(typed: string): Cells {
  const text = plainNumber(typed);
  if (text === "") return { "minimum age": "" };
  if (!/^\d{1,2}\+?$/.test(text))
    throw new Refused(`${quoted(text)} is no age in years from 0 to ${highestAge}`);
  return { "minimum age": String(Number.parseInt(text, 10) || "") };
}

function weight(text: string): string {
  const [, number = "", unit = "kg"] = /^(\d+(?:[.,]\d+)?)\s*(kg|g|lb|oz)?$/i.exec(text) ?? [];
  const factor = { kg: 1, g: 0.001, lb: 0.453_592, oz: 0.028_35 }[unit.toLowerCase()];
  if (number === "" || factor === undefined)
    throw new Refused(`${quoted(text)} is no weight in kg`);
  return String(Number((Number(number.replace(",", ".")) * factor).toFixed(3)));
}

function lengths(text: string): string {
  return joined(
    listed(text).map((part) => {
      const [, name, number] = /^(.+?)[\s=:]+(\d{1,6})(?:\s*mm)?$/.exec(part) ?? [];
      if (!name || !number) throw new Refused(`${quoted(part)} is no length such as “width 400”`);
      return `${name} ${Number(number)}`;
    }),
  );
}

function tax({ taxCategories }: Shop, text: string): Cells {
  if (text === "") return {};
  const found = taxCategories.get(text.toLowerCase());
  if (found) return { tax: found.name };
  const names = [...taxCategories.values()].map(({ name }) => name);
  throw new Refused(
    `the shop has no tax category ${quoted(text)} (${names.join(", ") || "it has none yet"})`,
  );
}

function priceColumn(shop: Shop, header: string, key: string, where: string | undefined): Column {
  const named =
    where === undefined
      ? shop.markets
      : shop.markets.filter(
          ({ code, currency }) =>
            code.toLowerCase() === where.toLowerCase() || currency === where.toUpperCase(),
        );
  if (named.length === 0) {
    const known = shop.markets.map(({ code, currency }) => `${code} (${currency})`);
    throw new Refused(`the shop has no market or currency ${where} (${known.join(", ")})`);
  }
  const currencies = [...new Set(named.map(({ currency }) => currency))];
  return column(header, "variant", (text) => {
    // A sale ends where its cell is empty; a price is never taken away.
    if (text === "")
      return key === "price"
        ? {}
        : Object.fromEntries(named.map(({ code }) => [`${key}@${code}`, ""]));
    const assumed = where === undefined ? shop.currency : undefined;
    const { value, currency } = readAmount(text, currencies, assumed);
    const amount = writeAmount(value, currency);
    const priced = named.filter((market) => market.currency === currency);
    return Object.fromEntries(priced.map(({ code }) => [`${key}@${code}`, amount]));
  });
}

function stockColumn(shop: Shop, header: string, where: string | undefined): Column {
  const location = where === undefined ? undefined : placeIn(shop.locations, where);
  return column(header, location ? "variant" : "row", (typed) => {
    const text = plainNumber(typed);
    if (text === "") return {};
    if (!/^\d{1,9}(\.0+)?$/.test(text)) throw new Refused(`${quoted(text)} is no number of pieces`);
    return { [location ? `stock@${location.code}` : "stock"]: String(Number(text)) };
  });
}

/** Where an article lies in a store: aisle, bay and bin, as its people write it. */
function binColumn(shop: Shop, header: string, where: string | undefined): Column {
  const location = where === undefined ? undefined : placeIn(shop.locations, where);
  return column(header, location ? "variant" : "row", (text) => {
    const bin = withoutTags(inShort(text));
    if (bin.length > longestBin)
      throw new Refused(`has ${bin.length} characters; at most ${longestBin} are kept`);
    return { [location ? `bin@${location.code}` : "bin"]: bin };
  });
}

/** Options and facets: the words themselves; those of other languages only name them. */
function wordColumn(
  header: string,
  kind: "option" | "facet" | "variant facet",
  group: string | undefined,
  language: string | undefined,
): Column {
  const code = slugOf(group ?? "");
  if (!code) throw new Refused(`it needs a name, such as ${kind}:material`);
  const key = language === undefined ? `${kind}:${code}` : `${kind}:${code}:${language}`;
  const scope = kind === "facet" ? "product" : "variant";
  return column(header, scope, (text) => {
    const words = listed(text).map((word) => withoutTags(inShort(word)));
    if (kind === "option" && words.length > 1) throw new Refused(`${quoted(text)}: one value only`);
    return { [key]: joined(words) };
  });
}

function collections(shop: Shop, text: string): Cells {
  const slugs = listed(text).map((part) => {
    const slug = slugOf(part);
    const known = shop.collections.get(slug);
    if (known && !known.value)
      throw new Refused(
        `${quoted(part)} is filled by a rule of its own; change that in the dashboard`,
      );
    const name = withoutTags(inShort(part));
    if (name !== slug && !shop.collectionNames.has(slug)) shop.collectionNames.set(slug, name);
    return slug;
  });
  return { collections: joined([...new Set(slugs)].sort()) };
}
