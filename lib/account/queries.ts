import { graphql } from "@/contracts/shop";
import { refusalFragment } from "../engine/refusal-fragment";
import { placedFragment } from "../orders/server";

export const signInMutation = graphql(
  `
  mutation SignIn($emailAddress: String!, $password: String!) {
    result: login(username: $emailAddress, password: $password, rememberMe: true) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const signOutMutation = graphql(`
  mutation SignOut { logout { success } }
`);

export const signUpMutation = graphql(
  `
  mutation SignUp($input: RegisterCustomerInput!) {
    result: registerCustomerAccount(input: $input) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const resendMutation = graphql(
  `
  mutation ResendLink($emailAddress: String!) {
    result: refreshCustomerVerification(emailAddress: $emailAddress) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const verifyMutation = graphql(
  `
  mutation Verify($token: String!, $password: String!) {
    result: verifyCustomerAccount(token: $token, password: $password) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const requestResetMutation = graphql(
  `
  mutation RequestReset($emailAddress: String!) {
    result: requestPasswordReset(emailAddress: $emailAddress) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const resetMutation = graphql(
  `
  mutation Reset($token: String!, $password: String!) {
    result: resetPassword(token: $token, password: $password) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const requestEmailChangeMutation = graphql(
  `
  mutation RequestEmailChange($emailAddress: String!, $password: String!) {
    result: requestUpdateCustomerEmailAddress(
      newEmailAddress: $emailAddress, password: $password
    ) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const confirmEmailMutation = graphql(
  `
  mutation ConfirmEmail($token: String!) {
    result: updateCustomerEmailAddress(token: $token) { __typename ...Refusal }
  }
`,
  [refusalFragment],
);

export const saveProfileMutation = graphql(`
  mutation SaveProfile($input: UpdateCustomerInput!) {
    result: updateCustomer(input: $input) { __typename }
  }
`);

export const accountQuery = graphql(
  `
  query Account {
    activeCustomer {
      firstName lastName emailAddress phoneNumber
      orders(options: { take: 40, sort: { orderPlacedAt: DESC }, filter: { active: { eq: false } } }) {
        items { ...PlacedParts }
      }
    }
  }
`,
  [placedFragment],
);
