import gql from "graphql-tag";
import { consentSources, purposes } from "../../../../contracts/consent";

export const shopSchema = gql`
  enum ConsentPurpose { ${purposes.join(" ")} }
  enum ConsentSource { ${consentSources.join(" ")} }
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
  "A browser's pseudonym, and what is allowed under it."
  type ConsentingVisitor {
    subject: String!
    granted: [ConsentPurpose!]!
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
    "All decisions; with an account, of all its browsers."
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
    "Has a browser go on under the pseudonym of the account that is signed in, if it allows personalisation."
    joinVisitor(subject: String!): ConsentingVisitor!
    "Gives a browser a pseudonym of its own again, after signing out."
    leaveVisitor(subject: String!): ConsentingVisitor!
    "Ends the account of the signed-in shopper, and what is kept of this browser; false when the password is wrong."
    deleteMyAccount(password: String!, subject: String): Boolean!
  }
`;
