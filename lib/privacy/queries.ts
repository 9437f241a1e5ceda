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

export const exportCustomerQuery = graphql(`
  query ExportCustomer {
    activeCustomer {
      firstName lastName emailAddress phoneNumber createdAt
      addresses { fullName streetLine1 streetLine2 city province postalCode country { code } phoneNumber }
    }
  }
`);

export const exportOrdersQuery = graphql(`
  query ExportOrders($take: Int!, $skip: Int!) {
    activeCustomer {
      orders(options: { take: $take, skip: $skip, sort: { id: ASC } }) {
        items {
          code state createdAt orderPlacedAt currencyCode totalWithTax
          shippingAddress { fullName streetLine1 streetLine2 city province postalCode countryCode phoneNumber }
          lines { quantity productVariant { sku name } linePriceWithTax }
        }
      }
    }
  }
`);

export const deleteAccountMutation = graphql(`
  mutation DeleteAccount($password: String!, $subject: String) {
    deleteMyAccount(password: $password, subject: $subject)
  }
`);
