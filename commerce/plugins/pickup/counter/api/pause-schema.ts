import gql from "graphql-tag";
import { commandFields as command } from "./command-fields";

/** What managers say of the rest of a store's day. */
export const pauseSchema = gql`
  type StorePause {
    id: ID!
    kind: PickupPauseKind!
    "Orders a slot; null where none is collected."
    capacity: Int
    startedAt: DateTime!
    "The end of the store's day."
    until: DateTime!
    "Who did it."
    by: String!
  }
  input PauseStoreInput {
    storeCode: String!
    kind: PickupPauseKind!
    "Orders a slot, of fewer alone."
    capacity: Int
    ${command}
  }
  input ResumeStoreInput {
    storeCode: String!
    "As it stood on the screen: another one is not taken back."
    pauseId: ID!
    ${command}
  }
  extend type PickupCounter {
    "What holds now; null on other days."
    pause: StorePause
    "Orders a slot on other days."
    slotCapacity: Int!
  }
  extend type Mutation {
    """
    Until the end of the store's day, no orders are collected, or fewer a slot. Those whose shoppers
    lose their time are told, and offered another time or store.
    """
    pauseStore(input: PauseStoreInput!): StorePause!
    "It is as it was. Those who have not chosen another time are told."
    resumeStore(input: ResumeStoreInput!): Success!
  }
`;
