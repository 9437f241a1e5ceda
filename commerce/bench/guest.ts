import { asStorefront } from "./as-storefront";

/** A guest of the engine, over HTTP: with a cart, and a name when asked for it. */
export class Guest {
  private token: string | undefined;
  private readonly caller = asStorefront();
  readonly email = `guest-${process.hrtime.bigint()}@example.com`;

  constructor(private readonly url: string) {}

  /** Sends a GraphQL request; throws on errors, also of the network. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/shop-api`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "vendure-token": "kr",
        ...this.caller,
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    this.token = response.headers.get("vendure-auth-token") ?? this.token;
    const body = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (body.errors?.[0]) throw new Error(body.errors[0].message);
    return body.data;
  }

  /** Puts one piece into the cart; throws when it is refused. */
  async add(variantId: number): Promise<void> {
    const { add } = await this.ask<{ add: { __typename: string } }>(
      `mutation($v: ID!) { add: addItemToOrder(productVariantId: $v, quantity: 1) {
         __typename ... on Order { totalWithTax } } }`,
      { v: variantId },
    );
    if (add.__typename !== "Order") throw new Error(`Not added: ${add.__typename}`);
  }

  async introduce(): Promise<void> {
    await this.ask(
      `mutation($e: String!) { setCustomerForOrder(input: {
         emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename } }`,
      { e: this.email },
    );
  }
}
