/** A shop of the bench's own, which strangers flood. */
export interface FloodShop {
  /** The storefront's address. */
  url: string;
  /** The engine's address. */
  engine: string;
  /** The engine's process. */
  enginePid: number | undefined;
  databaseUrl: string;
  /** The shop's data folder. */
  data: string;
}

/** One thing that strangers do: says what came of it, and whether that is within its limits. */
export type Part = (shop: FloodShop) => Promise<boolean>;
