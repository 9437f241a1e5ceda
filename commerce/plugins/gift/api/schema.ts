import gql from "graphql-tag";

const common = `
  "An order that is wrapped. Its parcels bring no prices."
  type OrderGift {
    "For its card, in lines; empty where there is none."
    message: String!
    "What wrapping costs, part of the subtotal."
    price: Money!
    priceWithTax: Money!
  }
`;

export const shopSchema = gql`
  ${common}
  extend type Order {
    "Null for what is no gift."
    gift: OrderGift
    "What wrapping costs in this market, as the market shows prices. Null where nothing is wrapped."
    giftWrapPrice: Money
  }
  input SetGiftInput {
    isGift: Boolean!
    "For the card; what was written before goes."
    message: String
  }
  enum GiftRefusal {
    NOT_OFFERED
    MESSAGE_TOO_LONG
  }
  type GiftRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    reason: GiftRefusal!
  }
  union SetGiftResult = Order | GiftRefusedError | NoActiveOrderError | OrderModificationError
  extend type Mutation {
    "Has the cart wrapped as a gift, or not any more."
    setGift(input: SetGiftInput!): SetGiftResult!
  }
`;

export const adminSchema = gql`
  ${common}
  extend type Order {
    "Null for what is no gift."
    gift: OrderGift
  }
`;
