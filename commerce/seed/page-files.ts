import type { ContentDocument } from "../../contracts/content/document";

const isFile = (value: unknown): value is string =>
  typeof value === "string" && value.endsWith(".webp");

/** A picture that a page of the demonstration names by its file. */
export interface PageFile {
  file: string;
  alt: Record<string, string>;
}

/**
 * Puts numbers in the place of the files that a page names as its pictures. Files get ids only when
 * they are written. The number of a file is its place in the list that is returned, from 1.
 */
export function takeFiles(page: unknown): { page: unknown; files: PageFile[] } {
  const files: PageFile[] = [];
  const take = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(take);
    const { asset, alt } = part as { asset?: unknown; alt?: unknown };
    if (isFile(asset)) {
      files.push({ file: asset, alt: alt as PageFile["alt"] });
      return { ...part, asset: String(files.length) };
    }
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, take(inner)]));
  };
  return { page: take(page), files };
}

/** The page with the ids of its files, in the order of `takeFiles`. */
export function putFiles(document: ContentDocument, ids: readonly string[]): ContentDocument {
  const put = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(put);
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        key === "asset" && typeof inner === "string" ? ids[Number(inner) - 1] : put(inner),
      ]),
    );
  };
  return put(document) as ContentDocument;
}
