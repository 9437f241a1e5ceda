import { Guest } from "../../commerce/bench/guest";

/** A guest who has it delivered. */
export class Shopper extends Guest {
  constructor(
    url: string,
    private readonly payment: { method: string; metadata: object },
  ) {
    super(url);
  }

  /** Contact, address, delivery, payment: in the calls that a checkout of several steps makes. */
  async checkOut(): Promise<void> {
    await this.introduce();
    await this.ask(
      `mutation { setOrderShippingAddress(input: { fullName: "A Guest", streetLine1: "Road 1",
         city: "Town", postalCode: "04782", countryCode: "KR" }) { __typename } }`,
    );
    const { methods } = await this.ask<{ methods: { id: string }[] }>(
      "{ methods: eligibleShippingMethods { id } }",
    );
    await this.ask(
      "mutation($id: ID!) { setOrderShippingMethod(shippingMethodId: [$id]) { __typename } }",
      {
        id: methods[0]?.id,
      },
    );
    await this.ask(`mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }`);
    const { pay } = await this.ask<{ pay: { __typename: string } }>(
      "mutation($input: PaymentInput!) { pay: addPaymentToOrder(input: $input) { __typename } }",
      { input: this.payment },
    );
    if (pay.__typename !== "Order") throw new Error(`Not paid: ${pay.__typename}`);
  }
}
