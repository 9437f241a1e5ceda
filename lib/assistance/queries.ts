import { graphql } from "@/contracts/shop";

const fragment = graphql(`
  fragment AssistanceParts on Assistance {
    session { code expiresAt }
    looks { at staffName storeName }
    suggestions {
      product { id slug name featuredAsset { source width height } }
      staffName storeName
    }
  }
`);

export const assistanceQuery = graphql(
  `query Assistance($subject: String!) { assistance(subject: $subject) { ...AssistanceParts } }`,
  [fragment],
);

export const startMutation = graphql(
  `
    mutation StartAssistance($subject: String!) {
      startAssistance(subject: $subject) {
        __typename
        ... on Assistance { ...AssistanceParts }
      }
    }
  `,
  [fragment],
);

export const endMutation = graphql(
  `mutation EndAssistance($subject: String!) {
    endAssistance(subject: $subject) { ...AssistanceParts }
  }`,
  [fragment],
);

export const dropMutation = graphql(
  `mutation DropSuggestion($subject: String!, $productId: ID!) {
    dropSuggestion(subject: $subject, productId: $productId) { ...AssistanceParts }
  }`,
  [fragment],
);
