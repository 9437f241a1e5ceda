import gql from "graphql-tag";
import { commandFields } from "./command-fields";

/** What is damaged in a store: for its people, and for its managers to decide. */
export const damageSchema = gql`
  "Where it was seen that a piece is damaged."
  enum DamageReason {
    PICKING
    RETURNED
    HAND_OVER
    SHELF
  }
  enum DamageEnding {
    WRITTEN_OFF
    TO_SUPPLIER
    "It is on hand again."
    SOLD_AGAIN
  }
  enum DamageState {
    WAITING
    DECIDED
  }
  "Damaged pieces of an article. They are not on hand while they wait."
  type DamagedPiece {
    id: ID!
    "Null when it is not in the request's market any more."
    article: StoreArticle
    quantity: Int!
    reason: DamageReason!
    note: String!
    "Null where no order was in it."
    orderCode: String
    at: DateTime!
    actorName: String!
    "Null as long as it waits."
    ending: DamageEnding
    endedAt: DateTime
    endedBy: String!
  }
  type DamagedPieceList {
    items: [DamagedPiece!]!
    totalItems: Int!
  }
  input NoteDamagedPieceInput {
    storeCode: String!
    variantId: ID!
    quantity: Int! = 1
    note: String
    ${commandFields}
  }
  input DecideDamagedPieceInput {
    id: ID!
    ending: DamageEnding!
    "How many of them; all when left out. The others go on waiting, under the same id."
    quantity: Int
    "How many waited on the screen. With another number nothing is decided."
    of: Int
    ${commandFields}
  }
  input UndoDamageDecisionInput {
    id: ID!
    "When it was decided, as it stood on the screen. Another decision is not taken back."
    endedAt: DateTime!
    ${commandFields}
  }
  extend type Query {
    "What waits at the damage place of an own store, or was decided; newest first."
    damagedPieces(
      storeCode: String!
      state: DamageState! = WAITING
      take: Int! = 50
      skip: Int! = 0
    ): DamagedPieceList!
  }
  extend type Mutation {
    "Takes pieces that lie damaged on the shelf off stock."
    noteDamagedPiece(input: NoteDamagedPieceInput!): DamagedPiece!
    "How it ends, for managers. The same decision twice is made once."
    decideDamagedPiece(input: DecideDamagedPieceInput!): DamagedPiece!
    "A manager takes a decision back: the pieces wait again, off stock."
    undoDamageDecision(input: UndoDamageDecisionInput!): DamagedPiece!
  }
`;
