import type { Visitor } from "./api";

/** What a page showed of an order, as it is sent along when its button is pressed. */
export interface Shown {
  code: string;
  currencyCode: string;
  totalWithTax: number;
  fingerprint: string;
}

/** What a page shows of the order now. */
export async function readShown(visitor: Visitor): Promise<Shown> {
  const { activeOrder } = await visitor.ask(
    "{ activeOrder { code currencyCode totalWithTax fingerprint } }",
  );
  return activeOrder;
}

const beginAsShown = `mutation($shown: ShownOrderInput!) { beginPickupPayment(shown: $shown) {
  __typename ... on Order { state totalWithTax } ... on PickupRefusedError { reason } } }`;

export const beginShownPayment = async (visitor: Visitor, shown: Shown) =>
  (await visitor.ask(beginAsShown, { shown })).beginPickupPayment;

const payAsShown = `mutation($input: PaymentInput!) { addPaymentToOrder(input: $input) {
  __typename ... on Order { code state totalWithTax } ... on ErrorResult { errorCode }
  ... on PaymentDeclinedError { paymentErrorMessage } } }`;

/** `nothing` is how an order is paid that is free. */
export type Method = "card" | "in-store" | "nothing";

export const payShown = async (
  visitor: Visitor,
  shown: Shown | undefined,
  method: Method = "card",
) => {
  const card = { cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" };
  const input = { method, metadata: { ...(method === "card" ? card : {}), shown } };
  return (await visitor.ask(payAsShown, { input })).addPaymentToOrder;
};
