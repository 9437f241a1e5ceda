/** What baskets and placed orders have in common: both are Vendure's `Order`. */
export const orderFragment = /* GraphQL */ `
  fragment OrderParts on Order {
    id code state active orderPlacedAt totalQuantity currencyCode
    subTotal subTotalWithTax shipping shippingWithTax total totalWithTax
    discounts { description amount amountWithTax }
    lines {
      id quantity customFields { collectAt } unitPrice unitPriceWithTax linePrice linePriceWithTax
      featuredAsset { source width height }
      productVariant {
        id name
        options { code name group { code } }
        product { slug name optionGroups { code } }
      }
    }
    shippingLines { shippingMethod { id code name description } }
    shippingAddress {
      fullName company phoneNumber streetLine1 streetLine2 city province postalCode countryCode
    }
    customer { firstName lastName emailAddress phoneNumber }
    pickups {
      state token slot { start end } collector { name phone } allowSubstitutes
      wishes { fit toCar note } store { code name timeZone }
    }
  }
`;

/** Only of placed orders. */
export const placedFragment = /* GraphQL */ `
  fragment PlacedParts on Order {
    payments { method state metadata }
    money { reserved taken releasing returning returned }
    fulfillments { state trackingCode lines { orderLineId quantity } }
  }
`;
