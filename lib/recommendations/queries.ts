import { graphql } from "@/contracts/shop";

export const recommendationsQuery = graphql(`
  query Recommendations($carousel: RecommendationCarousel!, $context: RecommendationContext!, $limit: Int!) {
    recommendations(carousel: $carousel, context: $context, limit: $limit) {
      requestId personalised degraded
      items {
        productId
        reason { code support anchor { productId name slug } attribute { code name } }
        card {
          slug name tagline listPrice regularListPrice priceVaries swatches inStock isNew variantId variantPrice
          picture { url width height focalPoint { x y } colour }
        }
      }
    }
  }
`);
