import gql from "graphql-tag";
import { contentFaultCodes, policyTopics } from "../../../../contracts/content/document";
import { contentKinds } from "../../../../contracts/content/kinds";

/** What both APIs know. */
export const commonSchema = gql`
  enum ContentKind {
    ${contentKinds.join("\n")}
  }
  enum ContentPolicyTopic {
    ${policyTopics.join("\n")}
  }
`;

export const adminSchema = gql`
  ${commonSchema}
  enum ContentState {
    "Never published, or taken off the shop."
    draft
    published
    "Published, and changed since."
    changed
  }
  enum ContentFaultCode {
    ${contentFaultCodes.join("\n")}
  }
  type ContentFault {
    code: ContentFaultCode!
    "Where in the document: blocks.2.picture.alt; empty for the whole."
    path: String!
    message: String!
  }
  type ContentRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    faults: [ContentFault!]!
  }
  "What the page lacks for readers of a locale."
  type ContentLanguage {
    locale: String!
    languageCode: LanguageCode!
    "Paths of the texts without words in the language; none: the page is whole in it."
    missing: [String!]!
  }
  "A product, collection or picture that a block names and that is not there any more."
  type ContentGone {
    path: String!
    code: String!
  }
  type ContentPreview {
    locale: String!
    url: String!
    "The same for a frame in the page that asks."
    frame: String!
  }
  type ContentRevision {
    number: Int!
    at: DateTime!
    "saved, published, withdrawn, undone or restored"
    step: String!
    "Who did it."
    by: String
    document: JSON!
  }
  type ContentPage {
    id: ID!
    createdAt: DateTime!
    updatedAt: DateTime!
    kind: ContentKind!
    name: String!
    "As it is edited (contracts/content/document.ts)."
    document: JSON!
    "As readers see it."
    published: JSON
    state: ContentState!
    "Send it with the next change: one that does not know this revision is refused."
    revision: Int!
    "Whether there is a step to undo."
    canUndo: Boolean!
    languages: [ContentLanguage!]!
    gone: [ContentGone!]!
    "Links to the draft, for all who have them."
    previews: [ContentPreview!]!
    "The newest first, at most 50."
    history: [ContentRevision!]!
  }
  union ContentResult = ContentPage | ContentRefusedError
  union ContentDeletionResult = DeletionResponse | ContentRefusedError
  input SaveContentInput {
    "None for a new page."
    id: ID
    "The revision that was changed; needed with an id."
    revision: Int
    document: JSON!
  }
  extend type Query {
    "The latest change first."
    contentPages(kind: ContentKind): [ContentPage!]!
    contentPage(id: ID!): ContentPage
  }
  extend type Mutation {
    "Keeps a draft. Readers see it when it is published."
    saveContentPage(input: SaveContentInput!): ContentResult!
    publishContentPage(id: ID!, revision: Int!): ContentResult!
    "Takes it off the shop; the draft stays."
    withdrawContentPage(id: ID!, revision: Int!): ContentResult!
    "Goes back by one step, whatever it was."
    undoContentPage(id: ID!, revision: Int!): ContentResult!
    "Makes the document of an old revision the draft again."
    restoreContentPage(id: ID!, revision: Int!, number: Int!): ContentResult!
    "Links to the draft of before lead nowhere from then on."
    renewContentPreview(id: ID!): ContentPage!
    "Only what readers do not see."
    deleteContentPage(id: ID!, revision: Int!): ContentDeletionResult!
  }
`;
