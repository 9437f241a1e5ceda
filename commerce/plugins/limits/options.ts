export interface LimitsOptions {
  /** Shared with the storefront: signs whom a request comes from. */
  secret: string;
}

/** Set by `LimitsPlugin.init` before the engine starts. */
export const options: LimitsOptions = { secret: "" };
