import { graphql } from "@/contracts/shop";
import { pickupRefusalFragment } from "../pickup/server";
import { cartFragment } from "./fragment";

export const setPickupMutation = graphql(
  `
    mutation SetPickup($input: SetPickupInput!) {
      change: setPickup(input: $input) { __typename ...CartParts ...PickupRefusalParts }
    }
  `,
  [cartFragment, pickupRefusalFragment],
);

export const clearPickupMutation = graphql(
  `
    mutation ClearPickup($lineIds: [ID!]) {
      change: clearPickup(lineIds: $lineIds) { __typename ...CartParts ...PickupRefusalParts }
    }
  `,
  [cartFragment, pickupRefusalFragment],
);
