export interface RevalidationOptions {
  /** Shared with the storefronts, which sign their question for changes with it. */
  secret: string;
  /** Whether a storefront that listens there, with this public address, may show the shop. */
  mayShow: (reach: { HOST: string; STOREFRONT_URL: string }) => boolean;
}

export const revalidationOptions = Symbol("revalidationOptions");
