import { cleanText, isUnreadable } from "../../contracts/text/clean-text";
import { goneVariant } from "./shop-pages";

/** Longer than any address that the shop gives out, with all its filters. */
const longest = 4096;

export interface Address {
  /** The parts of its path, decoded. */
  path: string[];
  query: URLSearchParams;
  /**
   * The one way to write it. Of many that mean the same, each would be kept as a page of its own.
   */
  written: string;
}

/**
 * Reads an address (`/path?query`). Undefined when it is no UTF-8, too long, or has characters that
 * no text of the shop has. A variant's key becomes a part of a path (next.config.ts). One that cannot
 * be a part is a choice that is gone.
 */
export function readAddress(address: string): Address | undefined {
  if (address.length > longest) return undefined;
  const cut = address.indexOf("?");
  const plain = cut < 0 ? address : address.slice(0, cut);
  let search = cut < 0 ? "" : address.slice(cut);
  const query = new URLSearchParams(search);
  const path = partsOf(plain);
  if (!path?.every(isPart)) return undefined;
  if ([...query].flat().some(isUnreadable)) return undefined;
  if (!query.getAll("variant").every((key) => isPart(key) && !key.includes("%"))) {
    query.set("variant", goneVariant);
    search = `?${query}`;
  }
  const written = path.map(encodeURIComponent).join("/");
  // A last or a double slash stays: Next sends the visitor on to the address without it.
  const isTidy = !/\/\/|.\/$/.test(plain);
  return {
    path,
    query,
    written: isTidy ? `/${written}${search}` : `${plain}${search}`,
  };
}

function partsOf(plain: string): string[] | undefined {
  try {
    return plain.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether a text can be one part of a path. */
function isPart(text: string): boolean {
  if (text === "." || text === ".." || /[/\\]/.test(text)) return false;
  return !isUnreadable(text) && cleanText(text) === text;
}
