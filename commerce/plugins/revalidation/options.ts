export interface RevalidationOptions {
  /** Shared with the storefronts, which sign their question for changes with it. */
  secret: string;
}

export const revalidationOptions = Symbol("revalidationOptions");
