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

export const accountQuery = /* GraphQL */ `
  query Account {
    activeCustomer {
      firstName lastName emailAddress
      user { createdAt }
      orders(options: { take: 50, sort: { orderPlacedAt: DESC }, filter: { active: { eq: false } } }) {
        items { ...OrderParts ...PlacedParts }
      }
    }
  }
  ${orderFragment} ${placedFragment}
`;
