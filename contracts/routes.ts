/** Whether money, stock and pickups of all orders fit together. */
export interface OrderHealth {
  /** When the engine last looked (ISO 8601); null before it ever did. */
  checkedAt: string | null;
  /** How many orders people have to look at, by what is wrong. */
  open: Record<string, number>;
  /** How many the engine has put right by itself in the last day. */
  mended: number;
}

/** What stores have of variants or products. */
export interface PickupAvailability {
  rows: {
    id: string;
    /** `left` is null for what is not counted. */
    stores: { code: string; left: number | null; stock: "IN_STOCK" | "LOW" | "NONE" }[];
  }[];
}

/** What the engine answers beside GraphQL, by path. */
export interface EngineRoutes {
  "order-health": OrderHealth;
  "pickup-availability": PickupAvailability;
}
