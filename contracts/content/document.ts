import { z } from "zod";
import { roomNames } from "../storefront-pages";
import { type BlockType, blockSchema, type ContentBlock, shownWhen } from "./blocks";
import { type ContentKind, contentKinds } from "./kinds";
import { isOwnAddress, keyOfOld, readOldAddress } from "./redirects";
import { engineLanguages, optionalText } from "./text";

/** What a shop may have to say by law or by custom, each at an address of its own (`/info/terms`). */
export const policyTopics = [
  "help",
  "terms",
  "imprint",
  "delivery",
  "returns",
  "privacy",
  "accessibility",
] as const;
export type PolicyTopic = (typeof policyTopics)[number];

export function isPolicyTopic(value: string): value is PolicyTopic {
  return policyTopics.some((topic) => topic === value);
}

/** Why a document is refused. */
export const contentFaultCodes = [
  "INVALID",
  "NO_ALT",
  "WINDOW_REVERSED",
  "SLUG_IS_ROUTE",
  "SLUG_TAKEN",
  "UNKNOWN_MARKET",
  "UNKNOWN_ASSET",
  "BLOCK_OUT_OF_PLACE",
  "BAD_LINK",
  "BAD_OLD_ADDRESS",
  "OLD_ADDRESS_TWICE",
  "NO_WHOLE_LANGUAGE",
  "CHANGED_MEANWHILE",
  "NOTHING_TO_UNDO",
  "STILL_PUBLISHED",
] as const;
export type ContentFaultCode = (typeof contentFaultCodes)[number];

export interface ContentFault {
  code: ContentFaultCode;
  /** Where in the document: `blocks.2.picture.alt`; empty for the whole. */
  path: string;
  message: string;
}

const slug = z
  .string()
  .max(80)
  // One spelling of each letter: keyboards differ.
  .transform((name) => name.normalize("NFC"))
  .pipe(
    z
      .string()
      .regex(
        /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u,
        "has other characters than small letters, digits and single hyphens",
      ),
  );

const shape = z.strictObject({
  kind: z.enum(contentKinds),
  /** What the people of the shop call it. */
  name: z.string().trim().min(1).max(120),
  title: optionalText(120),
  /** For search engines. */
  description: optionalText(),
  /** The last part of a page's address, by language. */
  slug: z.partialRecord(z.enum(engineLanguages), slug).optional(),
  topic: z.enum(policyTopics).optional(),
  ...shownWhen,
  blocks: z.array(blockSchema).max(60),
});

export type ContentDocument = z.output<typeof shape>;

/** Blocks that stand in documents of one kind alone. */
const places: Partial<Record<BlockType, readonly ContentKind[]>> = {
  bar: ["bar"],
  links: ["menu", "footer"],
  redirects: ["redirects"],
};
/** Kinds that have no other block than their own. */
const narrow: readonly ContentKind[] = ["bar", "menu", "footer", "redirects"];

/** Whether readers see the title of a kind. */
export function hasTitle(kind: ContentKind): boolean {
  return !narrow.includes(kind);
}

function mayStand({ type }: ContentBlock, kind: ContentKind): boolean {
  return places[type]?.includes(kind) ?? !narrow.includes(kind);
}

type Say = (fault: ContentFaultCode, path: PropertyKey[], message: string) => void;

function checkWindow(when: Pick<ContentDocument, "from" | "until">, path: PropertyKey[], say: Say) {
  const { from, until } = when;
  if (from && until && Date.parse(until) <= Date.parse(from))
    say("WINDOW_REVERSED", [...path, "until"], "is not after from");
}

function checkHead({ kind, title, slug: slugs, topic }: ContentDocument, say: Say) {
  if (hasTitle(kind) && !title) say("INVALID", ["title"], "has no words");
  if ((kind === "policy") !== !!topic)
    say("INVALID", ["topic"], "belongs to a policy, and a policy needs one");
  const written = Object.entries(slugs ?? {});
  if ((kind === "page") !== written.length > 0)
    say("INVALID", ["slug"], "belongs to a page, and a page needs one");
  for (const [language, name] of written)
    if (roomNames.has(name))
      say("SLUG_IS_ROUTE", ["slug", language], `/${name} is a page of the shop itself`);
}

function checkBlock(block: ContentBlock, kind: ContentKind, path: PropertyKey[], say: Say) {
  checkWindow(block, path, say);
  if (!mayStand(block, kind))
    say("BLOCK_OUT_OF_PLACE", path, `${block.type} does not stand in a document of kind ${kind}`);
  if (block.type === "products" && !(block.collection || block.rule) === !block.skus)
    say("INVALID", path, "has either a collection or a rule, or names skus");
}

function checkRedirects({ blocks }: ContentDocument, say: Say) {
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "redirects") continue;
    for (const [i, { old }] of block.redirects.entries()) {
      const path = ["blocks", at, "redirects", i, "old"];
      const address = readOldAddress(old);
      if (!address) continue;
      if (isOwnAddress(address)) say("SLUG_IS_ROUTE", path, `${old} is a page of the shop itself`);
      const key = keyOfOld(address);
      if (seen.has(key)) say("OLD_ADDRESS_TWICE", path, `${old} stands here twice`);
      seen.add(key);
    }
  }
}

/** A document as people edit it: all its languages, markets and times. */
export const documentSchema = shape.superRefine((document, { addIssue }) => {
  const say: Say = (fault, path, message) =>
    addIssue({ code: "custom", path, message, params: { fault } });
  checkWindow(document, [], say);
  checkHead(document, say);
  checkRedirects(document, say);
  for (const [at, block] of document.blocks.entries())
    checkBlock(block, document.kind, ["blocks", at], say);
});

export type ReadDocument =
  | { ok: true; document: ContentDocument }
  | { ok: false; faults: ContentFault[] };

/** Reads a document that someone wrote; or all that is wrong with it. */
export function readDocument(given: unknown): ReadDocument {
  const { success, data, error } = documentSchema.safeParse(given);
  if (success) return { ok: true, document: data };
  return { ok: false, faults: error.issues.map(faultOf) };
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue): ContentFault {
  const path = issue.path.map(String);
  return { code: codeOf(issue, path), path: path.join("."), message: issue.message };
}

function codeOf(issue: Issue, path: string[]): ContentFaultCode {
  const said: unknown = issue.code === "custom" ? issue.params?.fault : undefined;
  const known = contentFaultCodes.find((code) => code === said);
  if (known) return known;
  if (path.includes("alt")) return "NO_ALT";
  if (path.at(-1) === "old") return "BAD_OLD_ADDRESS";
  return path.at(-1) === "to" ? "BAD_LINK" : "INVALID";
}
