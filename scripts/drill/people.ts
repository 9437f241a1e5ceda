const owner = {
  firstName: "An",
  lastName: "Owner",
  emailAddress: "owner@shop.example",
  password: "chosen-in-the-drill",
};
const plenty = 100_000;

/** The owner of the shop, at the engine. */
export class Owner {
  private token = "";

  constructor(private readonly engine: string) {}

  /**
   * Follows the link that the terminal shows.
   * @param said what stood on the terminal
   */
  async become(said: string): Promise<void> {
    const [, token = ""] = /\/owner#([\w-]+)/.exec(said) ?? [];
    const answer = await fetch(`${this.engine}/owner`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token, ...owner }),
    });
    if (answer.status !== 201) throw new Error(`No owner: ${answer.status} ${await answer.text()}`);
    await this.signIn(owner.emailAddress, owner.password);
  }

  async signIn(name: string, password: string): Promise<void> {
    const { login } = await this.ask<{ login: { __typename: string } }>(
      "mutation($n: String!, $p: String!) { login(username: $n, password: $p) { __typename } }",
      { n: name, p: password },
    );
    if (login.__typename !== "CurrentUser") throw new Error(`Not signed in: ${login.__typename}`);
  }

  /** Puts a person to work at a store. */
  async hire(store: string): Promise<{ email: string; password: string }> {
    const { createRole } = await this.ask<{ createRole: { id: string } }>(
      "mutation($i: CreateRoleInput!) { createRole(input: $i) { id } }",
      { i: { code: "drill", description: "drill", permissions: ["ServePickup"] } },
    );
    const { stockLocations } = await this.ask<Locations>(locations);
    const place = stockLocations.items.find(({ customFields }) => customFields.code === store);
    const person = { email: "clerk@shop.example", password: "chosen-for-the-drill" };
    await this.ask(
      "mutation($i: CreateAdministratorInput!) { createAdministrator(input: $i) { id } }",
      {
        i: {
          emailAddress: person.email,
          firstName: "A",
          lastName: "Clerk",
          password: person.password,
          roleIds: [createRole.id],
          customFields: { storesIds: [place?.id] },
        },
      },
    );
    return person;
  }

  /** Lays in more of an article than is bought; its id. */
  async layIn(sku: string): Promise<string> {
    const { productVariants } = await this.ask<{ productVariants: { items: { id: string }[] } }>(
      "query($s: String!) { productVariants(options: { filter: { sku: { eq: $s } } }) { items { id } } }",
      { s: sku },
    );
    const { stockLocations } = await this.ask<Locations>(locations);
    const [variant] = productVariants.items;
    if (!variant) throw new Error(`There is no ${sku}.`);
    const stockLevels = stockLocations.items.map(({ id }) => ({
      stockLocationId: id,
      stockOnHand: plenty,
    }));
    await this.ask(
      "mutation($i: [UpdateProductVariantInput!]!) { updateProductVariants(input: $i) { id } }",
      { i: [{ id: variant.id, stockLevels }] },
    );
    return variant.id;
  }

  private async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.engine}/admin-api?languageCode=en`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "vendure-token": "kr",
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    this.token = response.headers.get("vendure-auth-token") ?? this.token;
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data;
  }
}

interface Locations {
  stockLocations: { items: { id: string; customFields: { code: string } }[] };
}
const locations =
  "{ stockLocations(options: { take: 100 }) { items { id customFields { code } } } }";
