/** How goods come to the shopper: brought home, or handed over in a store. */
export const fulfilmentKinds = ["delivery", "collection"] as const;
export type FulfilmentKind = (typeof fulfilmentKinds)[number];

/** Whether goods that come this way are handed over in a store. */
export function isCollection({ fulfilment }: { fulfilment: FulfilmentKind }): boolean {
  return fulfilment === "collection";
}
