import gql from "graphql-tag";

const command = `
    "Chosen by the device; the same one twice is done once."
    commandId: String!
    device: String`;

/** Stock on its way between two stores of a market. */
export const transferSchema = gql`
  enum StockTransferState {
    requested
    packing
    packed
    sent
    received
    declined
    cancelled
  }
  "Low stock, a shopper who waits, or an even spread."
  enum StockTransferReason {
    low
    shopper
    balance
  }
  type TransferStore {
    code: String!
    name: String!
  }
  type StockTransferLine {
    id: ID!
    "As it lies in the caller's store; null when the market no longer has it."
    article: StoreArticle
    asked: Int!
    "Pieces in the box; off the sender's stock, also when it was called off, until put back."
    packed: Int!
    "Null until the receiver has counted."
    received: Int
  }
  type StockTransferEntry {
    at: DateTime!
    type: String!
    actorName: String!
    device: String!
  }
  type StockTransfer {
    id: ID!
    createdAt: DateTime!
    state: StockTransferState!
    reason: StockTransferReason!
    from: TransferStore!
    to: TransferStore!
    "Empty until it has a label, as the number is."
    carrier: String!
    trackingCode: String!
    lines: [StockTransferLine!]!
    history: [StockTransferEntry!]!
  }
  input StockTransferPieces {
    variantId: ID!
    quantity: Int!
  }
  input RequestStockTransferInput {
    "The store that is asked."
    fromStoreCode: String!
    "An own store."
    toStoreCode: String!
    reason: StockTransferReason!
    lines: [StockTransferPieces!]!
    ${command}
  }
  input StockTransferStepInput {
    transferId: ID!
    ${command}
  }
  input PackStockTransferInput {
    transferId: ID!
    lineId: ID!
    "Into the box; below 0, out of it again."
    pieces: Int!
    ${command}
  }
  input ShelveStockTransferInput {
    transferId: ID!
    lineId: ID!
    "As many as the box has of them."
    pieces: Int!
    ${command}
  }
  input LabelStockTransferInput {
    transferId: ID!
    carrier: String!
    "The carrier's number; empty to get one from the shop's carrier."
    trackingCode: String!
    ${command}
  }
  input SendStockTransferInput {
    transferId: ID!
    "What was scanned of its label; refused when it is another box's."
    code: String
    ${command}
  }
  input ReceivedPieces {
    lineId: ID!
    pieces: Int!
  }
  input ReceiveStockTransferInput {
    transferId: ID!
    "What came out of the box, of each article that was packed; 0 of what is missing."
    lines: [ReceivedPieces!]!
    ${command}
  }
  input DeclineStockTransferInput {
    transferId: ID!
    reason: String!
    ${command}
  }
  extend type Query {
    "What goes out of an own store and comes in: all that is open, and what ended in three days."
    stockTransfers(storeCode: String!): [StockTransfer!]!
  }
  extend type Mutation {
    "A manager asks another store of the market for pieces. Nothing is set aside by it."
    requestStockTransfer(input: RequestStockTransferInput!): StockTransfer!
    "A person of an own store of its two has looked at it: its rings stop on all devices there."
    answerStockTransfer(
      storeCode: String!
      transferId: ID!
      "How long ago it was looked at (ms): what has happened since then still rings."
      ageMs: Int
    ): Success!
    "Takes free pieces of the sender off its stock, into the box."
    packStockTransfer(input: PackStockTransferInput!): StockTransfer!
    closeStockTransfer(input: StockTransferStepInput!): StockTransfer!
    labelStockTransfer(input: LabelStockTransferInput!): StockTransfer!
    sendStockTransfer(input: SendStockTransferInput!): StockTransfer!
    "Adds what was counted to the receiver's stock. A difference is on the list of discrepancies."
    receiveStockTransfer(input: ReceiveStockTransferInput!): StockTransfer!
    "The sender does not send it. What is packed is on hand there once it is put back."
    declineStockTransfer(input: DeclineStockTransferInput!): StockTransfer!
    "A manager of the receiver calls it off before it is sent."
    cancelStockTransfer(input: StockTransferStepInput!): StockTransfer!
    "Pieces of a box that was called off are at their place again, and on hand from then on."
    shelveStockTransfer(input: ShelveStockTransferInput!): StockTransfer!
  }
`;
