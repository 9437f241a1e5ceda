import { z } from "zod";
import type { ContentDocument } from "../../contracts/content/document";
import { deliveryClasses } from "../../contracts/delivery-classes";
import { collectionKinds, type PlaceKind } from "../../contracts/kinds";
import { payableStep } from "../../contracts/payable-amount";
import type { Shop } from "../../contracts/shop-config";
import type { PageFile } from "./page-files";

const text = z.string().trim().min(1);
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case");
/** A file below the folder of the catalogue's files. */
const pictureFile = z.string().regex(/^[\w-]+(\/[\w-]+)*\.webp$/);
const hex = z.string().regex(/^#[0-9a-f]{6}$/i);
const lengths = z.record(z.string(), z.number().int().positive());
const stock = z.union([z.literal("none"), z.record(code, z.number().int().min(0))]);
const time = z.string().regex(/^\d{2}:\d{2}$/);
const span = z.tuple([time, time]);
const weekday = z.union([span, z.literal("closed")]);

/**
 * What files of a catalogue are, in a shop of these languages and markets. Each text is there in
 * every language of the shop, by its tag. Each price is there in the currency of every market.
 */
export function catalogueSchemas({ languages, markets }: Pick<Shop, "languages" | "markets">) {
  const inEach = <T extends z.ZodType>(schema: T) =>
    z.object(Object.fromEntries(Object.keys(languages).map((language) => [language, schema])));
  const translated = inEach(text);
  const price = priceIn(new Set(Object.values(markets).map(({ currency }) => currency)));
  const placeSchema = z.object({
    code,
    market: z.string().regex(/^[A-Z]{2}$/),
    name: translated,
    intro: translated,
    address: z.object({
      street: translated,
      city: translated,
      province: z.string().optional(),
      postalCode: z.string(),
      country: z.string().length(2),
    }),
    coordinates: z.object({ latitude: z.number(), longitude: z.number() }),
    timeZone: z.string(),
  });
  return {
    dictionary: z.object({
      name: translated,
      values: z.record(code, translated.extend({ hex: hex.optional() })),
    }),
    product: z.object({
      number: z.number().int().min(100).max(999),
      kind: code,
      collection: code,
      maker: code,
      facets: z.record(code, z.array(code).min(1)),
      dimensions: lengths,
      sizes: z.record(z.string(), lengths).optional(),
      weight: z.number().positive(),
      model: z.boolean(),
      worn: z.boolean().default(false),
      /** Whether stores that offer it set pieces aside to be tried. */
      triedInStore: z.boolean().default(false),
      delivery: z.enum(deliveryClasses).optional(),
      price,
      tags: z.array(code).default([]),
      options: z.array(code).min(1),
      variants: z
        .array(
          z.object({
            options: z.record(code, code),
            colour: code,
            colours: z.record(z.string(), hex),
            price: price.optional(),
            dimensions: lengths.optional(),
            stock: stock.optional(),
          }),
        )
        .min(1),
      text: inEach(
        z.object({
          name: text,
          tagline: text,
          description: text,
          material: text,
          care: text,
          story: text,
        }),
      ),
    }),
    collection: z.object({
      code,
      position: z.number().int().positive(),
      kind: z.enum(collectionKinds),
      tag: code.optional(),
      name: translated,
      description: translated,
    }),
    location: z.discriminatedUnion("kind", [
      placeSchema.extend({ kind: z.literal("depot" satisfies PlaceKind) }),
      placeSchema.extend({
        kind: z.literal("store" satisfies PlaceKind),
        phone: text,
        hours: z.object({
          monday: weekday,
          tuesday: weekday,
          wednesday: weekday,
          thursday: weekday,
          friday: weekday,
          saturday: weekday,
          sunday: weekday,
        }),
        exceptions: z
          .array(
            z.object({
              date: z.iso.date(),
              closed: z.literal(true).optional(),
              hours: span.optional(),
              reason: translated,
            }),
          )
          .default([]),
        services: z.array(code),
        /** A file below the folder of the catalogue's files, and what it shows. */
        picture: z.object({ file: pictureFile, alt: translated }).optional(),
        prepMinutes: z.number().int().min(0),
        slotMinutes: z.number().int().positive(),
        slotCapacity: z.number().int().positive(),
        holdDays: z.number().int().positive(),
        safetyStock: z.number().int().min(0),
        /** Whether it sets pieces aside to be tried. */
        reserveToTry: z.boolean().default(false),
      }),
    ]),
  };
}

function priceIn(currencies: ReadonlySet<string>) {
  return z
    .record(z.string().regex(/^[A-Z]{3}$/), z.number().positive())
    .superRefine((amounts, at) => {
      for (const currency of currencies)
        if (!(currency in amounts))
          at.addIssue({ code: "custom", path: [currency], message: "is missing" });
      for (const [currency, amount] of Object.entries(amounts))
        if (Math.round(amount * 100) % payableStep(currency) !== 0)
          at.addIssue({
            code: "custom",
            path: [currency],
            message: "has decimals that its currency does not have",
          });
    });
}

type Schemas = ReturnType<typeof catalogueSchemas>;

export const photographsSchema = z.record(code, z.array(code));

/** A name in each language, and the colour of what has one. */
interface Named {
  [language: string]: string | undefined;
  hex?: string | undefined;
}

/** Names of a group and of its values, by language. */
export interface Dictionary {
  name: Record<string, string>;
  values: Record<string, Named>;
}

export type CatalogueProduct = z.infer<Schemas["product"]> & {
  slug: string;
  hash: string;
  /** Which photographs and posters there are, `<finish>-<view>`. */
  photographs: string[];
};
export type CatalogueCollection = z.infer<Schemas["collection"]>;
export type CatalogueLocation = z.infer<Schemas["location"]>;

export interface CataloguePage {
  code: string;
  /** Its pictures have numbers in place of ids (page-files.ts). */
  document: ContentDocument;
  files: PageFile[];
}

export interface Catalogue {
  facets: Map<string, Dictionary>;
  options: Map<string, Dictionary>;
  collections: CatalogueCollection[];
  locations: CatalogueLocation[];
  products: CatalogueProduct[];
  /** What it writes besides: the home page, policies. */
  pages: CataloguePage[];
  /** Changes whenever any file does. */
  hash: string;
}
