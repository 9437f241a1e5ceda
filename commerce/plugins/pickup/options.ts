export interface PickupOptions {
  /** Signs passes and links; a person who knows it can forge both. */
  secret: string;
  /** The folder with a file of districts for each market. */
  districts: string;
}

/** Under this the options are injected. */
export const pickupOptions = Symbol("pickup options");
