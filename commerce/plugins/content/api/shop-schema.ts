import gql from "graphql-tag";
import { commonSchema } from "./admin-schema";

export const shopSchema = gql`
  ${commonSchema}
  type ContentAddress {
    locale: String!
    slug: String!
  }
  "A piece of content in one language, as readers of the market see it."
  type ShownContent {
    id: ID!
    kind: ContentKind!
    topic: ContentPolicyTopic
    "The last part of a page's address in this language; another one that led here is an old one."
    slug: String
    "The last part of its address in each locale that has it."
    addresses: [ContentAddress!]!
    "The language of all its words: the reader's, or one in which it is whole."
    languageCode: LanguageCode!
    title: String!
    description: String!
    "A list of blocks (contracts/content/shown.ts)."
    blocks: JSON!
    updatedAt: DateTime!
  }
  "What is shown now, and in how many milliseconds something else may be."
  type ContentNow {
    shown: ShownContent
    changesIn: Float
  }
  type ContentPolicyLink {
    topic: ContentPolicyTopic!
    title: String!
    "The language of the title."
    languageCode: LanguageCode!
  }
  type ContentPageLink {
    id: ID!
    "The last part of the page's address in this language."
    slug: String!
    updatedAt: DateTime!
  }
  "Pages of now, and in how many milliseconds there may be others."
  type ContentPageList {
    pages: [ContentPageLink!]!
    changesIn: Float
  }
  "An address of before that the shop has no page at, and where its readers go."
  type ContentRedirect {
    "What stands after the shop's name, with or without a locale."
    old: String!
    to: String!
  }
  "Redirects of now, and in how many milliseconds there may be others."
  type ContentRedirectList {
    redirects: [ContentRedirect!]!
    changesIn: Float
  }
  "What stands on every page."
  type ContentSite {
    bar: ShownContent
    menu: ShownContent
    footer: ShownContent
    policies: [ContentPolicyLink!]!
    changesIn: Float
  }
  extend type Query {
    contentSite: ContentSite!
    contentHome: ContentNow!
    "By its slug in any language, or one of before."
    contentPage(slug: String!): ContentNow!
    contentPolicy(topic: ContentPolicyTopic!): ContentNow!
    "Pages that the market has now."
    contentPages: ContentPageList!
    contentRedirects: ContentRedirectList!
    "The draft that a link of the dashboard leads to, with all that it will ever show."
    contentPreview(token: String!): ShownContent
  }
`;
