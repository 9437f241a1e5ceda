import type { Picture } from "../catalog";

/** What a shopper who has typed so much may be after. */
export interface Suggestion {
  kind: "product" | "collection";
  name: string;
  slug: string;
  picture: Picture | null;
}
