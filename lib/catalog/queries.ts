import { graphql } from "@/contracts/shop";

export const collectionsQuery = graphql(`
  query Collections {
    collections(options: { topLevelOnly: true, sort: { position: ASC }, take: 100 }) {
      items { slug name description customFields { kind } }
    }
  }
`);

export const slugsQuery = graphql(`
  query Slugs($skip: Int!) {
    products(options: { skip: $skip, take: 100, sort: { id: ASC } }) {
      totalItems
      items { slug updatedAt }
    }
  }
`);

export const productFragment = graphql(`
  fragment ProductParts on Product {
    id slug name description
    customFields {
      kind tagline material care story weightKg deliveredAs worn triedInStore
      dimensions { name millimetres }
      sizes { size part millimetres }
    }
    facetValues { name facet { code name } }
    collections { slug name customFields { kind } }
    optionGroups { code name }
    assets { source width height focalPoint { x y } colour }
    models {
      size ground option finishes width height depth source hash fileSize isPlain
      hero { source fileSize }
      lod { source fileSize }
      ar { source }
      usdz { source }
    }
    variants {
      id sku price priceWithTax regularPrice regularPriceWithTax currencyCode stockLevel
      options { code name group { code } }
      assets { source width height focalPoint { x y } colour }
      customFields { barcode swatch dimensions { name millimetres } }
    }
  }
`);

export const productQuery = graphql(
  `
    query Product($slug: String!) { product(slug: $slug) { ...ProductParts } }
  `,
  [productFragment],
);
