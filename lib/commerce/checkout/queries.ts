import { orderFragment } from "../orders/fragment";

const orderOrError = /* GraphQL */ `
  __typename
  ... on Order { ...OrderParts }
  ... on ErrorResult { errorCode message }
`;

export const checkoutQuery = /* GraphQL */ `
  query Checkout {
    activeOrder { ...OrderParts }
    activeCustomer { id firstName lastName emailAddress phoneNumber }
    eligibleShippingMethods { id name description price priceWithTax }
    eligiblePaymentMethods { code name isEligible }
  }
  ${orderFragment}
`;

export const setContactMutation = /* GraphQL */ `
  mutation SetContact($input: CreateCustomerInput!) {
    change: setCustomerForOrder(input: $input) { ${orderOrError} }
  }
  ${orderFragment}
`;

export const setAddressMutation = /* GraphQL */ `
  mutation SetAddress($input: CreateAddressInput!) {
    change: setOrderShippingAddress(input: $input) { ${orderOrError} }
  }
  ${orderFragment}
`;

export const setDeliveryMutation = /* GraphQL */ `
  mutation SetDelivery($methodId: ID!) {
    change: setOrderShippingMethod(shippingMethodId: [$methodId]) { ${orderOrError} }
  }
  ${orderFragment}
`;

export const beginPaymentMutation = /* GraphQL */ `
  mutation BeginPayment {
    change: transitionOrderToState(state: "ArrangingPayment") {
      __typename
      ... on Order { code state }
      ... on OrderStateTransitionError { errorCode message transitionError fromState }
    }
  }
`;

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
