import { basketFragment } from "../basket/fragment";
import { storeFields } from "../stores/engine-store";

const promiseFields = `promise { start end sameDay orderBy reason opensAt }`;

export const storesQuery = /* GraphQL */ `
  query PickupStores($near: PickupPoint, $search: String, $take: Int) {
    pickupStores(near: $near, search: $search, take: $take) {
      distance from store { ${storeFields} }
    }
  }
`;

export const offersQuery = /* GraphQL */ `
  query PickupOffers(
    $lines: [PickupLineInput!], $storeCodes: [String!], $near: PickupPoint, $take: Int
  ) {
    pickupOffers(lines: $lines, storeCodes: $storeCodes, near: $near, take: $take) {
      distance available missing { variantId left } ${promiseFields} store { ${storeFields} }
    }
  }
`;

export const slotsQuery = /* GraphQL */ `
  query PickupSlots($storeCode: String!, $days: Int) {
    pickupSlots(storeCode: $storeCode, days: $days) { start end left }
  }
`;

const orderOrRefusal = /* GraphQL */ `
  __typename
  ... on Order { ...BasketParts }
  ... on PickupRefusedError {
    errorCode message reason storeCode
    missing { variantId left }
    nextSlot { start end left }
    alternatives { distance ${promiseFields} store { code name timeZone } }
  }
`;

export const setPickupMutation = /* GraphQL */ `
  mutation SetPickup($input: SetPickupInput!) { change: setPickup(input: $input) { ${orderOrRefusal} } }
  ${basketFragment}
`;

export const clearPickupMutation = /* GraphQL */ `
  mutation ClearPickup($lineIds: [ID!]) { change: clearPickup(lineIds: $lineIds) { ${orderOrRefusal} } }
  ${basketFragment}
`;

export const beginPaymentMutation = /* GraphQL */ `
  mutation BeginPayment($shown: ShownOrderInput!) {
    change: beginPickupPayment(shown: $shown) { ${orderOrRefusal} }
  }
  ${basketFragment}
`;

const pickupFields = /* GraphQL */ `
  id state orderCode slot { start end } collector { name phone }
  allowSubstitutes wishes { fit toCar note }
  readyAt onWayAt holdUntil collectedAt arrivalNote reason canExtend canCancel
  atCounter amountDue currencyCode
  payouts { id amount currencyCode store { name } paidAt }
  lines { id variantId name quantity short substituted substitute returned preview }
  pass { code payload }
  store { ${storeFields} }
`;

export const statusQuery = /* GraphQL */ `
  query PickupStatus($proof: PickupProof!) {
    result: pickupStatus(proof: $proof) {
      __typename
      ... on PickupCodeError { errorCode message retryAfter }
      ... on PickupStatus { pickups { ${pickupFields} } }
    }
  }
`;

/** What shoppers do with a pickup after the order is placed, by the engine's names. */
export const commands = {
  come: ["comeForPickup", "ComeForPickupInput"],
  arrive: ["arriveForPickup", "ArriveForPickupInput"],
  extend: ["extendPickup", "ExtendPickupInput"],
  collector: ["changePickupCollector", "ChangePickupCollectorInput"],
  tell: ["tellPickup", "TellPickupInput"],
  cancel: ["cancelPickup", "CancelPickupInput"],
} as const;
export type PickupCommand = keyof typeof commands;

export const commandMutation = (command: PickupCommand) => /* GraphQL */ `
  mutation Command($input: ${commands[command][1]}!) {
    result: ${commands[command][0]}(input: $input) {
      __typename
      ... on Pickup { ${pickupFields} }
      ... on PickupConflictError { errorCode message }
      ... on PickupCodeError { errorCode message retryAfter }
    }
  }
`;
