import { z } from "zod";
import { sorts } from "../listing-sorts";
import { isSafeLink } from "./links";
import { readOldAddress } from "./redirects";
import { longText, optionalLongText, optionalText, text } from "./text";

const id = z.string().regex(/^\d{1,9}$/, "is no id");
const moment = z.iso.datetime({ offset: true });

/** When and where something is shown; from and until are moments to the second. */
export const shownWhen = {
  /** Countries of markets; none for all. */
  markets: z.array(z.string()).optional(),
  from: moment.optional(),
  until: moment.optional(),
};

const picture = z.strictObject({
  asset: id,
  /** What it shows, for who does not see it. */
  alt: text(),
});

const to = z
  .string()
  .trim()
  .max(500)
  .refine(isSafeLink, "is no page of this shop and no https address");
const link = z.strictObject({ to, label: text(120) });

const old = z
  .string()
  .trim()
  .max(500)
  .refine((address) => readOldAddress(address), "is no address such as /old/chair.html");

/** A value of a facet by both codes: `facet.value`. */
const facet = z.string().regex(/^[^.\s]+\.[^.\s]+$/, "is no facet.value");
const collection = z.string().trim().min(1);
/** A product by the number of one of its variants: its picture stands for it. */
const product = z.string().trim().min(1);
/** Short things that are said beside each other. */
const points = z
  .array(z.strictObject({ title: text(120), text: text(1000) }))
  .min(1)
  .max(8);

const block = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shownWhen, ...shape });

/** Where something stands in a picture, in per cent from its left and from its top, in every language. */
const percent = z.number().min(0).max(100);
const spot = z.strictObject({ product, x: percent, y: percent });

/** What pages are made of. */
export const blockSchema = z.discriminatedUnion("type", [
  /** With a product in place of a picture, it also says what that is and costs. */
  block("hero", {
    title: text(),
    text: optionalLongText(),
    picture: picture.optional(),
    product: product.optional(),
    link: link.optional(),
  }),
  block("text", { title: optionalText(), text: longText(), large: z.boolean().optional() }),
  block("picture", { picture, caption: optionalText() }),
  /** Of a collection, by a rule or both; or those that are named. */
  block("products", {
    title: optionalText(),
    text: optionalLongText(),
    collection: collection.optional(),
    rule: z
      .strictObject({
        sort: z.enum(sorts).optional(),
        /** Values of facets; those of one facet are alternatives. */
        facets: z
          .array(facet)
          .min(1)
          // More are asked for too seldom to be kept (lib/catalog/get-listing.ts).
          .max(2)
          .optional(),
        /** Only what can be had now. */
        inStock: z.boolean().optional(),
      })
      .optional(),
    skus: z.array(z.string().trim().min(1)).min(1).max(24).optional(),
  }),
  block("story", {
    title: text(),
    text: longText(),
    picture: picture.optional(),
    product: product.optional(),
    link: link.optional(),
  }),
  /** Collections as a spread of a magazine, each with the picture of a product. */
  block("collections", {
    title: optionalText(),
    collections: z
      .array(z.strictObject({ collection, product: product.optional() }))
      .min(1)
      .max(12),
  }),
  /** Pictures of rooms, with the products that stand in them. */
  block("scenes", {
    title: optionalText(),
    text: optionalLongText(),
    scenes: z
      .array(z.strictObject({ title: text(120), picture, spots: z.array(spot).min(1).max(12) }))
      .min(1)
      .max(8),
  }),
  block("points", { title: optionalText(), points }),
  /** Where the things stand that the shop chooses for the visitor; at the end without it. */
  block("suggestions", {}),
  /** The market's ways of delivery. */
  block("delivery", { title: optionalText() }),
  block("video", {
    title: text(),
    asset: id,
    poster: picture.optional(),
    /** What is said and shown, for who does not hear or see it. */
    transcript: optionalLongText(),
  }),
  block("stores", { title: optionalText(), text: optionalLongText(), points: points.optional() }),
  block("faq", {
    title: optionalText(),
    items: z
      .array(z.strictObject({ question: text(), answer: longText() }))
      .min(1)
      .max(60),
  }),
  /** Questions whose answers lead to the products of a collection that have what they name. */
  block("quiz", {
    title: text(),
    text: optionalLongText(),
    collection,
    questions: z
      .array(
        z.strictObject({
          question: text(),
          answers: z
            .array(z.strictObject({ label: text(120), facet }))
            .min(2)
            .max(12),
        }),
      )
      .min(1)
      .max(8),
  }),
  block("spacer", { size: z.enum(["small", "medium", "large"]) }),
  /** A line above every page. */
  block("bar", { text: text(200), link: link.optional() }),
  /** A part of a menu or of the footer. */
  block("links", { title: optionalText(), links: z.array(link).min(1).max(20) }),
  /** Addresses of before, where the shop has no page of its own. */
  block("redirects", { redirects: z.array(z.strictObject({ old, to })).min(1).max(200) }),
]);

export type ContentBlock = z.output<typeof blockSchema>;
export type BlockType = ContentBlock["type"];
