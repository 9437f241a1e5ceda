import gql from "graphql-tag";

/** Paying at a provider's page or form, as shoppers do. */
export const attemptsSchema = gql`
  enum PaymentAttemptState {
    "The shopper is at the provider, or is to go there."
    OPEN
    "The provider or a bank has not decided yet."
    PENDING
    "The last try was refused; the same attempt may be paid all the same."
    DECLINED
    "The order is placed."
    PAID
    "The money came and goes back: the reason says why."
    RETURNED
    "It is not paid and never will be."
    ENDED
  }
  "What the storefront does next with a shopper who pays at a provider."
  type PaymentNextStep {
    "Whose page or form it is: the code of the method's handler."
    provider: String!
    "Leads them to this address. Null where the provider's form is shown."
    redirectTo: String
    "The provider's script, which draws its form. Null where there is none."
    script: String
    "For the script."
    publicKey: String
    "For the script, and for this shopper alone."
    clientSecret: String
  }
  "A shopper's way to a provider and back."
  type PaymentAttempt {
    "Names the attempt, for who knows it; the return address has it as \`payment\`. Null if none began."
    key: String
    state: PaymentAttemptState!
    "Why it did not begin, was refused, or went back: a code, as of a declined payment."
    reason: String
    "The order's number."
    orderCode: String
    "Only when it begins. Null then too, if the provider did not answer."
    next: PaymentNextStep
    "Where the provider leads back to."
    returnUrl: String
  }
  input BeginPaymentInput {
    "The method's code."
    method: String!
    "What the shopper was shown; nothing else is charged."
    shown: ShownOrderInput!
    "A path of the storefront. The engine adds the attempt's key as \`payment\`."
    returnPath: String!
  }
  extend type Mutation {
    """
    Sends the shopper to a provider. The order is at the payment step by then, with its goods set aside.
    Asked again for the same order and method, it answers the same attempt.
    """
    beginPaymentAttempt(input: BeginPaymentInput!): PaymentAttempt!
    """
    Asks the provider what became of an attempt, and answers where it stands. It places the order if it
    is paid. Null for a key that no attempt has.
    """
    followPaymentAttempt(key: String!): PaymentAttempt
  }
`;
