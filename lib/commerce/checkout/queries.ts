import { basketFragment } from "../basket/fragment";

const orderOrError = /* GraphQL */ `
  __typename
  ... on Order { ...BasketParts }
  ... on ErrorResult { errorCode message }
`;

export const checkoutQuery = /* GraphQL */ `
  query Checkout {
    activeOrder { ...BasketParts payments { state errorMessage } }
    activeCustomer { id firstName lastName emailAddress phoneNumber }
    eligibleShippingMethods { id code name description price priceWithTax }
    eligiblePaymentMethods { code name isEligible }
  }
  ${basketFragment}
`;

export const setContactMutation = /* GraphQL */ `
  mutation SetContact($input: CreateCustomerInput!) {
    change: setCustomerForOrder(input: $input) { ${orderOrError} }
  }
  ${basketFragment}
`;

export const setAddressMutation = /* GraphQL */ `
  mutation SetAddress($input: CreateAddressInput!) {
    change: setOrderShippingAddress(input: $input) { ${orderOrError} }
  }
  ${basketFragment}
`;

export const setDeliveryMutation = /* GraphQL */ `
  mutation SetDelivery($methodIds: [ID!]!) {
    change: setOrderShippingMethod(shippingMethodId: $methodIds) { ${orderOrError} }
  }
  ${basketFragment}
`;

export const eligibleMethodsQuery = `query { eligibleShippingMethods { id code } }`;

export const payMutation = /* GraphQL */ `
  mutation Pay($input: PaymentInput!) {
    change: addPaymentToOrder(input: $input) {
      __typename
      ... on Order { code state }
      ... on ErrorResult { errorCode message }
      ... on PaymentDeclinedError { paymentErrorMessage }
    }
  }
`;
