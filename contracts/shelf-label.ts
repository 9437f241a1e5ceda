import { storeCodePattern } from "./codes";

/** A staging shelf of a store, as its label says it. */
export interface ShelfLabel {
  store: string;
  /** As people write it: `A3`. */
  shelf: string;
}

const head = "shelf";
const longest = 40;

/** What the QR code of a shelf says: letters that scanners type on any keyboard. */
export const shelfLabelText = ({ store, shelf }: ShelfLabel): string =>
  [head, store, encodeURIComponent(shelf)].join("/");

/** Reads the label of a shelf; undefined for what is none. */
export function readShelfLabel(text: string): ShelfLabel | undefined {
  const [kind, store = "", written = "", ...more] = text.trim().split("/");
  if (kind !== head || more.length > 0 || !storeCodePattern.test(store)) return undefined;
  try {
    const shelf = decodeURIComponent(written).trim();
    return shelf === "" || shelf.length > longest ? undefined : { store, shelf };
  } catch {
    return undefined;
  }
}
