import { graphql } from "@/contracts/admin";

export const withoutPassRuleQuery = graphql(`
  query StaffWithoutPassRule($id: ID!) {
    withoutPassRule(pickupId: $id) { value needsSecond colleagues { id name } }
  }
`);

export const refusalAmountsQuery = graphql(`
  query StaffRefusalAmounts($id: ID!, $lines: [RefusedPiecesInput!]!) {
    refusalAmounts(pickupId: $id, lines: $lines) {
      __typename
      ... on RefusalAmounts { amount amountDue }
      ... on PickupConflictError { reason }
    }
  }
`);

export const approveMutation = graphql(`
  mutation StaffApproveHandOver($input: ApproveHandOverInput!) {
    approveHandOver(input: $input) {
      __typename
      ... on HandOverApproval { approval by }
      ... on PickupConflictError { reason }
      ... on PickupCodeError { retryAfter }
    }
  }
`);

export const showSignatureMutation = graphql(`
  mutation StaffShowSignature($input: PickupCommandInput!) {
    showPickupSignature(input: $input) { strokes name }
  }
`);

export const substituteRuleQuery = graphql(`
  query StaffSubstituteRule($pickupId: ID!, $lineId: ID!, $variantId: ID!) {
    substituteRule(pickupId: $pickupId, lineId: $lineId, variantId: $variantId) {
      priceDifference currencyCode needsManager colleagues { id name }
    }
  }
`);

export const approveSubstituteMutation = graphql(`
  mutation StaffApproveSubstitute($input: ApproveSubstituteInput!) {
    approveHandOver: approveSubstitute(input: $input) {
      __typename
      ... on HandOverApproval { approval by }
      ... on PickupConflictError { reason }
      ... on PickupCodeError { retryAfter }
    }
  }
`);
