import type { Picture } from "../catalog";

/** What a shopper who has typed so much may be after. An answer is a store or a page of help. */
export interface Suggestion {
  kind: "product" | "collection" | "answer";
  name: string;
  /** Without its locale. */
  href: string;
  picture: Picture | null;
}
