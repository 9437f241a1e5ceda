import gql from "graphql-tag";
import { readingSchema } from "../../promise/api/shop-reading-schema";
import { commonSchema } from "../../reservation/api/common-schema";
import { fulfilmentSchema } from "../../reservation/api/fulfilment-schema";
import { refusalSchema } from "../../reservation/api/refusal-schema";

export const shopSchema = gql`
  ${commonSchema}
  ${fulfilmentSchema}
  ${readingSchema}
  ${refusalSchema}
  "What of one order is collected at one store."
  type Pickup {
    id: ID!
    state: PickupState!
    store: Store!
    orderCode: String!
    slot: PickupWindow!
    collector: PickupCollector!
    allowSubstitutes: Boolean!
    "Whether a store near by may take it over, unasked, when this one cannot do it."
    allowMove: Boolean!
    "Null when the shopper tells the store nothing."
    serviceRequests: ServiceRequests
    "Whether the shopper took the goods from the shelf; staff check them at the exit."
    inAisle: Boolean!
    "Whether the pieces are tried in the store first; what is kept is paid there."
    tried: Boolean!
    lines: [PickupLine!]!
    placedAt: DateTime
    readyAt: DateTime
    "When the shopper said that they set out."
    onWayAt: DateTime
    arrivedAt: DateTime
    collectedAt: DateTime
    "Until when it waits; known once it is ready."
    holdUntil: DateTime
    canExtend: Boolean!
    canCancel: Boolean!
    arrivalNote: String
    reason: String
    "Whether it is paid, or was paid, at the store's counter."
    atCounter: Boolean!
    "To be paid there; 0 when it is paid online, or over."
    amountDue: Money!
    currencyCode: CurrencyCode!
    "Null until it is handed over."
    receipt: PickupReceipt
    "For the account that ordered it, as long as the store keeps it."
    signature: PickupSignature
    "Money that a counter took and gives back: what waits, and what was paid out."
    payouts: [PickupPayout!]!
    "What has taken the promised time; null while it stands."
    pause: PickupPause
    "Of a pickup that its store declined; null of any other."
    choice: PickupStoreChoice
    "What the shopper may say yes or no to now."
    proposals: [PickupProposal!]!
    "None before the order is placed and after it was handed over or given up."
    pass: PickupPass
    "Proves, beside the order's code, that the order is one's own; good in links."
    token: String!
  }
  "The store hands out fewer orders for the rest of its day, or none. What is not moved is kept."
  type PickupPause {
    kind: PickupPauseKind!
    "The end of the store's day."
    until: DateTime!
    "Other times at the store; all of them have room."
    slots: [PickupSlot!]!
    "Other stores that have all of it, nearest first."
    stores: [PickupOffer!]!
  }
  "The store cannot do the order. Without a choice in time it is cancelled."
  type PickupStoreChoice {
    until: DateTime!
    "Other stores that have all of it, nearest first."
    stores: [PickupOffer!]!
  }
  """
  The store proposes another article, which costs what was ordered. Without an answer in time it is
  taken if the shopper allowed substitutes, and else the pieces are not paid.
  """
  type PickupProposal {
    lineId: ID!
    variantId: ID!
    name: String!
    preview: String
    quantity: Int!
    until: DateTime!
    "What these pieces cost on a tag."
    tagPrice: Money!
    "What the shopper pays for them with a yes, and does not pay with a no."
    paid: Money!
  }
  type PickupCollector {
    name: String!
    phone: String!
  }
  type PickupPayout {
    id: ID!
    amount: Money!
    currencyCode: CurrencyCode!
    "Where it waits; where it was paid out, afterwards. The order's number is enough to get it."
    store: Store!
    dueAt: DateTime!
    "Null as long as it waits."
    paidAt: DateTime
  }
  type PickupPass {
    "Six digits, to be said at the counter."
    code: String!
    "Content of the QR code; signed, so that the counter can check it without a network."
    payload: String!
  }
  input PickupCollectorInput {
    name: String!
    phone: String
  }
  input SetPickupInput {
    storeCode: String!
    "The whole cart when left out."
    lineIds: [ID!]
    "The first that the promise allows when left out."
    slotStart: DateTime
    "As chosen before when left out; no one can pay before there is one."
    collector: PickupCollectorInput
    "Whether staff may give something like it at the same price where something is missing."
    allowSubstitutes: Boolean
    "Whether a store near by may take it over, unasked, when this one cannot do it."
    allowMove: Boolean
    """
    Whether the goods are taken from the shelf and paid there: the lines of that store were added by
    \`takeFromTag\`. There is no slot then. As before when neither this nor a slot is given.
    """
    inAisle: Boolean
    "As told before when left out."
    serviceRequests: ServiceRequestsInput
  }
  "What helps the store's people to serve. They see it while the pickup is open; then it is erased."
  input ServiceRequestsInput {
    "Whether the shopper agreed that the store's people see this. Nothing is kept otherwise."
    agreed: Boolean!
    "What has to fit: a size, a room, a height."
    fit: String
    "Whether it should be brought out to the car."
    toCar: Boolean
    note: String
  }
  input SaveServiceRequestsInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
    "Each stays as it was when left out."
    allowSubstitutes: Boolean
    allowMove: Boolean
    serviceRequests: ServiceRequestsInput
  }
  "Of tellPickup alone."
  input TellPickupInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
    "Each stays as it was when left out."
    allowSubstitutes: Boolean
    wishes: ServiceRequestsInput
  }
  type PickupStatus {
    orderCode: String!
    pickups: [Pickup!]!
  }
  """
  What shows that an order is one's own: its code with the e-mail that it was placed with, or the
  token of a link. Its customer, signed in, needs the code only.
  """
  input PickupProof {
    orderCode: String!
    emailAddress: String
    token: String
  }
  input ArriveForPickupInput {
    pickupId: ID!
    proof: PickupProof!
    "Chosen by the caller; the same one twice is done once."
    commandId: String
    "Bay, colour of the car."
    note: String
  }
  input ComeForPickupInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
  }
  input ExtendPickupInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
  }
  input ChangePickupCollectorInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
    collector: PickupCollectorInput!
  }
  input MovePickupInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
    "The same store, or one of those that are offered."
    storeCode: String!
    slotStart: DateTime!
  }
  input AnswerSubstituteInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
    "As it was shown; another one by now is a conflict."
    lineId: ID!
    variantId: ID!
    quantity: Int!
    accept: Boolean!
  }
  input CancelPickupInput {
    pickupId: ID!
    proof: PickupProof!
    commandId: String
    reason: String
  }
  union PickupStatusResult = PickupStatus | PickupCodeError
  union PickupResult = Pickup | PickupConflictError | PickupCodeError
  union PickupOrderResult = Order | PickupRefusedError
  extend type Order {
    "What is collected of it, store by store."
    pickups: [Pickup!]!
  }
  extend type Query {
    "Eight wrong tries on an order or an e-mail lock it for a quarter of an hour."
    pickupStatus(proof: PickupProof!): PickupStatusResult!
  }
  extend type Mutation {
    "I am on my way."
    notifyOnMyWay(input: ComeForPickupInput!): PickupResult!
    comeForPickup(input: ComeForPickupInput!): PickupResult!
      @deprecated(reason: "Use notifyOnMyWay")
    "I am here."
    arriveForPickup(input: ArriveForPickupInput!): PickupResult!
    "I am not here after all. The hold is what it was."
    takeBackPickupArrival(input: ComeForPickupInput!): PickupResult!
    "Has it held for the store's hold days once more; twice at most."
    extendPickup(input: ExtendPickupInput!): PickupResult!
    "Someone else collects: there is a new code and pass, those of before are void."
    changePickupCollector(input: ChangePickupCollectorInput!): PickupResult!
    "What staff may do and should know; requests of null take back what was told."
    saveServiceRequests(input: SaveServiceRequestsInput!): PickupResult!
    tellPickup(input: TellPickupInput!): PickupResult! @deprecated(reason: "Use saveServiceRequests")
    """
    Another time, or another store, while a pause has taken the promised one. Another store, while
    the first has declined. At another store it is another pickup with a pass of its own.
    """
    movePickup(input: MovePickupInput!): PickupResult!
    "Yes or no to another article instead of one that the store does not have."
    answerSubstitute(input: AnswerSubstituteInput!): PickupResult!
    "Until it is collected or the shopper stands there; money comes back by the way it was paid."
    cancelPickup(input: CancelPickupInput!): PickupResult!
    "Has lines of the cart collected; sets their method of delivery. Holds nothing yet."
    setPickup(input: SetPickupInput!): PickupOrderResult!
    "Has lines delivered again; the whole cart when none are named."
    clearPickup(lineIds: [ID!]): PickupOrderResult!
    """
    Moves the cart to payment: sets stock and slot aside for as long as the shopper pays. When
    either has gone, answers with the nearest other stores and the next slot. Asked again, it changes
    nothing. What is not as shown is refused with CART_CHANGED.
    """
    beginPickupPayment(shown: ShownOrderInput): PickupOrderResult!
  }
`;
