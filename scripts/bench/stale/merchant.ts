const languages = ["ko", "en", "ja", "ar"] as const;

/** A product as the Admin API knows it. */
export interface Product {
  id: string;
  slug: string;
  name: string;
  collection: string;
  variants: { id: string }[];
  translations: { id: string; languageCode: string }[];
}

/** The shop's owner, who changes things at whichever engine answers. */
export class Merchant {
  private token = "";

  /** Signs in; every engine knows the session then. */
  async signIn(engine: string, password: string): Promise<void> {
    const { login } = await this.ask<{ login: { __typename: string } }>(
      engine,
      'mutation($p: String!) { login(username: "superadmin", password: $p) { __typename } }',
      { p: password },
    );
    if (login.__typename !== "CurrentUser") throw new Error(`Not signed in: ${login.__typename}`);
  }

  /** Sends a question of the Admin API, in Korea's market; throws on errors. */
  async ask<T>(engine: string, query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${engine}/admin-api?languageCode=en`, {
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

  /** Products that a collection shows, each in that collection alone. */
  async products(engine: string, collections: string[]): Promise<Product[]> {
    const found: Product[] = [];
    for (const slug of collections) {
      const { collection } = await this.ask<{
        collection: { productVariants: { items: { product: Omit<Product, "collection"> }[] } };
      }>(
        engine,
        `query($slug: String!) { collection(slug: $slug) { productVariants(options: { take: 60 }) { items {
           product { id slug name variants { id } translations { id languageCode } } } } } }`,
        { slug },
      );
      for (const { product } of collection.productVariants.items)
        if (!found.some(({ id }) => id === product.id))
          found.push({ ...product, collection: slug });
    }
    return found;
  }

  setPrice(engine: string, { variants }: Product, price: number): Promise<unknown> {
    return this.ask(
      engine,
      "mutation($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }",
      { input: variants.map(({ id }) => ({ id, prices: [{ currencyCode: "KRW", price }] })) },
    );
  }

  /** Writes name or slug in every language. */
  setText(engine: string, product: Product, text: { name?: string; slug?: string }) {
    return this.updateProduct(engine, product, {
      translations: languages.map((languageCode) => ({
        ...product.translations.find((known) => known.languageCode === languageCode),
        languageCode,
        ...text,
      })),
    });
  }

  updateProduct(engine: string, { id }: Product, change: object): Promise<unknown> {
    return this.ask(
      engine,
      "mutation($input: UpdateProductInput!) { updateProduct(input: $input) { id } }",
      { input: { id, ...change } },
    );
  }

  async setDeliveryName(engine: string, code: string, name: string): Promise<void> {
    const { shippingMethods } = await this.ask<{
      shippingMethods: {
        items: {
          id: string;
          code: string;
          translations: { id: string; languageCode: string; description: string }[];
        }[];
      };
    }>(
      engine,
      "{ shippingMethods { items { id code translations { id languageCode description } } } }",
    );
    const method = shippingMethods.items.find((known) => known.code === code);
    await this.ask(
      engine,
      "mutation($input: UpdateShippingMethodInput!) { updateShippingMethod(input: $input) { id } }",
      {
        input: {
          id: method?.id,
          translations: method?.translations.map((translation) => ({ ...translation, name })),
        },
      },
    );
  }

  /** Gives every cart of the market this much off, in percent. */
  async addPromotion(engine: string, percent: number): Promise<void> {
    const { created } = await this.ask<{ created: { __typename: string } }>(
      engine,
      "mutation($input: CreatePromotionInput!) { created: createPromotion(input: $input) { __typename } }",
      {
        input: {
          enabled: true,
          translations: [{ languageCode: "en", name: `${percent} % off`, description: "" }],
          conditions: [
            {
              code: "minimum_order_amount",
              arguments: [
                { name: "amount", value: "1" },
                { name: "taxInclusive", value: "true" },
              ],
            },
          ],
          actions: [
            {
              code: "order_percentage_discount",
              arguments: [{ name: "discount", value: String(percent) }],
            },
          ],
        },
      },
    );
    if (created.__typename !== "Promotion") throw new Error(`Refused: ${created.__typename}`);
  }

  async setTaxRate(engine: string, name: string, value: number): Promise<void> {
    const { taxRates } = await this.ask<{ taxRates: { items: { id: string; name: string }[] } }>(
      engine,
      "{ taxRates(options: { take: 100 }) { items { id name } } }",
    );
    const id = taxRates.items.find((rate) => rate.name === name)?.id;
    await this.ask(
      engine,
      "mutation($input: UpdateTaxRateInput!) { updateTaxRate(input: $input) { id } }",
      { input: { id, value } },
    );
  }
}
