import gql from "graphql-tag";
import { declineCodes } from "../../../../../contracts/pickup/declines";
import { commandFields as command } from "./command-fields";

/** A store that cannot do an order. */
export const declineSchema = gql`
  "Why a store does not prepare an order."
  enum PickupDeclineReason { ${declineCodes.join(" ")} }
  input DeclinePickupInput {
    pickupId: ID!
    reason: PickupDeclineReason!
    ${command}
  }
  extend type Mutation {
    """
    The store cannot do it; refused once it lies ready. It goes to a store near by if its shopper
    allowed that, else it waits for their choice. It is cancelled where no store has all of it.
    """
    declinePickup(input: DeclinePickupInput!): PickupCommandResult!
  }
`;
