/** A guest who buys over HTTP, timed. */
export class Shopper {
  private token: string | undefined;

  constructor(
    private readonly url: string,
    private readonly payment: { method: string; metadata: object },
  ) {}

  private async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/shop-api`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "vendure-token": "kr",
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    this.token = response.headers.get("vendure-auth-token") ?? this.token;
    const body = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (body.errors?.[0]) throw new Error(body.errors[0].message);
    return body.data;
  }

  async add(variantId: number): Promise<void> {
    const { add } = await this.ask<{ add: { __typename: string } }>(
      `mutation($v: ID!) { add: addItemToOrder(productVariantId: $v, quantity: 1) {
         __typename ... on Order { totalWithTax } } }`,
      { v: variantId },
    );
    if (add.__typename !== "Order") throw new Error(`Not added: ${add.__typename}`);
  }

  /** Contact, address, delivery, payment: in the calls that a checkout of several steps makes. */
  async checkOut(): Promise<void> {
    await this.ask(
      `mutation($e: String!) { setCustomerForOrder(input: {
         emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename } }`,
      { e: `bench-${process.hrtime.bigint()}@example.com` },
    );
    await this.ask(
      `mutation { setOrderShippingAddress(input: { fullName: "A Guest", streetLine1: "Road 1",
         city: "Seoul", postalCode: "04782", countryCode: "KR" }) { __typename } }`,
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
