/** A guest who collects, over HTTP. */
export class Collector {
  private token: string | undefined;
  readonly email = `collector-${process.hrtime.bigint()}@example.com`;

  constructor(private readonly url: string) {}

  /** Sends a GraphQL request; throws on errors, also of the network. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
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
    await this.ask(
      "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }",
      { v: variantId },
    );
  }

  async introduce(): Promise<void> {
    await this.ask(
      `mutation($e: String!) { setCustomerForOrder(input: {
         emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename } }`,
      { e: this.email },
    );
  }

  /** Why not, if it was refused. */
  async choose(storeCode: string): Promise<string | undefined> {
    const { chosen } = await this.ask<{ chosen: { reason?: string } }>(
      `mutation($s: String!) { chosen: setPickup(input: {
         storeCode: $s, collector: { name: "A Guest" } }) {
           __typename ... on PickupRefusedError { reason } } }`,
      { s: storeCode },
    );
    return chosen.reason;
  }

  /** Begins to pay and pays: the order's code, or why not. */
  async pay(): Promise<{ code?: string; reason?: string }> {
    const { begun } = await this.ask<{ begun: { reason?: string } }>(
      "mutation { begun: beginPickupPayment { __typename ... on PickupRefusedError { reason } } }",
    );
    if (begun.reason) return { reason: begun.reason };
    const { paid } = await this.ask<{ paid: { code?: string; __typename: string } }>(
      `mutation { paid: addPaymentToOrder(input: { method: "card", metadata: {
         cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" } }) {
         __typename ... on Order { code } } }`,
    );
    return paid.code ? { code: paid.code } : { reason: paid.__typename };
  }

  async cancel(orderCode: string): Promise<void> {
    const proof = { orderCode, emailAddress: this.email };
    const { pickupStatus } = await this.ask<{ pickupStatus: { pickups: { id: string }[] } }>(
      `query($p: PickupProof!) { pickupStatus(proof: $p) {
         ... on PickupStatus { pickups { id } } } }`,
      { p: proof },
    );
    await this.ask("mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }", {
      i: { pickupId: pickupStatus.pickups[0]?.id, proof },
    });
  }
}
