import { associate, password } from "./sample-people";

/** What the dashboard asks the engine, signed in as the owner. */
export class Dashboard {
  private token = "";

  constructor(private readonly engine: string) {}

  /** Becomes the owner by the link from the terminal, and signs in. */
  async become(link: string): Promise<void> {
    const token = link.split("#")[1] ?? "";
    const emailAddress = "claire@nord-et-sud.example";
    const owner = { firstName: "Claire", lastName: "Martin", emailAddress, password };
    const response = await fetch(`${this.engine}/owner`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token, ...owner }),
    });
    if (!response.ok) throw new Error(`No owner: ${await response.text()}`);
    await this.signIn(emailAddress);
  }

  async signIn(username = "claire@nord-et-sud.example"): Promise<void> {
    await this.ask(
      "mutation ($u: String!, $p: String!) { login(username: $u, password: $p) { ... on ErrorResult { message } } }",
      { u: username, p: password },
    );
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  async ask(query: string, variables: object = {}, market?: string): Promise<any> {
    return this.send(JSON.stringify({ query, variables }), {
      "content-type": "application/json",
      ...(market && { "vendure-token": market }),
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  private async send(body: BodyInit, headers: Record<string, string>): Promise<any> {
    const response = await fetch(`${this.engine}/admin-api?languageCode=fr`, {
      method: "POST",
      headers: {
        ...headers,
        "apollo-require-preflight": "1",
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      body,
    });
    this.token = response.headers.get("vendure-auth-token") ?? this.token;
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** A tax category of its own, with its rate in France. */
  async addReducedTax(): Promise<void> {
    const { zones } = await this.ask(`{ zones(options: { take: 50 }) { items { id name } } }`);
    const { createTaxCategory } = await this.ask(
      `mutation { createTaxCategory(input: { name: "Réduit" }) { id } }`,
    );
    for (const { id: zoneId, name } of zones.items)
      await this.ask(
        "mutation ($input: CreateTaxRateInput!) { createTaxRate(input: $input) { id } }",
        {
          input: {
            name: `Réduit ${name}`,
            enabled: true,
            value: 5.5,
            categoryId: createTaxCategory.id,
            zoneId,
          },
        },
      );
  }

  /** Opens a store, every day from nine to nine. */
  async addStore(code: string, name: string, place: object): Promise<string> {
    const text = (words: string) => ({ fr: words });
    const { createStockLocation } = await this.ask(
      "mutation ($input: CreateStockLocationInput!) { createStockLocation(input: $input) { id } }",
      {
        input: {
          name,
          customFields: {
            code,
            kind: "store",
            market: "FR",
            displayName: text(name),
            intro: text("Notre maison."),
            street: text("3 quai de Loire"),
            city: text(name),
            countryCode: "FR",
            timeZone: "Europe/Paris",
            hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
              weekday,
              opens: "00:00",
              closes: "23:59",
            })),
            services: ["pickup", "returns"],
            prepMinutes: 5,
            slotCapacity: 20,
            ...place,
          },
        },
      },
      // A store belongs to the market in whose channel it is made.
      "fr",
    );
    return createStockLocation.id;
  }

  /** Hires someone who hands orders out at a store. */
  async hire(storeId: string): Promise<void> {
    const { roles } = await this.ask(
      `{ roles(options: { filter: { code: { eq: "associate" } } }) { items { id } } }`,
    );
    await this.ask(
      "mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }",
      {
        input: {
          ...associate,
          lastName: "Petit",
          password,
          roleIds: roles.items.map(({ id }: { id: string }) => id),
          customFields: { storesIds: [storeId] },
        },
      },
    );
  }

  /** Uploads a model for a product, and answers what the engine says of it. */
  async upload(slug: string, glb: Buffer) {
    const { product } = await this.ask(`query ($slug: String!) { product(slug: $slug) { id } }`, {
      slug,
    });
    const query = `mutation ($input: UploadProductModelInput!) { uploadProductModel(input: $input) {
      ... on ProductModel { finishes } ... on ErrorResult { errorCode message } } }`;
    const form = new FormData();
    const variables = { input: { productId: product.id, file: null } };
    form.set("operations", JSON.stringify({ query, variables }));
    form.set("map", JSON.stringify({ 0: ["variables.input.file"] }));
    form.set("0", new Blob([new Uint8Array(glb)], { type: "model/gltf-binary" }), "model.glb");
    const { uploadProductModel } = await this.send(form as never, {});
    return uploadProductModel as { finishes?: string[]; errorCode?: string; message?: string };
  }

  /** Writes what pages say, and publishes it. What a run before wrote is written over. */
  async publish(document: Written): Promise<void> {
    const answer = `{ ... on ContentPage { id revision }
      ... on ContentRefusedError { faults { code path message } } }`;
    const { contentPages } = await this.ask(`{ contentPages { id revision kind name } }`);
    const { id, revision } =
      contentPages.find(
        ({ kind, name }: Written) => kind === document.kind && name === document.name,
      ) ?? {};
    const { saveContentPage: draft } = await this.ask(
      `mutation ($input: SaveContentInput!) { saveContentPage(input: $input) ${answer} }`,
      { input: { ...(id && { id, revision }), document } },
    );
    const { publishContentPage: page } = draft.id
      ? await this.ask(
          `mutation ($id: ID!, $revision: Int!) { publishContentPage(id: $id, revision: $revision) ${answer} }`,
          { id: draft.id, revision: draft.revision },
        )
      : { publishContentPage: draft };
    if (!page.id) throw new Error(`Not published: ${JSON.stringify(page)}`);
  }

  /** What was made of the model of a product so far: each kind of file, when it is there. */
  async filesMade(slug: string): Promise<string[]> {
    const { product } = await this.ask(
      `query ($slug: String!) { product(slug: $slug) { models {
        hero { source } lod { source } ar { source } usdz { source } } } }`,
      { slug },
    );
    return Object.entries<{ source: string } | null>(product.models[0] ?? {}).flatMap(
      ([kind, file]) => (file ? [kind] : []),
    );
  }

  /** Gives what an import made names in more languages: collections, and a group of options. */
  async name(collections: Names, groups: Names): Promise<void> {
    const found = await this.ask(`{
      collections(options: { take: 50 }) { items { id slug translations { id languageCode } } }
      productOptionGroups(options: { take: 50 }) { items { id code translations { id languageCode } } } }`);
    for (const { id, slug, translations } of found.collections.items)
      if (collections[slug])
        await this.ask(
          "mutation ($input: UpdateCollectionInput!) { updateCollection(input: $input) { id } }",
          {
            input: {
              id,
              translations: translated(collections[slug], translations, {
                slug,
                description: "",
              }),
            },
          },
        );
    for (const { id, code, translations } of found.productOptionGroups.items)
      if (groups[code])
        await this.ask(
          "mutation ($input: UpdateProductOptionGroupInput!) { updateProductOptionGroup(input: $input) { id } }",
          { input: { id, translations: translated(groups[code], translations) } },
        );
  }
}

/** A document of content. */
interface Written {
  kind: string;
  name: string;
}

/** Names by language, of each thing by its code. */
type Names = Record<string, Record<string, string>>;

/** What a form of the dashboard sends: a name in each language, over those that are there. */
function translated(
  names: Record<string, string>,
  there: { id: string; languageCode: string }[],
  rest: object = {},
) {
  return Object.entries(names).map(([language, name]) => {
    const languageCode = language.replace("-", "_");
    const { id } = there.find((one) => one.languageCode === languageCode) ?? {};
    return { ...(id && { id }), languageCode, name, ...rest };
  });
}
