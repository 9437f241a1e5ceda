import gql from "graphql-tag";
import { codeOf, pickupConflicts } from "../../../../../contracts/pickup/conflicts";
import { pauseKinds } from "../../../../../contracts/pickup/pauses";
import { pickupStates } from "../../../../../contracts/pickup/states";

/** What both APIs say of a pickup. */
export const commonSchema = gql`
  "What a manager says of the rest of a store's day: fewer orders a slot, or none."
  enum PickupPauseKind { ${pauseKinds.join(" ")} }
  enum PickupState { ${pickupStates.join(" ")} }
  "When it is collected."
  type PickupWindow {
    start: DateTime!
    end: DateTime!
  }
  type PickupLine {
    id: ID!
    orderLineId: ID!
    variantId: ID!
    name: String!
    sku: String!
    barcode: String
    preview: String
    "Where it lies in the store: aisle, bay, bin."
    place: String
    quantity: Int!
    picked: Int!
    "Pieces that the store cannot find."
    short: Int!
    shortReason: String
    "Pieces given of the substitute instead; part of picked."
    substituted: Int!
    substituteId: ID
    "The substitute's name."
    substitute: String
    "Pieces of the substitute that lie in the bag until the shopper has answered."
    proposed: Int!
    "Until when they may; then what they said before holds."
    proposedUntil: DateTime
    "Pieces that lie in the bag and are not ordered any more."
    toTakeOut: Int!
    "The same of the substitute."
    substitutesToTakeOut: Int!
    returned: Int!
    "Pieces that lay there, and that the shopper did not take."
    refused: Int!
    "As old (years) its shopper has to be; 0 for all ages."
    minimumAge: Int!
    "The staging shelf that it needs: normal, chilled or large."
    shelfKind: String!
  }
  "What the shopper tells the store's people, with their consent."
  type ServiceRequests {
    fit: String!
    toCar: Boolean!
    note: String!
  }
  "What a shopper signed the hand-over with."
  type PickupSignature {
    at: DateTime!
    "When it is deleted."
    keptUntil: DateTime!
    strokes: String!
    name: String!
  }
  "What was handed over and what it cost. Amounts have promotions and tax in them."
  type PickupReceipt {
    at: DateTime!
    "The store's own, without a gap; null where the store counts none."
    number: Int
    "Of the till or the authority; empty until it is known."
    fiscalNumber: String!
    "The store's own registration; empty where it states none."
    registrationNumber: String!
    currencyCode: CurrencyCode!
    lines: [PickupReceiptLine!]!
    "Delivery and surcharges that went with these pieces."
    fees: Money!
    total: Money!
    "What was taken in this step; what had been paid before is no part of it."
    taken: Money!
    taxes: [PickupReceiptTax!]!
  }
  type PickupReceiptLine {
    orderLineId: ID!
    quantity: Int!
    amount: Money!
  }
  "What of the total is tax, by rate in percent."
  type PickupReceiptTax {
    rate: Float!
    amount: Money!
  }
  "Why a pickup is not changed as it was asked."
  enum PickupConflictReason { ${pickupConflicts.map(codeOf).join(" ")} }
  "The command does not fit what the pickup is by now."
  type PickupConflictError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: PickupConflictReason!
    pickup: Pickup!
  }
  "A code or token that is wrong, or was tried too often."
  type PickupCodeError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    "Seconds until another try is looked at; 0 when that is now."
    retryAfter: Int!
  }
`;
