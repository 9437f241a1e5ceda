import type { Shop } from "../../../contracts/shop-config";

export interface ContentOptions {
  locales: Shop["locales"];
  /** Where readers find the storefront. */
  storefrontUrl: string;
}

export const contentOptions = Symbol("contentOptions");
