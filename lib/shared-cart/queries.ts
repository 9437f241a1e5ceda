import { graphql } from "@/contracts/shop";

export const sharedCartQuery = graphql(`
  query SharedCart($code: String!) {
    sharedCart(code: $code) {
      market state storeName expiresAt
      lines {
        variantId name quantity collectAt storeName left
        variant {
          price priceWithTax
          featuredAsset { source width height }
          product { slug featuredAsset { source width height } }
        }
      }
    }
  }
`);

export const takeMutation = graphql(`
  mutation TakeSharedCart($code: String!) {
    takeSharedCart(code: $code) {
      __typename
      ... on SharedCartTaken { missing { variantId quantity reason } }
      ... on SharedCartRefusedError { refusal: reason missing { variantId quantity reason } }
      ... on OrderModificationError { errorCode message }
    }
  }
`);
