import { graphql } from "@/contracts/shop";
import { storeFragment } from "../stores/server";

const promiseFragment = graphql(`
  fragment PromiseParts on PickupPromise { start end sameDay orderBy reason opensAt }
`);

const slotFragment = graphql(`
  fragment SlotParts on PickupSlot { start end left }
`);

export const storesQuery = graphql(
  `
    query PickupStores($near: PickupPoint, $search: String, $take: Int) {
      pickupStores(near: $near, search: $search, take: $take) { distance from store { ...StoreParts } }
    }
  `,
  [storeFragment],
);

export const offersQuery = graphql(
  `
    query PickupOffers(
      $lines: [PickupLineInput!], $storeCodes: [String!], $near: PickupPoint, $take: Int
    ) {
      pickupOffers(lines: $lines, storeCodes: $storeCodes, near: $near, take: $take) {
        distance available missing { variantId left }
        promise { ...PromiseParts } store { ...StoreParts }
      }
    }
  `,
  [promiseFragment, storeFragment],
);

export const slotsQuery = graphql(
  `
    query PickupSlots($storeCode: String!, $days: Int) {
      pickupSlots(storeCode: $storeCode, days: $days) { ...SlotParts }
    }
  `,
  [slotFragment],
);

/** Why goods cannot be collected as the shopper wishes, with what can be had instead. */
export const pickupRefusalFragment = graphql(
  `
    fragment PickupRefusalParts on PickupRefusedError {
      errorCode message reason storeCode
      missing { variantId left }
      nextSlot { ...SlotParts }
      alternatives { distance promise { ...PromiseParts } store { code name timeZone } }
    }
  `,
  [promiseFragment, slotFragment],
);
