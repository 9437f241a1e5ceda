import type { BlockType } from "../../../contracts/content/blocks";
import type { PolicyTopic } from "../../../contracts/content/document";
import type { ContentKind } from "../../../contracts/content/kinds";
import { type Sort, sorts } from "../../../contracts/listing-sorts";
import type { Words } from "../words/en";

/** What a shop may have to say by law or by custom. */
export const topics: readonly PolicyTopic[] = [
  "help",
  "terms",
  "imprint",
  "delivery",
  "returns",
  "privacy",
  "accessibility",
];

const sizes = ["small", "medium", "large"] as const;

/** What a part of a document is edited as. */
export type Field = { name: string; label: keyof Words; isNeeded?: boolean } & (
  | { as: "words"; isLong?: boolean }
  | {
      as:
        | "line"
        | "code"
        | "check"
        | "picture"
        | "film"
        | "address"
        | "collection"
        | "product"
        | "products"
        | "facet"
        | "percent";
    }
  | { as: "choice"; options: readonly Option[] }
  | { as: "facets"; most: number }
  | { as: "group"; fields: readonly Field[] }
  /** Parts that stand in a picture beside the list are placed in it, by their `x` and `y`. */
  | { as: "list"; fields: readonly Field[]; inPicture?: string }
);

type Option = PolicyTopic | Sort | (typeof sizes)[number];

const title: Field = { as: "words", name: "title", label: "content.title" };
const text: Field = { as: "words", name: "text", label: "content.text", isLong: true };
const picture: Field = { as: "picture", name: "picture", label: "content.picture" };
const needed = (field: Field): Field => ({ ...field, isNeeded: true });

const product: Field = { as: "product", name: "product", label: "content.product" };
const points: Field = {
  as: "list",
  name: "points",
  label: "content.points",
  fields: [
    { as: "words", name: "title", label: "content.title", isNeeded: true },
    { as: "words", name: "text", label: "content.text", isNeeded: true },
  ],
};

/** The parts of a link. */
const linkFields: readonly Field[] = [
  { as: "address", name: "to", label: "content.to", isNeeded: true },
  { as: "words", name: "label", label: "content.label", isNeeded: true },
];
const link: Field = { as: "group", name: "link", label: "content.link", fields: linkFields };

/** By what a strip finds its products; a strip without any of it has no rule. */
const rule: Field = {
  as: "group",
  name: "rule",
  label: "content.rule",
  fields: [
    { as: "choice", name: "sort", label: "content.sort", options: sorts },
    { as: "facets", name: "facets", label: "content.facets", most: 2 },
    { as: "check", name: "inStock", label: "content.inStock" },
  ],
};

/** The fields of each block, as `contracts/content/blocks.ts` takes them. */
export const blockFields = {
  hero: [needed(title), text, picture, product, link],
  text: [title, needed(text), { as: "check", name: "large", label: "content.large" }],
  picture: [needed(picture), { as: "words", name: "caption", label: "content.caption" }],
  products: [
    title,
    text,
    { as: "collection", name: "collection", label: "content.collection" },
    rule,
    { as: "products", name: "skus", label: "content.skus" },
  ],
  story: [needed(title), needed(text), picture, product, link],
  collections: [
    title,
    {
      as: "list",
      name: "collections",
      label: "content.collections",
      isNeeded: true,
      fields: [
        { as: "collection", name: "collection", label: "content.collection", isNeeded: true },
        product,
      ],
    },
  ],
  scenes: [
    title,
    text,
    {
      as: "list",
      name: "scenes",
      label: "content.scenes",
      isNeeded: true,
      fields: [
        needed(title),
        needed(picture),
        {
          as: "list",
          name: "spots",
          label: "content.spots",
          isNeeded: true,
          inPicture: "picture",
          fields: [
            needed(product),
            { as: "percent", name: "x", label: "content.spotX", isNeeded: true },
            { as: "percent", name: "y", label: "content.spotY", isNeeded: true },
          ],
        },
      ],
    },
  ],
  points: [title, needed(points)],
  suggestions: [],
  delivery: [title],
  video: [
    needed(title),
    { as: "film", name: "asset", label: "content.video", isNeeded: true },
    { as: "picture", name: "poster", label: "content.poster" },
    { as: "words", name: "transcript", label: "content.transcript", isLong: true },
  ],
  stores: [title, text, points],
  faq: [
    title,
    {
      as: "list",
      name: "items",
      label: "content.questions",
      isNeeded: true,
      fields: [
        { as: "words", name: "question", label: "content.question", isNeeded: true },
        { as: "words", name: "answer", label: "content.answer", isLong: true, isNeeded: true },
      ],
    },
  ],
  quiz: [
    needed(title),
    text,
    { as: "collection", name: "collection", label: "content.collection", isNeeded: true },
    {
      as: "list",
      name: "questions",
      label: "content.questions",
      isNeeded: true,
      fields: [
        { as: "words", name: "question", label: "content.question", isNeeded: true },
        {
          as: "list",
          name: "answers",
          label: "content.answers",
          isNeeded: true,
          fields: [
            { as: "words", name: "label", label: "content.answer", isNeeded: true },
            { as: "facet", name: "facet", label: "content.leadsToFacet", isNeeded: true },
          ],
        },
      ],
    },
  ],
  spacer: [{ as: "choice", name: "size", label: "content.size", options: sizes, isNeeded: true }],
  bar: [{ as: "words", name: "text", label: "content.text", isNeeded: true }, link],
  links: [
    title,
    { as: "list", name: "links", label: "content.links", isNeeded: true, fields: linkFields },
  ],
  redirects: [
    {
      as: "list",
      name: "redirects",
      label: "content.redirects",
      isNeeded: true,
      fields: [
        { as: "code", name: "old", label: "content.old", isNeeded: true },
        { as: "address", name: "to", label: "content.to", isNeeded: true },
      ],
    },
  ],
} as const satisfies Record<BlockType, readonly Field[]>;

const blockTypes = Object.keys(blockFields) as BlockType[];

export const isBlockType = (type: unknown): type is BlockType =>
  typeof type === "string" && Object.hasOwn(blockFields, type);

/** What a document of a kind says above its blocks. */
export function headFields(kind: ContentKind): readonly Field[] {
  const name: Field = { as: "line", name: "name", label: "content.name", isNeeded: true };
  const described: Field = { as: "words", name: "description", label: "content.description" };
  const slug: Field = { as: "words", name: "slug", label: "content.slug", isNeeded: true };
  const topic: Field = {
    as: "choice",
    name: "topic",
    label: "content.topic",
    options: topics,
    isNeeded: true,
  };
  switch (kind) {
    case "page":
      return [name, needed(title), slug, described];
    case "policy":
      return [name, topic, needed(title), described];
    case "home":
      return [name, needed(title), described];
    default:
      return [name];
  }
}

/** The blocks that a document of a kind may have. */
export function blocksFor(kind: ContentKind): readonly BlockType[] {
  if (kind === "bar") return ["bar"];
  if (kind === "menu" || kind === "footer") return ["links"];
  if (kind === "redirects") return ["redirects"];
  return blockTypes.filter((type) => !["bar", "links", "redirects"].includes(type));
}
