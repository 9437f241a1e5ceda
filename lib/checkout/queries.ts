import { graphql } from "@/contracts/shop";
import { cartFragment } from "../cart/server";
import { refusalFragment } from "../engine/refusal-fragment";
import { addressFragment } from "../orders/server";
import { pickupRefusalFragment } from "../pickup/server";

export const checkoutQuery = graphql(
  `
    query Checkout {
      activeOrder { ...CartParts payments { state errorMessage } }
      activeCustomer {
        id firstName lastName emailAddress phoneNumber
        orders(options: { take: 5, sort: { orderPlacedAt: DESC }, filter: { active: { eq: false } } }) {
          items { addressKind gift { message } shippingAddress { ...AddressParts } }
        }
      }
      eligibleShippingMethods { id name description fulfilment price priceWithTax }
      eligiblePaymentMethods { code name isEligible means }
    }
  `,
  [cartFragment, addressFragment],
);

export const setContactMutation = graphql(
  `
    mutation SetContact($input: CreateCustomerInput!) {
      change: setCustomerForOrder(input: $input) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

export const setAddressMutation = graphql(
  `
    mutation SetAddress($input: CreateAddressInput!) {
      change: setOrderShippingAddress(input: $input) { __typename ...CartParts ...Refusal }
    }
  `,
  [cartFragment, refusalFragment],
);

export const setDeliveryMutation = graphql(
  `
    mutation SetDelivery($methodIds: [ID!]!) {
      change: setOrderShippingMethod(shippingMethodId: $methodIds) {
        __typename ...CartParts ...Refusal
      }
    }
  `,
  [cartFragment, refusalFragment],
);

export const eligibleMethodsQuery = graphql(`
  query EligibleMethods { eligibleShippingMethods { id fulfilment } }
`);

export const payMutation = graphql(
  `
    mutation Pay($input: PaymentInput!) {
      change: addPaymentToOrder(input: $input) {
        __typename
        ...Refusal
        ... on Order { code state }
        ... on PaymentDeclinedError { paymentErrorMessage }
      }
    }
  `,
  [refusalFragment],
);

export const beginAttemptMutation = graphql(`
  mutation BeginAttempt($input: BeginPaymentInput!) {
    attempt: beginPaymentAttempt(input: $input) {
      key
      reason
      returnUrl
      next { provider redirectTo script publicKey clientSecret }
    }
  }
`);

export const followAttemptMutation = graphql(`
  mutation FollowAttempt($key: String!) {
    attempt: followPaymentAttempt(key: $key) { state reason orderCode }
  }
`);

export const beginPaymentMutation = graphql(
  `
    mutation BeginPayment($shown: ShownOrderInput!) {
      change: beginPickupPayment(shown: $shown) { __typename ...CartParts ...PickupRefusalParts }
    }
  `,
  [cartFragment, pickupRefusalFragment],
);
