import { readTag } from "@/contracts/shelf-tag";

/** The code of the article that a scan or typing names; undefined where a tag was misread. */
export function heardCode(read: string): string | undefined {
  const label = readTag(read);
  if (label.kind === "misread") return undefined;
  return label.kind === "tag" ? label.tag.gtin : read.trim();
}
