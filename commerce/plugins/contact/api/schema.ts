import gql from "graphql-tag";

export const shopSchema = gql`
  input ContactMessageInput {
    "The sender's own name of the message, a UUID: sent again, it is the same message."
    key: String!
    name: String!
    emailAddress: String!
    "However it is typed; empty without an order."
    orderCode: String!
    text: String!
  }
  "A message to the shop, as its writer may take it elsewhere."
  type KeptContactMessage {
    at: DateTime!
    language: String!
    name: String!
    emailAddress: String!
    orderCode: String!
    text: String!
    answers: [KeptContactAnswer!]!
  }
  type KeptContactAnswer {
    at: DateTime!
    text: String!
  }
  extend type Query {
    """
    What was written to the shop with the signed-in account's own e-mail, in any market, the newest
    first, at most 100 at once.
    """
    keptContactMessages(take: Int, skip: Int): [KeptContactMessage!]!
  }
  extend type Mutation {
    "Keeps a message to the shop, which answers by letter. A letter says that it arrived."
    sendContactMessage(input: ContactMessageInput!): Success!
  }
`;

export const adminSchema = gql`
  type ContactAnswer {
    id: ID!
    at: DateTime!
    text: String!
  }
  "What a shopper wrote to the shop."
  type ContactMessage {
    id: ID!
    at: DateTime!
    language: String!
    name: String!
    emailAddress: String!
    "What the writer says; see \`order\`."
    orderCode: String!
    "The order of that number, where it was placed with the same e-mail."
    order: Order
    text: String!
    isDone: Boolean!
    answers: [ContactAnswer!]!
  }
  type ContactMessageList {
    items: [ContactMessage!]!
    totalItems: Int!
  }
  input ContactAnswerInput {
    id: ID!
    "The writer's own name of the answer, a UUID: sent again, it is the same answer."
    key: String!
    text: String!
  }
  extend type Query {
    "Messages of the market, the newest first, up to 100 from \`skip\` on."
    contactMessages(isDone: Boolean!, skip: Int): ContactMessageList!
  }
  extend type Mutation {
    "Answers by letter, and the message counts as done."
    answerContactMessage(input: ContactAnswerInput!): ContactMessage!
    markContactMessage(id: ID!, isDone: Boolean!): ContactMessage!
    "Takes a message out for good, with its answers."
    deleteContactMessage(id: ID!): Success!
  }
`;
