export const consentTextsQuery = /* GraphQL */ `
  query ConsentTexts { consentTexts { version texts { purpose text } } }
`;

export const decideMutation = /* GraphQL */ `
  mutation Decide(
    $subject: String!
    $version: String!
    $source: ConsentSource!
    $decisions: [ConsentDecision!]!
  ) {
    decideConsent(subject: $subject, version: $version, source: $source, decisions: $decisions) {
      purpose granted
    }
  }
`;

export const keptQuery = /* GraphQL */ `
  query Kept($subject: String!, $take: Int) {
    consentHistory(subject: $subject) { purpose granted textVersion language source createdAt }
    keptEvents(subject: $subject, take: $take) {
      type at productId store term rail position personalisation analytics
    }
  }
`;

export const exportQuery = /* GraphQL */ `
  query Export {
    activeCustomer {
      firstName lastName emailAddress phoneNumber createdAt
      addresses { fullName streetLine1 streetLine2 city province postalCode country { code } phoneNumber }
      orders {
        items {
          code state orderPlacedAt currencyCode totalWithTax
          shippingAddress { fullName streetLine1 streetLine2 city province postalCode countryCode phoneNumber }
          lines { quantity productVariant { sku name } linePriceWithTax }
        }
      }
    }
  }
`;

export const deleteAccountMutation = /* GraphQL */ `
  mutation DeleteAccount($password: String!) { deleteMyAccount(password: $password) }
`;
