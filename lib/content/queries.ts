import { graphql } from "@/contracts/shop";

const contentFragment = graphql(`
  fragment Content on ShownContent {
    id kind topic slug languageCode title description blocks updatedAt
    addresses { locale slug }
  }
`);

export const siteQuery = graphql(
  `
    query ContentSite {
      contentSite {
        bar { ...Content }
        menu { ...Content }
        footer { ...Content }
        policies { topic title languageCode }
        changesIn
      }
    }
  `,
  [contentFragment],
);

export const homeQuery = graphql(
  `
    query ContentHome { contentHome { shown { ...Content } changesIn } }
  `,
  [contentFragment],
);

export const pageQuery = graphql(
  `
    query ContentPage($slug: String!) { contentPage(slug: $slug) { shown { ...Content } changesIn } }
  `,
  [contentFragment],
);

export const policyQuery = graphql(
  `
    query ContentPolicy($topic: ContentPolicyTopic!) {
      contentPolicy(topic: $topic) { shown { ...Content } changesIn }
    }
  `,
  [contentFragment],
);

export const slugsQuery = graphql(`
  query ContentSlugs { contentPages { pages { id slug updatedAt } changesIn } }
`);

export const previewQuery = graphql(
  `
    query ContentPreview($token: String!) { contentPreview(token: $token) { ...Content } }
  `,
  [contentFragment],
);
