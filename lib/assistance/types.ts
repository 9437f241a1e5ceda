import type { Picture } from "@/lib/catalog";

/** Someone of a store looked at what interests the shopper. */
export interface Look {
  /** ISO time. */
  at: string;
  staffName: string;
  storeName: string;
}

/** What someone of a store put on the shopper's list. */
export interface Suggestion {
  productId: string;
  slug: string;
  name: string;
  picture: Picture | null;
  staffName: string;
  storeName: string;
}

/** "Help me today" as its shopper sees it. */
export interface Assistance {
  /** Whether the visitor allows what there would be to look at. */
  allowed: boolean;
  /** Null while no one may look; `expiresAt` is an ISO time. */
  session: { code: string; expiresAt: string } | null;
  looks: Look[];
  suggestions: Suggestion[];
}
