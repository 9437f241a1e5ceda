import { DEFAULT_CHANNEL_CODE } from "@vendure/common/lib/shared-constants";
import {
  Channel,
  Collection,
  Facet,
  GlobalSettings,
  type ID,
  ProductOptionGroup,
  StockLocation,
  TaxCategory,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { quoted, Refused } from "../refused";

export interface Market {
  /** The channel's code, such as `kr`. */
  code: string;
  currency: string;
  channel: Channel;
}

/** A facet or option group with its values, by code; names by language. */
export interface Dictionary {
  id: ID;
  isPrivate: boolean;
  values: Map<string, { id: ID; names: Record<string, string> }>;
}

export interface Place {
  id: ID;
  code: string;
  name: string;
  /** Whether people know it: Vendure's own first location has no code. */
  isKnown: boolean;
}

export interface FilledCollection {
  id: ID;
  /** The value that fills it, as `facet.value`; none where it has a rule of its own. */
  value: string | undefined;
}

/** What a file may name of a shop: read once, and grown by what an import adds. */
export interface Shop {
  /** The language of columns that name none. */
  main: string;
  /** The currency of prices that name none; undefined where each has to. */
  currency: string | undefined;
  /** The language that the engine falls back to: no text may lack it. */
  fallback: string;
  languages: readonly string[];
  home: Channel;
  /** Where the shop sells; without markets, its one channel. */
  markets: readonly Market[];
  taxCategories: Map<string, TaxCategory>;
  defaultTax: TaxCategory | undefined;
  /** The markets in which a tax category has no rate: things of it are sold there without tax. */
  untaxed: Map<string, string[]>;
  locations: readonly Place[];
  /** Where stock is of which a file does not say where; undefined where it has to. */
  location: Place | undefined;
  facets: Map<string, Dictionary>;
  optionGroups: Map<string, Dictionary>;
  /** By slug. */
  collections: Map<string, FilledCollection>;
  /** How the file writes collections that it names in words, by the slugs that they become. */
  collectionNames: Map<string, string>;
}

/** What a file means where it does not say it. */
export interface Assumed {
  language?: string | undefined;
  currency?: string | undefined;
  /** A store or depot, by its code or name. */
  location?: string | undefined;
}

/** Channel that is no market, as Vendure calls it. */
const homeCode = DEFAULT_CHANNEL_CODE;

/**
 * Reads what there is of languages, markets, taxes, stores, facets, options and collections.
 * @param assumed what columns, prices and stock mean that name no language, currency or place
 */
export async function loadShop(em: EntityManager, assumed: Assumed): Promise<Shop> {
  const channels = await em.find(Channel, { order: { id: "ASC" }, loadEagerRelations: false });
  const home = channels.find(({ code }) => code === homeCode);
  if (!home) throw new Refused("The shop has not been opened yet: start it once.");
  const others = channels.filter((channel) => channel !== home);
  const markets = (others.length > 0 ? others : [home]).map((channel) => ({
    code: channel.code === homeCode ? "default" : channel.code,
    currency: channel.defaultCurrencyCode as string,
    channel,
  }));
  const [settings] = await em.find(GlobalSettings);
  const fallback: string = home.defaultLanguageCode;
  const languages = [...new Set<string>([fallback, ...(settings?.availableLanguages ?? [])])];
  const { language, currency, location } = assumed;
  const main = language === undefined ? fallback : languageIn(languages, language);
  const currencies = [...new Set(markets.map((market) => market.currency))];
  if (currency !== undefined && !currencies.includes(currency))
    throw new Refused(`the shop does not sell in ${currency} (${currencies.join(", ")})`);
  const taxes = await em.find(TaxCategory, { order: { id: "ASC" } });
  const locations = await locationsOf(em);
  const [only, another] = locations.filter(({ isKnown }) => isKnown);
  const shop: Shop = {
    main,
    currency: currency ?? (currencies.length === 1 ? currencies[0] : undefined),
    fallback,
    languages,
    home,
    markets,
    taxCategories: new Map(taxes.map((tax) => [tax.name.toLowerCase(), tax])),
    defaultTax:
      taxes.find(({ isDefault }) => isDefault) ?? (taxes.length === 1 ? taxes[0] : undefined),
    untaxed: await untaxedOf(em),
    locations,
    location: location === undefined ? (another ? undefined : only) : placeIn(locations, location),
    facets: await facetsOf(em),
    optionGroups: await optionsOf(em),
    collections: new Map(),
    collectionNames: new Map(),
  };
  shop.collections = await collectionsOf(em, shop);
  return shop;
}

/** A language of the shop, however it is written: `zh-Hant`, `zh_hant`. */
export function languageIn(languages: readonly string[], wish: string): string {
  const plain = (code: string) => code.toLowerCase().replace(/_/g, "-");
  const found = languages.find((language) => plain(language) === plain(wish));
  if (found) return found;
  throw new Refused(`the shop has no language ${wish} (${languages.join(", ")})`);
}

/** A value that a collection is filled by, and that only the column `collections` writes. */
export function isManaged(shop: Shop, value: string): boolean {
  for (const collection of shop.collections.values()) if (collection.value === value) return true;
  return false;
}

/** A stock location by its code or name. @throws Refused where there is none */
export function placeIn(locations: readonly Place[], wish: string): Place {
  const plain = wish.toLowerCase();
  const found =
    locations.find(({ code }) => code.toLowerCase() === plain) ??
    locations.find(({ name }) => name.toLowerCase() === plain);
  if (found) return found;
  throw new Refused(`the shop has no store or depot ${quoted(wish)} (${codesOf(locations)})`);
}

/** The codes of the places that people know. */
export function codesOf(locations: readonly Place[]): string {
  const known = locations.filter(({ isKnown }) => isKnown);
  return known.map(({ code }) => code).join(", ") || "none yet";
}

async function untaxedOf(em: EntityManager): Promise<Map<string, string[]>> {
  const rows: { category: string; markets: string[] }[] = await em.query(
    `SELECT lower(c.name) AS category, array_agg(m.code ORDER BY m.id) AS markets
     FROM tax_category c CROSS JOIN channel m
     WHERE m.code <> $1 AND NOT EXISTS (SELECT 1 FROM tax_rate r
       WHERE r."categoryId" = c.id AND r."zoneId" = m."defaultTaxZoneId" AND r.enabled)
     GROUP BY 1`,
    [homeCode],
  );
  return new Map(rows.map(({ category, markets }) => [category, markets]));
}

async function locationsOf(em: EntityManager): Promise<Place[]> {
  const locations = await em.find(StockLocation, { order: { id: "ASC" } });
  return locations.map(({ id, name, customFields }) => ({
    id,
    name,
    code: customFields.code || name,
    isKnown: Boolean(customFields.code),
  }));
}

type Named = { languageCode: string; name: string };
const namesOf = (texts: readonly Named[]) =>
  Object.fromEntries(texts.map(({ languageCode, name }) => [languageCode, name]));

async function facetsOf(em: EntityManager): Promise<Map<string, Dictionary>> {
  const facets = await em.find(Facet, {
    relations: { values: { translations: true } },
    order: { id: "ASC" },
  });
  return new Map(
    facets.map(({ id, code, isPrivate, values }) => [
      code,
      {
        id,
        isPrivate,
        values: new Map(
          values.map((v) => [v.code, { id: v.id, names: namesOf(v.translations as Named[]) }]),
        ),
      },
    ]),
  );
}

async function optionsOf(em: EntityManager): Promise<Map<string, Dictionary>> {
  const groups = await em.find(ProductOptionGroup, {
    relations: { options: { translations: true } },
    order: { id: "ASC" },
  });
  const result = new Map<string, Dictionary>();
  for (const { id, code, options, deletedAt } of groups) {
    // Groups may be of one product alone and share a code: the first is the shop's.
    if (deletedAt || result.has(code)) continue;
    const kept = options.filter((option) => !option.deletedAt);
    const values = kept.map(
      (o) => [o.code, { id: o.id, names: namesOf(o.translations as Named[]) }] as const,
    );
    result.set(code, { id, isPrivate: false, values: new Map(values) });
  }
  return result;
}

async function collectionsOf(em: EntityManager, shop: Shop): Promise<Shop["collections"]> {
  const collections = await em.find(Collection, {
    where: { isRoot: false },
    relations: { translations: true },
    order: { position: "ASC", id: "ASC" },
  });
  return new Map(
    collections.flatMap(({ id, filters, translations }) => {
      const text =
        translations.find(({ languageCode }) => (languageCode as string) === shop.main) ??
        translations[0];
      return text ? [[text.slug, { id, value: valueThatFills(filters, shop) }] as const] : [];
    }),
  );
}

type Filters = Collection["filters"];

/** One value of a private facet, and nothing else: then putting a product in means giving it that. */
function valueThatFills(filters: Filters, { facets }: Shop): string | undefined {
  const [filter] = filters;
  if (filters.length !== 1 || filter?.code !== "facet-value-filter") return undefined;
  const ids = JSON.parse(filter.args.find(({ name }) => name === "facetValueIds")?.value ?? "[]");
  if (!Array.isArray(ids) || ids.length !== 1) return undefined;
  for (const [facet, { isPrivate, values }] of facets)
    if (isPrivate)
      for (const [code, { id }] of values)
        if (String(id) === String(ids[0])) return `${facet}.${code}`;
  return undefined;
}
