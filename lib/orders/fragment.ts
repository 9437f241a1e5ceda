import { graphql } from "@/contracts/shop";

/** A line of a cart or of a placed order. */
export const lineFragment = graphql(`
  fragment LineParts on OrderLine {
    id quantity customFields { collectAt } unitPrice unitPriceWithTax linePrice linePriceWithTax
    featuredAsset { source width height }
    productVariant {
      id name
      options { code name group { code } }
      product { slug name optionGroups { code } }
    }
  }
`);

export const addressFragment = graphql(`
  fragment AddressParts on OrderAddress {
    fullName phoneNumber streetLine1 streetLine2 city province postalCode countryCode
  }
`);

/** What carts and placed orders have in common, beside their lines: both are Vendure's `Order`. */
export const orderFragment = graphql(`
  fragment OrderParts on Order {
    id code state active orderPlacedAt totalQuantity currencyCode
    subTotal subTotalWithTax shipping shippingWithTax total totalWithTax
    discounts { description amount amountWithTax }
    gift { message price priceWithTax }
    shippingLines { shippingMethod { id name description fulfilment } }
    addressKind
    shippingAddress {
      fullName phoneNumber streetLine1 streetLine2 city province postalCode countryCode
    }
    customer { firstName lastName emailAddress phoneNumber }
    pickups {
      state token inAisle tried slot { start end } collector { name phone } allowSubstitutes allowMove
      serviceRequests { fit toCar note } store { code name timeZone }
    }
  }
`);

/** A placed order. */
export const placedFragment = graphql(
  `
    fragment PlacedParts on Order {
      ...OrderParts
      lines { ...LineParts }
      cancellable { orderLineId quantity }
      payments { means state last4 }
      money { reserved taken releasing returning returned }
      fulfillments { state trackingCode lines { orderLineId quantity } }
    }
  `,
  [orderFragment, lineFragment],
);
