import { graphql } from "@/contracts/shop";

export const historyQuery = graphql(`
  query ConsentHistory($subject: String!) {
    consentHistory(subject: $subject) { purpose granted textVersion language source createdAt }
  }
`);

export const keptQuery = graphql(`
  query Kept($subject: String!, $take: Int!, $skip: Int!) {
    keptEvents(subject: $subject, take: $take, skip: $skip) {
      eventId type at market productId productName store term requestId carousel position
      personalisation analytics
    }
  }
`);

const exportAddress = graphql(`
  fragment ExportAddress on OrderAddress {
    fullName company streetLine1 streetLine2 city province postalCode countryCode phoneNumber
  }
`);

/** Of a cart or an order all that says something about a person. */
const exportOrder = graphql(
  `
    fragment ExportOrder on Order {
      code state createdAt orderPlacedAt currencyCode totalWithTax couponCodes
      customer { firstName lastName emailAddress phoneNumber }
      shippingAddress { ...ExportAddress }
      billingAddress { ...ExportAddress }
      gift { message }
      fulfillments { trackingCode }
      lines { quantity productVariant { sku name } linePriceWithTax }
      pickups {
        state placedAt collectedAt arrivalNote reason
        store { code }
        collector { name phone }
        serviceRequests { fit toCar note }
        signature { at keptUntil strokes name }
      }
    }
  `,
  [exportAddress],
);

export const exportCustomerQuery = graphql(
  `
    query ExportCustomer {
      activeCustomer {
        title firstName lastName emailAddress phoneNumber createdAt
        addresses {
          fullName company streetLine1 streetLine2 city province postalCode country { code }
          phoneNumber
        }
      }
      activeOrder { ...ExportOrder }
    }
  `,
  [exportOrder],
);

export const exportOrdersQuery = graphql(
  `
    query ExportOrders($take: Int!, $skip: Int!) {
      activeCustomer {
        orders(
          options: {
            take: $take
            skip: $skip
            sort: { id: ASC }
            filter: { active: { eq: false } }
          }
        ) {
          items { ...ExportOrder }
        }
      }
    }
  `,
  [exportOrder],
);

export const exportAssistanceQuery = graphql(`
  query ExportAssistance($subject: String!) {
    assistance(subject: $subject) {
      looks { at staffName storeName }
      suggestions { product { name } staffName storeName at }
    }
  }
`);

export const exportMessagesQuery = graphql(`
  query ExportMessages($take: Int!, $skip: Int!) {
    keptContactMessages(take: $take, skip: $skip) {
      at language name emailAddress orderCode text answers { at text }
    }
  }
`);

export const deleteAccountMutation = graphql(`
  mutation DeleteAccount($password: String!, $subject: String) {
    deleteMyAccount(password: $password, subject: $subject)
  }
`);
