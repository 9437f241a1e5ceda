import { fixedPages, foreignRooms } from "../storefront-pages";

/** An address of before, and where its readers go now. */
export interface Redirect {
  old: string;
  to: string;
}

/** An address as it is compared: however it is written, it is the same. */
export interface OldAddress {
  /** Its parts, decoded. */
  path: string[];
  query: [name: string, value: string][];
}

const possible = /^\/(?![/\\])[^\\\s#\p{Cc}]+$/u;

/** Reads what stands after a shop's name: `/old/chair.html?id=5`. Undefined when it is no such address. */
export function readOldAddress(address: string): OldAddress | undefined {
  if (!possible.test(address)) return undefined;
  const cut = address.indexOf("?");
  const plain = cut < 0 ? address : address.slice(0, cut);
  const query = [...new URLSearchParams(cut < 0 ? "" : address.slice(cut))];
  try {
    const path = plain
      .split("/")
      .filter(Boolean)
      .map((part) => decodeURIComponent(part).normalize("NFC"));
    return path.length > 0 ? { path, query } : undefined;
  } catch {
    return undefined;
  }
}

const localeShape = /^[a-z]{2}(?:-[a-z]{4})?-[a-z]{2}$/;

/** Whether the shop itself answers at an address, so that no one would ever be led on from there. */
export function isOwnAddress({ path }: OldAddress): boolean {
  const [first = "", ...rest] = path;
  if (foreignRooms.has(first)) return true;
  return fixedPages.has((localeShape.test(first) ? rest : path).join("/"));
}

/** One spelling of an address. */
export function keyOfOld({ path, query }: OldAddress): string {
  return JSON.stringify([path, query.toSorted()]);
}
