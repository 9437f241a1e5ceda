import { request } from "node:http";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { adminLimits, mostCost, shopLimits } from "../plugins/query-limits/limits";
import { tooLarge } from "../plugins/query-limits/shape";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { ownQueries } from "./own-queries";
import { costOf, graphql } from "./query-costs";

const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join("\n");
const nested = (levels: number): string =>
  levels === 0 ? "id" : `id product { variants { ${nested(levels - 1)} } }`;

/** Sends one question; says what is answered, and how. */
async function ask(query: string, api = "shop-api", variables: object = {}) {
  const response = await fetch(`${inject("engineUrl")}/${api}`, {
    method: "POST",
    headers: { "content-type": "application/json", "vendure-token": "kr" },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    said: errors?.[0]?.message,
  };
}

describe("a question that is too large", () => {
  it("is refused in words, before anything is done for it", async () => {
    const hundred = times(
      100,
      (n) => `p${n}: products(options: { take: 100 }) { items { variants { ${nested(3)} } } }`,
    );
    for (const api of ["shop-api", "admin-api"])
      expect(await ask(`{ ${hundred} }`, api)).toMatchObject({
        status: 400,
        code: "QUERY_TOO_LARGE",
        said: expect.stringContaining("at most"),
      });
    const searches = times(
      300,
      (n) => `s${n}: search(input: { term: "chair ${n}" }) { totalItems }`,
    );
    expect(await ask(`{ ${searches} }`)).toMatchObject({ status: 400, code: "QUERY_TOO_LARGE" });
    const deep = `{ products { items { variants { ${nested(12)} } } } }`;
    expect(await ask(deep)).toMatchObject({ status: 400, code: "QUERY_TOO_LARGE" });
    const same = `{ ${times(3000, () => "products { totalItems }")} }`;
    expect(await ask(same)).toMatchObject({ status: 400, code: "QUERY_TOO_LARGE" });
  });

  it("is refused for what it costs, though it is short", async () => {
    const dear = `{ products(options: { take: 100 }) { items { variants { ${nested(2)} } } } }`;
    expect(await ask(dear)).toMatchObject({ status: 400, code: "QUERY_TOO_DEAR" });
    const pages = times(10, (n) => `p${n}: contentPages { pages { id slug updatedAt } }`);
    expect(await ask(`{ ${pages} }`)).toMatchObject({ status: 400, code: "QUERY_TOO_DEAR" });
    const steps = times(10, (n) => `r${n}: ranges { kind steps { min max count } }`);
    expect(await ask(`{ search(input: { take: 100 }) { ${steps} } }`)).toMatchObject({
      status: 400,
      code: "QUERY_TOO_DEAR",
    });
    const led = times(10, (n) => `r${n}: contentRedirects { redirects { old to } }`);
    expect(await ask(`{ ${led} }`)).toMatchObject({ status: 400, code: "QUERY_TOO_DEAR" });
    const address = `${inject("engineUrl")}/shop-api?query=${encodeURIComponent(dear)}`;
    const got = await fetch(address, { headers: { "apollo-require-preflight": "true" } });
    expect(await got.text()).toContain("QUERY_TOO_DEAR");
  });

  it("is refused for the conditions and changes that come as its variables", async () => {
    const conditions = Array.from({ length: 1_000 }, (_, n) => ({ name: { contains: `a${n}` } }));
    const looks =
      "query($f: ProductFilterParameter) { products(options: { filter: $f }) { totalItems } }";
    const asWide = (most: number) =>
      ask(looks, "shop-api", { f: { _or: conditions.slice(0, most) } });
    expect(await asWide(1_000)).toMatchObject({ code: "QUERY_TOO_DEAR" });
    expect((await asWide(20)).code).toBeUndefined();
    const inputs = Array.from({ length: 100 }, () => ({ productVariantId: "1", quantity: 1 }));
    const adds = "mutation($i: [AddItemInput!]!) { addItemsToOrder(inputs: $i) { __typename } }";
    expect(await ask(adds, "shop-api", { i: inputs })).toMatchObject({ code: "QUERY_TOO_DEAR" });
  });

  it.each(["take: 0", "take: -5", "skip: 3, take: 0"])(
    "is refused where a page has no end (%s)",
    async (page) => {
      const all = `{ products(options: { ${page} }) { items { id } } }`;
      expect(await ask(all)).toMatchObject({ status: 400, code: "QUERY_TOO_DEAR" });
      const within = `{ collections(options: { take: 3 }) { items { productVariants(options: { ${page} }) { items { id } } } } }`;
      expect(await ask(within)).toMatchObject({ status: 400, code: "QUERY_TOO_DEAR" });
    },
  );

  it.each([
    ["weighs too much", JSON.stringify({ query: "{ __typename }", x: "x".repeat(2_000_000) }), 413],
    ["is no JSON", '{ "query": ', 400],
  ])("is refused where it %s", async (_why, body, status) => {
    for (const api of ["shop-api", "admin-api"]) {
      const response = await fetch(`${inject("engineUrl")}/${api}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      expect(response.status).toBe(status);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect(errors[0]?.extensions.code).toMatch(/^REQUEST_/);
    }
  });

  it("leaves room for a page of products with what a list shows of each", async () => {
    const { products } = await new Visitor().ask(
      "{ products(options: { take: 20 }) { items { id name slug variants { id sku priceWithTax } } } }",
    );
    expect(products.items).toHaveLength(20);
  });
});

describe("a question that is too large and hidden", () => {
  const large = `{ ${times(31, (n) => `t${n}: __typename`)} }`;
  const preflight = { "apollo-require-preflight": "true" };

  it("behind a small one is refused", async () => {
    const body = JSON.stringify({ query: "{ __typename }" });
    const late = times(1001, (n) => `x${n}=`).replaceAll("\n", "&");
    for (const before of ["", `${late}&`]) {
      const address = `${inject("engineUrl")}/shop-api?${before}query=${encodeURIComponent(large)}`;
      const headers = { ...preflight, "content-type": "application/json" };
      expect(await sendRaw(address, headers, body)).toContain("QUERY_TOO_LARGE");
    }
  });

  it("in an upload is refused, and the Shop API takes no uploads", async () => {
    const part = (name: string, value: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const operations = JSON.stringify({ query: large.repeat(3) });
    const body = `${part("operations", operations)}${part("map", "{}")}--x--\r\n`;
    const headers = { ...preflight, "content-type": "multipart/form-data; boundary=x" };
    const send = (api: string) => sendRaw(`${inject("engineUrl")}/${api}`, headers, body, "POST");
    expect(await send("admin-api")).toContain("QUERY_TOO_LARGE");
    expect(await send("shop-api")).toContain("UPLOAD_REFUSED");
  });

  it("is not kept on the disk when its files weigh too much", async () => {
    const address = `${inject("engineUrl")}/admin-api`;
    const type = "multipart/form-data; boundary=x";
    const headers = { ...preflight, "content-type": type, "content-length": "100000001" };
    expect(await sendRaw(address, headers, "--x", "POST")).toContain("UPLOAD_REFUSED");
  });
});

/** Sends what `fetch` does not, as a body with GET or half of one; the text of the answer. */
const sendRaw = (address: string, headers: Record<string, string>, body: string, method = "GET") =>
  new Promise<string>((resolve, reject) => {
    const length = { "content-length": String(body.length) };
    const asked = request(address, { method, headers: { ...length, ...headers } }, (answer) => {
      let text = "";
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve(text));
    });
    asked.once("error", reject);
    asked.write(body);
    if (!headers["content-length"]) asked.end();
  });

describe("in production", () => {
  it("tells no schema, neither asked nor in its errors", async () => {
    const asked = await ask("{ __schema { types { name } } }");
    expect(asked.code).toBeDefined();
    const { said } = await ask("{ produts { totalItems } }");
    expect(said).not.toMatch(/did you mean/i);
  });
});

describe("the storefront's own questions", () => {
  const schemas: GraphQLSchema[] = [];
  beforeAll(async () => {
    const engine = await openAnotherEngine({ NODE_ENV: "development" });
    for (const api of ["shop-api", "admin-api"]) {
      const response = await fetch(`${engine.url}/${api}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: graphql.getIntrospectionQuery() }),
      });
      schemas.push(
        graphql.buildClientSchema(((await response.json()) as never as { data: never }).data),
      );
    }
    await engine.stop();
  });

  it("all fit, with room to grow", () => {
    const [shop, admin] = schemas;
    const queries = ownQueries();
    expect(queries.length).toBeGreaterThan(45);
    for (const { name, text } of queries) {
      const document = graphql.parse(text);
      const fits = (schema: GraphQLSchema | undefined) =>
        schema !== undefined && graphql.validate(schema, document).length === 0;
      const isShop = fits(shop);
      expect(isShop || fits(admin), name).toBe(true);
      const { tokens, ...most } = isShop ? shopLimits : adminLimits;
      const half = { ...most, fields: most.fields / 2, aliases: most.aliases / 2 };
      expect(tooLarge(text, { ...half, tokens }), name).toBeUndefined();
      if (isShop && shop) expect(costOf(shop, text), name).toBeLessThan(mostCost / 2);
    }
  });
});
