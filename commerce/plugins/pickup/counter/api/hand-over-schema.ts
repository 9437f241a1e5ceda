import gql from "graphql-tag";
import { commandFields as command } from "./command-fields";

/** Right goods, right person: with a pass or without one, whole or in part. */
export const handOverSchema = gql`
  "How a person without a pass was known."
  enum WithoutPassCheck {
    "They showed an ID with the collector's name."
    ID
    "The number of the order was called, and the person there answered."
    CALL_BACK
  }
  input WithoutPassInput {
    check: WithoutPassCheck!
    "Why there was no pass."
    reason: String!
    "What approveHandOver answered; needed above the store's amount."
    approval: String
  }
  input RefusedPiecesInput {
    lineId: ID!
    quantity: Int!
    "Whether they were given instead of what was ordered."
    instead: Boolean! = false
    "Whether they are damaged: they wait at the damage place, and are not for sale."
    damaged: Boolean! = false
  }
  input RefusalInput {
    lines: [RefusedPiecesInput!]!
    "What goes back, as refusalAmounts said: another amount by now is a conflict."
    amount: Money!
  }
  input HandOverPickupInput {
    pickupId: ID!
    "What was shown; this or without."
    pass: ShownPassInput
    without: WithoutPassInput
    "How many pieces stand on the screen: an order that has others by now is not handed over."
    pieces: Int
    "What is taken at the counter; left out when nothing is due."
    payment: CounterPaymentInput
    "What the shopper does not take: it is given back in the same step, and to be put back."
    refused: RefusalInput
    "As old (years) the shopper is, as the associate has seen."
    ageChecked: Int
    "Of the till's or the authority's receipt, where it is known already."
    fiscalNumber: String
    "What the shopper signed with. It is kept where the store asks for it, and nowhere else."
    signature: PickupSignatureInput
    ${command}
  }
  input PickupSignatureInput {
    "Lines on a field of 300 by 100, as M12 30L14 31; empty where the name was typed."
    strokes: String!
    "As it was typed; empty where it was drawn."
    name: String!
  }
  input NoteFiscalNumberInput {
    pickupId: ID!
    "Noted once: the same again changes nothing, another is refused."
    fiscalNumber: String!
    ${command}
  }
  input ApproveHandOverInput {
    pickupId: ID!
    colleagueId: ID!
    pin: String!
  }
  type PickupColleague {
    id: ID!
    name: String!
  }
  "What it takes to hand over without a pass."
  type WithoutPassRule {
    "What lies there for the shopper."
    value: Money!
    "Whether a colleague has to look, too."
    needsSecond: Boolean!
    "Who may: others of the store who are signed in and have a PIN."
    colleagues: [PickupColleague!]!
  }
  type HandOverApproval {
    "Goes along with the handover, for five minutes."
    approval: String!
    by: String!
  }
  type RefusalAmounts {
    "What the shopper gets back, or does not have to pay."
    amount: Money!
    "What is then to be taken at the counter."
    amountDue: Money!
  }
  union PickupHandOverResult = Pickup | PickupConflictError | PickupCodeError
  union HandOverApprovalResult = HandOverApproval | PickupConflictError | PickupCodeError
  union RefusalAmountsResult = RefusalAmounts | PickupConflictError
  extend type Query {
    withoutPassRule(pickupId: ID!): WithoutPassRule!
    "What goes back when a shopper does not take these pieces; nothing is done."
    refusalAmounts(pickupId: ID!, lines: [RefusedPiecesInput!]!): RefusalAmountsResult!
  }
  extend type Mutation {
    handOverPickup(input: HandOverPickupInput!): PickupHandOverResult!
    "The receipt's number of a till or an authority, once it was handed over."
    noteFiscalNumber(input: NoteFiscalNumberInput!): PickupCommandResult!
    "Shows a manager what was signed, and writes down that they looked; null when it is deleted by now."
    showPickupSignature(input: PickupCommandInput!): PickupSignature
    "A colleague's PIN, typed on the phone of the person who hands over without a pass."
    approveHandOver(input: ApproveHandOverInput!): HandOverApprovalResult!
    "Sends the shopper the letter with the pass once more, three times an hour at most."
    sendPickupPass(input: PickupCommandInput!): PickupCommandResult!
  }
`;
