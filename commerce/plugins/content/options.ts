import type { Shop } from "../../../contracts/shop-config";

export interface ContentOptions {
  locales: Shop["locales"];
  /** Where readers find the storefront. */
  storefrontUrl: string;
  /** Known to the storefront too: it signs who may show a draft in a frame. */
  secret: string;
}

export const contentOptions = Symbol("contentOptions");
