export const collectionsQuery = /* GraphQL */ `
  query Collections {
    collections(options: { topLevelOnly: true, sort: { position: ASC }, take: 100 }) {
      items { slug name description customFields { kind } }
    }
  }
`;

export const slugsQuery = /* GraphQL */ `
  query Slugs($skip: Int!) {
    products(options: { skip: $skip, take: 100, sort: { id: ASC } }) {
      totalItems
      items { slug updatedAt }
    }
  }
`;

export const productQuery = /* GraphQL */ `
  query Product($slug: String!) {
    product(slug: $slug) {
      id slug name description
      customFields {
        kind tagline material care story weightKg
        dimensions { name millimetres }
        sizes { size part millimetres }
      }
      facetValues { name facet { code } }
      collections { slug name customFields { kind } }
      optionGroups { code name }
      variants {
        id sku price priceWithTax currencyCode stockLevel
        options { code name group { code } }
        assets { source width height }
        customFields { barcode swatch dimensions { name millimetres } }
      }
    }
  }
`;
