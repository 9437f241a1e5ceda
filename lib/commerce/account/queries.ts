import { orderFragment, placedFragment } from "../orders/fragment";

const outcome = /* GraphQL */ `
  __typename
  ... on ErrorResult { errorCode message }
`;

export const signInMutation = /* GraphQL */ `
  mutation SignIn($emailAddress: String!, $password: String!) {
    result: login(username: $emailAddress, password: $password, rememberMe: true) { ${outcome} }
  }
`;

export const signOutMutation = /* GraphQL */ `
  mutation SignOut { logout { success } }
`;

export const signUpMutation = /* GraphQL */ `
  mutation SignUp($input: RegisterCustomerInput!) {
    result: registerCustomerAccount(input: $input) { ${outcome} }
  }
`;

export const resendMutation = /* GraphQL */ `
  mutation ResendLink($emailAddress: String!) {
    result: refreshCustomerVerification(emailAddress: $emailAddress) { ${outcome} }
  }
`;

export const verifyMutation = /* GraphQL */ `
  mutation Verify($token: String!, $password: String!) {
    result: verifyCustomerAccount(token: $token, password: $password) { ${outcome} }
  }
`;

export const requestResetMutation = /* GraphQL */ `
  mutation RequestReset($emailAddress: String!) {
    result: requestPasswordReset(emailAddress: $emailAddress) { ${outcome} }
  }
`;

export const resetMutation = /* GraphQL */ `
  mutation Reset($token: String!, $password: String!) {
    result: resetPassword(token: $token, password: $password) { ${outcome} }
  }
`;

export const requestEmailChangeMutation = /* GraphQL */ `
  mutation RequestEmailChange($emailAddress: String!, $password: String!) {
    result: requestUpdateCustomerEmailAddress(
      newEmailAddress: $emailAddress, password: $password
    ) { ${outcome} }
  }
`;

export const confirmEmailMutation = /* GraphQL */ `
  mutation ConfirmEmail($token: String!) {
    result: updateCustomerEmailAddress(token: $token) { ${outcome} }
  }
`;

export const accountQuery = /* GraphQL */ `
  query Account {
    activeCustomer {
      firstName lastName emailAddress
      orders(options: { take: 50, sort: { orderPlacedAt: DESC }, filter: { active: { eq: false } } }) {
        items { ...OrderParts ...PlacedParts }
      }
    }
  }
  ${orderFragment} ${placedFragment}
`;
