import type { EventType } from "../../../../contracts/events";

/** What says that a shopper cares for a product, on the site or in an aisle. */
export const tellingTypes = [
  "view",
  "click",
  "add",
  "purchase",
  "scan",
  "help",
] as const satisfies EventType[];
