import { z } from "zod";
import { payableStep } from "../../contracts/payable-amount";

export const languages = ["ko", "en", "ja", "ar"] as const;
export type Language = (typeof languages)[number];

const text = z.string().trim().min(1);
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case");
const hex = z.string().regex(/^#[0-9a-f]{6}$/i);
const translated = z.object({ ko: text, en: text, ja: text, ar: text });
const lengths = z.record(z.string(), z.number().int().positive());
/** By currency. Each market's has to be there. */
const price = z
  .record(z.string().regex(/^[A-Z]{3}$/), z.number().positive())
  .refine(
    (amounts) =>
      Object.entries(amounts).every(
        ([currency, amount]) => Math.round(amount * 100) % payableStep(currency) === 0,
      ),
    "has decimals that its currency does not have",
  );
const stock = z.union([z.literal("none"), z.record(code, z.number().int().min(0))]);

export const dictionarySchema = z.object({
  name: translated,
  values: z.record(code, translated.extend({ hex: hex.optional() })),
});

export const productSchema = z.object({
  number: z.number().int().min(100).max(999),
  kind: code,
  collection: code,
  maker: code,
  facets: z.record(code, z.array(code).min(1)),
  dimensions: lengths,
  sizes: z.record(z.string(), lengths).optional(),
  weight: z.number().positive(),
  model: z.boolean(),
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
  text: z.record(
    z.enum(languages),
    z.object({
      name: text,
      tagline: text,
      description: text,
      material: text,
      care: text,
      story: text,
    }),
  ),
});

export const collectionSchema = z.object({
  code,
  position: z.number().int().positive(),
  kind: z.enum(["range", "story"]),
  tag: code.optional(),
  name: translated,
  description: translated,
});

const time = z.string().regex(/^\d{2}:\d{2}$/);
const span = z.tuple([time, time]);
const weekday = z.union([span, z.literal("closed")]);

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

export const locationSchema = z.discriminatedUnion("kind", [
  placeSchema.extend({ kind: z.literal("depot") }),
  placeSchema.extend({
    kind: z.literal("store"),
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
    prepMinutes: z.number().int().min(0),
    slotMinutes: z.number().int().positive(),
    slotCapacity: z.number().int().positive(),
    holdDays: z.number().int().positive(),
    safetyStock: z.number().int().min(0),
  }),
]);

export type Dictionary = z.infer<typeof dictionarySchema>;
export const photographsSchema = z.record(code, z.array(code));

export type CatalogueProduct = z.infer<typeof productSchema> & {
  slug: string;
  hash: string;
  /** Which photographs and posters there are, `<finish>-<view>`. */
  photographs: string[];
};
export type CatalogueCollection = z.infer<typeof collectionSchema>;
export type CatalogueLocation = z.infer<typeof locationSchema>;

export interface Catalogue {
  facets: Map<string, Dictionary>;
  options: Map<string, Dictionary>;
  collections: CatalogueCollection[];
  locations: CatalogueLocation[];
  products: CatalogueProduct[];
  /** Changes whenever any file does. */
  hash: string;
}
