import type { RequestContext } from "@vendure/core";

/** A shopper as a store may know them while their code is open. */
export interface KnownByCode {
  subject: string;
  /** The token of the market in which they opened it. */
  market: string;
  openedAt: Date;
}

/** Knows whose code is open. Plugins find it by this class, and so know no other plugin. */
export abstract class OpenCodes {
  /** Whose code it is; undefined for one that opens nothing now. */
  abstract whose(ctx: RequestContext, code: string): Promise<KnownByCode | undefined>;
}

/** What was bought in a store, by whom. */
export interface TillPurchase {
  subject: string;
  market: string;
  /** Code of the store. */
  store: string;
  productIds: readonly number[];
  at: Date;
  /** Names the purchase among all: what comes again with the same name counts once. */
  key: string;
}

/** Keeps what shoppers buy in stores, as far as they allow it. */
export abstract class PurchaseLog {
  /** Keeps it; says when nothing of it may be kept, or when it should come again later. */
  abstract keep(purchase: TillPurchase): Promise<"kept" | "no-consent" | "busy">;
}
