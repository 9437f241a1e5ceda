import gql from "graphql-tag";
import { commonSchema } from "../../reservation/api/common-schema";
import { aisleSchema } from "./aisle-schema";
import { binSchema } from "./bin-schema";
import { boardSchema } from "./board-schema";
import { commandFields as command } from "./command-fields";
import { damageSchema } from "./damage-schema";
import { declineSchema } from "./decline-schema";
import { discrepancySchema } from "./discrepancy-schema";
import { handOverSchema } from "./hand-over-schema";
import { orderSchema } from "./order-schema";
import { parcelSchema } from "./parcel-schema";
import { pauseSchema } from "./pause-schema";
import { payoutSchema } from "./payout-schema";
import { progressFields } from "./progress-fields";
import { returnSchema } from "./return-schema";
import { sessionSchema } from "./session-schema";
import { shelfSchema } from "./shelf-schema";
import { substituteSchema } from "./substitute-schema";

export const adminSchema = gql`
  ${commonSchema}
  ${boardSchema}
  ${substituteSchema}
  ${declineSchema}
  ${damageSchema}
  ${parcelSchema}
  ${discrepancySchema}
  ${payoutSchema}
  ${returnSchema}
  ${pauseSchema}
  ${sessionSchema}
  ${binSchema}
  ${shelfSchema}
  ${aisleSchema}
  type Pickup {
    id: ID!
    state: PickupState!
    storeCode: String!
    orderCode: String!
    slot: PickupWindow!
    "Whether it should be ready by now and is not."
    overdue: Boolean!
    collector: PickupCollector!
    allowSubstitutes: Boolean!
    serviceRequests: ServiceRequests
    lines: [PickupLine!]!
    ${progressFields}
    tillReference: String!
    "Null until it is handed over."
    receipt: PickupReceipt
    currencyCode: CurrencyCode!
    history: [PickupHistoryEntry!]!
    row: PickupRow!
  }
  ${orderSchema}
  type PickupCollector {
    name: String!
    phone: String!
  }
  type PickupHistoryEntry {
    at: DateTime!
    type: String!
    from: PickupState!
    to: PickupState!
    actor: String!
    actorName: String!
    device: String!
    data: JSON!
  }
  type PickupCounter {
    storeCode: String!
    name: String!
    timeZone: String!
    "Whether money over the counter needs the number of the till's slip."
    tillReferenceRequired: Boolean!
    "Whether the hand-over asks for the fiscal number of the till's receipt."
    fiscalNumberAsked: Boolean!
    "Whether everybody who works here needs a PIN."
    pinRequired: Boolean!
    "Minutes before its promise at which an order that is not ready rings; 0 for never."
    warnMinutes: Int!
    "Minutes that a shopper has to answer to a substitute; 0 where they are not asked."
    substituteMinutes: Int!
    "Minutes after which a shopper who stands there has waited too long; 0 for never."
    waitMinutes: Int!
    "Where damaged pieces wait, as the store calls it; empty where it has no name."
    damagePlace: String!
  }
  input PickupCommandInput {
    pickupId: ID!
    ${command}
  }
  input PickPickupLineInput {
    pickupId: ID!
    lineId: ID!
    quantity: Int! = 1
    "What was scanned; refused when it is another article's."
    barcode: String
    ${command}
  }
  input ShortPickupLineInput {
    pickupId: ID!
    lineId: ID!
    quantity: Int! = 1
    reason: String!
    ${command}
  }
  input SubstitutePickupLineInput {
    pickupId: ID!
    lineId: ID!
    variantId: ID!
    quantity: Int! = 1
    "What approveSubstitute answered; needed above the store's price difference."
    approval: String
    ${command}
  }
  input UndoPickupLineInput {
    pickupId: ID!
    lineId: ID!
    ${command}
  }
  input StagePickupInput {
    pickupId: ID!
    shelf: String!
    """
    Whether a shelf that is full, or off, refuses it. A person who decides to use it all the same
    leaves this out, and so does who put the bag there a while ago.
    """
    ifRoom: Boolean
    ${command}
  }
  input ShownPassInput {
    "The six digits."
    code: String
    "What the QR code says."
    payload: String
  }
  ${handOverSchema}
  input CancelPickupInput {
    pickupId: ID!
    reason: String!
    ${command}
  }
  input ShelvePickupPiecesInput {
    pickupId: ID!
    putBackId: ID!
    "How many stood on the screen."
    pieces: Int!
    "What was scanned: the article, or the place where it belongs."
    code: String!
    ${command}
  }
  input ReturnedPiecesInput {
    lineId: ID!
    quantity: Int!
    restock: Boolean! = true
  }
  input ReturnPickupInput {
    pickupId: ID!
    "The desk; it may be another store's than where it was collected."
    storeCode: String!
    lines: [ReturnedPiecesInput!]!
    reason: String!
    ${command}
  }
  union PickupCommandResult = Pickup | PickupConflictError
  union PickupPassResult = Pickup | PickupCodeError
  extend type Query {
    "The stores in which the administrator works."
    pickupCounters: [PickupCounter!]!
    "Open pickups unless states are named: who stands there first, then by slot."
    pickupQueue(storeCode: String!, states: [PickupState!]): [Pickup!]!
    pickup(id: ID!): Pickup!
    "The open pickup of a shown pass. Eight wrong ones lock the counter for its user for a while."
    pickupByPass(storeCode: String!, pass: ShownPassInput!): PickupPassResult!
    "The key (JWK, Ed25519) with which devices check passes without a network."
    pickupPassKey: String!
  }
  extend type Mutation {
    "A person of the store has looked at it: its rings stop on all devices."
    answerPickup(
      id: ID!
      "How long ago it was looked at (ms): what has happened since then still rings."
      ageMs: Int
    ): Success!
    startPicking(input: PickupCommandInput!): PickupCommandResult!
    "Gives it back to the queue."
    putBackPickup(input: PickupCommandInput!): PickupCommandResult!
    "Pieces of a bag lie at their place again: they are for sale."
    shelvePickupPieces(input: ShelvePickupPiecesInput!): PickupCommandResult!
    "The shopper who was announced is not there."
    takeBackArrival(input: PickupCommandInput!): PickupCommandResult!
    pickPickupLine(input: PickPickupLineInput!): PickupCommandResult!
    shortPickupLine(input: ShortPickupLineInput!): PickupCommandResult!
    """
    Only when the shopper allowed it, at a store that does not ask first; at the price of what was
    ordered.
    """
    substitutePickupLine(input: SubstitutePickupLineInput!): PickupCommandResult!
    undoPickupLine(input: UndoPickupLineInput!): PickupCommandResult!
    "Ready: every piece is picked or short."
    stagePickup(input: StagePickupInput!): PickupCommandResult!
    cancelPickup(input: CancelPickupInput!): PickupCommandResult!
    returnPickup(input: ReturnPickupInput!): PickupCommandResult!
    """
    What was counted in the store at a moment, or what came or went; for managers. What moved after
    a count stays moved: a count is never undone by it, and does not undo it.
    """
    correctStoreStock(input: CorrectStoreStockInput!): StoreArticle!
  }
`;
