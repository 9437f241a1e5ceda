import gql from "graphql-tag";

/** The staging shelves of a store: for its people, and for managers and merchants to change. */
export const shelfSchema = gql`
  enum StagingShelfKind {
    NORMAL
    CHILLED
    LARGE
  }
  "A shelf on which orders wait. Its name is what its label says."
  type StagingShelf {
    id: ID!
    name: String!
    kind: StagingShelfKind!
    "How many orders it takes."
    capacity: Int!
    "One that is off gets no more orders; what lies there stays."
    active: Boolean!
    "How many lie there, those that are over and wait to be put back included."
    orders: Int!
  }
  input StagingShelfInput {
    name: String!
    kind: StagingShelfKind! = NORMAL
    capacity: Int!
    active: Boolean! = true
  }
  extend type Query {
    "As people count them: A2 before A10."
    stagingShelves(storeCode: String!): [StagingShelf!]!
  }
  extend type Mutation {
    "Adds shelves, or changes those that have the name. Others stay. Answers all of the store."
    saveStagingShelves(storeCode: String!, shelves: [StagingShelfInput!]!): [StagingShelf!]!
    "Takes a shelf away. While orders lie there it is only off. Answers those that are left."
    removeStagingShelf(storeCode: String!, name: String!): [StagingShelf!]!
  }
`;
