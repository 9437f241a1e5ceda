export interface RevalidationOptions {
  /** The storefront's webhook; several storefronts share one cache or are listed by commas. */
  url: string;
  secret: string;
}

export const revalidationOptions = Symbol("revalidationOptions");
