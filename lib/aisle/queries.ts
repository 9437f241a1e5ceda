import { graphql } from "@/contracts/shop";
import { cartFragment } from "../cart/server";
import { refusalFragment } from "../engine/refusal-fragment";

export const targetQuery = graphql(`
  query TagTarget($gtin: String!, $store: String!) {
    tagTarget(gtin: $gtin, storeCode: $store) { slug variantId market }
  }
`);

export const variantQuery = graphql(`
  query TagVariant($slug: String!) {
    product(slug: $slug) {
      optionGroups { code }
      variants { id options { code group { code } } }
    }
  }
`);

export const articleQuery = graphql(`
  query ArticleInStore($store: String!, $variant: ID!, $tag: ID) {
    articleInStore(storeCode: $store, variantId: $variant, tagId: $tag) {
      store { code name timeZone hours { weekday opens closes } exceptions { date opens closes } }
      elsewhere { code name market }
      place left stock tagPrice help payHere
      tagOffer { pieces proof }
      around { distance stock store { code name } }
    }
  }
`);

export const askMutation = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) { offer call { state expiresAt } }
  }
`);

export const lookQuery = graphql(`
  query HelpCall($secret: String!) { helpCall(secret: $secret) { state expiresAt } }
`);

export const endMutation = graphql(`
  mutation EndHelpCall($secret: String!) { endHelpCall(secret: $secret) { state expiresAt } }
`);

export const takeMutation = graphql(
  `
    mutation TakeFromTag($input: TakeFromTagInput!) {
      change: takeFromTag(input: $input) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);
