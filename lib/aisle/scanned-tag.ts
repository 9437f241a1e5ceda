import { storeCodePattern } from "@/contracts/codes";
import type { ScannedTag } from "./types";

/** The tag in the address of a product's page (`?store=&tag=`); undefined where there is none. */
export function scannedTag(search: string): ScannedTag | undefined {
  const query = new URLSearchParams(search);
  const store = query.get("store") ?? "";
  const tag = query.get("tag") ?? "";
  if (!storeCodePattern.test(store)) return undefined;
  return { store, ...(/^\d{1,9}$/.test(tag) && { tag }) };
}

/** The lower of what a tag says and what the shop asks now: that one is paid in the store. */
export function honouredPrice(tag: number | null, online: number): number {
  return tag === null ? online : Math.min(tag, online);
}
