import { storeCodePattern } from "./codes";
import { hasGtinShape, toGtin14 } from "./gtin";

/** What a tag on a shelf says: an article, the store that it hangs in, and which print it is. */
export interface ShelfTag {
  /** 14 digits. */
  gtin: string;
  /** The store's code; an article's own code of its maker has none. */
  store?: string;
  /** The number of the print, by which the shop knows its price. */
  tag?: string;
}

export type TagReading =
  | { kind: "tag"; tag: ShelfTag }
  /** It has the form of a tag, and its last digit does not fit the others. */
  | { kind: "misread" }
  /** It is no GS1 Digital Link. */
  | { kind: "none" };

const none: TagReading = { kind: "none" };

/** The path of a shelf's tag, a GS1 Digital Link URI without its host. */
export function tagPath({ gtin, store, tag }: ShelfTag): string {
  const query = new URLSearchParams({ ...(store && { store }), ...(tag && { tag }) });
  return `/01/${gtin}${query.size > 0 ? `?${query}` : ""}`;
}

/**
 * Reads a GS1 Digital Link of any host, as scanners and addresses have it. The standard wants 14
 * digits; the shorter ones of older labels are read as well. Qualifiers (lot, serial number) are
 * read past. Keyboards of other scripts may garble the host. What a link says of prices counts for
 * nothing.
 */
export function readTag(text: string): TagReading {
  const [, digits = "", query = ""] =
    /^[^?#\s]*?\/01\/(\d+)(?:\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?$/u.exec(text.trim()) ?? [];
  if (!hasGtinShape(digits)) return none;
  const gtin = toGtin14(digits);
  if (!gtin) return { kind: "misread" };
  const said = new URLSearchParams(query);
  const store = said.get("store") ?? "";
  const tag = said.get("tag") ?? "";
  return {
    kind: "tag",
    tag: {
      gtin,
      ...(storeCodePattern.test(store) && { store }),
      ...(/^\d{1,9}$/.test(tag) && { tag }),
    },
  };
}
