export interface LimitsOptions {
  /** Shared with the storefront: signs whom a request comes from. */
  secret: string;
}

/** Under this the options are injected. */
export const limitsOptions = Symbol("limits options");
