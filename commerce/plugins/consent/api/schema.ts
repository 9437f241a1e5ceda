import gql from "graphql-tag";

export const shopSchema = gql`
  enum ConsentPurpose {
    personalisation
    analytics
    marketing
  }
  enum ConsentSource {
    banner
    privacy
  }
  type ConsentText {
    purpose: ConsentPurpose!
    text: String!
  }
  type ConsentTexts {
    version: String!
    texts: [ConsentText!]!
  }
  type ConsentState {
    purpose: ConsentPurpose!
    granted: Boolean!
    at: DateTime!
  }
  type ConsentHistoryEntry {
    purpose: ConsentPurpose!
    granted: Boolean!
    textVersion: String!
    language: String!
    source: String!
    createdAt: DateTime!
  }
  input ConsentDecision {
    purpose: ConsentPurpose!
    granted: Boolean!
  }
  extend type Query {
    "What a consent is given to, in the language of the request."
    consentTexts: ConsentTexts!
    "What the visitor allows now. The subject is a random UUID of their browser, and its secret."
    consents(subject: String!): [ConsentState!]!
    consentHistory(subject: String!): [ConsentHistoryEntry!]!
  }
  extend type Mutation {
    "Writes decisions down. What is taken back is erased before the answer comes."
    decideConsent(
      subject: String!
      version: String!
      source: ConsentSource!
      decisions: [ConsentDecision!]!
    ): [ConsentState!]!
    "Ends the account of whoever is signed in; false when the password is wrong."
    deleteMyAccount(password: String!): Boolean!
  }
`;
