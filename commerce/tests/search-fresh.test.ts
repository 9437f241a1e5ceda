import path from "node:path";
import type { Worker } from "node:worker_threads";
import { Client } from "pg";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { dist, root } from "../../scripts/run/build";
import { openAnotherEngine, secondEngine } from "./another-engine";
import { owner, type Visitor } from "./api";
import { guestWith } from "./pickup-shopping";
import { searchProducts, slugs } from "./searching";
import { sql, variantId } from "./shopping";

let admin: Visitor;
let second: Awaited<ReturnType<typeof secondEngine>>;
let engines: string[];

beforeAll(async () => {
  admin = await owner({ language: "en" });
  second = await secondEngine();
  engines = [inject("engineUrl"), second.url];
});

const rename = `mutation($id: ID!, $text: [ProductTranslationInput!]) {
  updateProduct(input: { id: $id, translations: $text }) { id } }`;

async function productOf(slug: string) {
  const [row] = await sql<{ id: number }>(
    `SELECT "baseId" AS id FROM product_translation WHERE slug = $1 LIMIT 1`,
    [slug],
  );
  return row?.id ?? 0;
}

async function setStockByAdmin(variant: number, stockOnHand: number): Promise<void> {
  const places = await sql<{ id: number }>(
    `SELECT l."stockLocationId" AS id FROM stock_level l WHERE l."productVariantId" = $1`,
    [variant],
  );
  await admin.ask(
    "mutation($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }",
    {
      input: [
        {
          id: variant,
          stockLevels: places.map(({ id }) => ({ stockLocationId: id, stockOnHand })),
        },
      ],
    },
  );
}

describe("a cart", () => {
  it("says nothing to the index: nothing that can be found has changed", async () => {
    const client = new Client({ connectionString: inject("databaseUrl") });
    await client.connect();
    const heard: string[] = [];
    client.on("notification", ({ payload }) => heard.push(payload ?? ""));
    await client.query("LISTEN maru_search");
    try {
      await guestWith([{ variant: await variantId("MR-101-NATURAL-OAK"), quantity: 1 }]);
      const id = await productOf("mul-teapot");
      await admin.ask(rename, { id, text: [{ languageCode: "en", name: "Mul Teapot" }] });
      // Told in the order in which it happened, or together.
      await expect.poll(() => heard.join()).toContain('"product"');
      expect(heard.map((message) => Object.keys(JSON.parse(message)))).toEqual([["ids"]]);
    } finally {
      await client.end();
    }
  });
});

describe("changes", () => {
  it("of a name are found in every engine", async () => {
    const id = await productOf("mul-teapot");
    const call = (name: string) => admin.ask(rename, { id, text: [{ languageCode: "en", name }] });
    await call("Quixotic Kettle");
    for (const engine of engines)
      await expect
        .poll(() => slugs({ term: "quixotic" }, { engine, language: "en" }))
        .toEqual(["mul-teapot"]);
    await call("Mul Teapot");
    for (const engine of engines)
      await expect.poll(() => slugs({ term: "quixotic" }, { engine, language: "en" })).toEqual([]);
  });

  it("of stock are found in every engine, and make no job", async () => {
    const variants = await Promise.all(
      ["BLONDE", "PERSIMMON", "PAPER-WHITE", "SAGE"].map((finish) =>
        variantId(`MR-603-${finish}`).catch(() => 0),
      ),
    );
    const radio = variants.filter((id) => id > 0);
    const state = (engine: string) =>
      searchProducts({ term: "MR-603" }, { engine }).then((found) => found.items[0].inStock);
    const jobs = () => sql(`SELECT id FROM job_record WHERE "queueName" LIKE '%search%'`);
    const before = (await jobs()).length;
    for (const onHand of [0, 5]) {
      for (const id of radio) await setStockByAdmin(id, onHand);
      for (const engine of engines) await expect.poll(() => state(engine)).toBe(onHand > 0);
    }
    expect((await jobs()).length).toBe(before);
  });

  it("of a price in one market are found there and nowhere else", async () => {
    const id = await variantId("MR-603-SAGE");
    const price = (channel: string, engine: string) =>
      searchProducts({ term: "MR-603", sortBy: "PRICE_ASC" }, { channel, engine }).then(
        (found) => found.items[0].listPrice,
      );
    const [korea, japan] = [
      await price("kr", engines[0] ?? ""),
      await price("jp", engines[0] ?? ""),
    ];
    const market = await owner({ channel: "kr" });
    const set = (amount: number) =>
      market.ask(
        "mutation($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }",
        { input: [{ id, price: amount }] },
      );
    await set(100_000);
    for (const engine of engines) {
      await expect.poll(() => price("kr", engine)).toBe(100_000);
      expect(await price("jp", engine)).toBe(japan);
    }
    await set(korea);
    for (const engine of engines) await expect.poll(() => price("kr", engine)).toBe(korea);
  });

  it("of a facet value's name are found without a change of the products", async () => {
    const [value] = await sql<{ id: number }>(
      `SELECT v.id FROM facet_value v JOIN facet f ON f.id = v."facetId"
       WHERE f.code = 'material' AND v.code = 'leather'`,
    );
    const call = (name: string) =>
      admin.ask(
        "mutation($input: [UpdateFacetValueInput!]!) { updateFacetValues(input: $input) { id } }",
        { input: [{ id: value?.id, translations: [{ languageCode: "en", name }] }] },
      );
    const found = (engine: string) => slugs({ term: "xylophagous" }, { engine, language: "en" });
    await call("Xylophagous");
    for (const engine of engines) await expect.poll(() => found(engine)).not.toEqual([]);
    await call("Leather");
    for (const engine of engines) await expect.poll(() => found(engine)).toEqual([]);
  });

  it("hide what is switched off", async () => {
    const id = await productOf("mul-teapot");
    const call = (enabled: boolean) =>
      admin.ask(
        "mutation($id: ID!, $on: Boolean) { updateProduct(input: { id: $id, enabled: $on }) { id } }",
        { id, on: enabled },
      );
    await call(false);
    for (const engine of engines)
      await expect.poll(() => slugs({}, { engine })).not.toContain("mul-teapot");
    await call(true);
    for (const engine of engines)
      await expect.poll(() => slugs({}, { engine })).toContain("mul-teapot");
  });
});

describe("two engines", () => {
  it("agree on everything", async () => {
    // Other files write stock past the engines, of which only an engine that starts later knows.
    await sql(`SELECT pg_notify('maru_search', '{"all":true,"ids":{}}')`);
    for (const input of [
      {},
      { term: "의자" },
      { sortBy: "NAME" },
      { facetCodes: ["colour.oak"] },
    ]) {
      const answers = () => Promise.all(engines.map((engine) => searchProducts(input, { engine })));
      await expect
        .poll(async () => {
          const [one, other] = await answers();
          return JSON.stringify(one) === JSON.stringify(other);
        })
        .toBe(true);
    }
  });
});

describe("trouble", () => {
  it("of the database's connection is made up for", async () => {
    const id = await productOf("mul-teapot");
    // Written while no index listens, past the engine, so that nothing tells of it.
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'maru maru_search'`);
    await sql(
      `UPDATE product_translation SET name = 'Zephyrous Teapot' WHERE "baseId" = $1 AND "languageCode" = 'en'`,
      [id],
    );
    for (const engine of engines) {
      expect((await searchProducts({}, { engine })).totalItems).toBeGreaterThan(50);
      await expect
        .poll(() => slugs({ term: "zephyrous" }, { engine, language: "en" }))
        .toEqual(["mul-teapot"]);
    }
    await admin.ask(rename, { id, text: [{ languageCode: "en", name: "Mul Teapot" }] });
  });

  it("of the thread ends in a new one; meanwhile queries wait, or are told to ask again", async () => {
    const { IndexHost } = (await import(
      path.join(dist, "plugins/search/host/index-host.js")
    )) as typeof import("../plugins/search/host/index-host");
    const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined };
    const host = new IndexHost(
      {
        databaseUrl: inject("databaseUrl"),
        synonyms: path.join(root, "demo/catalogue/synonyms.yaml"),
        tags: { facet: "tag", isNew: "new", isFeatured: "icon" },
      },
      quiet,
    );
    const ask = () =>
      host.ask("suggest", {
        channelId: "2",
        currency: "KRW",
        languages: ["ko"],
        term: "의자",
        take: 3,
      });
    try {
      host.start();
      expect(await host.whenReady(60_000)).toBe(true);
      const before = await ask();
      expect(before).toHaveLength(3);
      const during = Array.from({ length: 20 }, ask);
      const thread = Reflect.get(Reflect.get(host, "worker"), "thread") as Worker;
      await thread.terminate();
      const answers = await Promise.allSettled([...during, ask()]);
      for (const answer of answers)
        if (answer.status === "rejected") expect(answer.reason.code).toBe("SEARCH_UNAVAILABLE");
      await expect.poll(() => ask().catch(() => null)).toEqual(before);
    } finally {
      await host.close();
    }
  });
});

describe("an engine that dies right after an edit", () => {
  it("has told the others' indexes", async () => {
    const id = await productOf("gil-console");
    const [before] = await sql<{ id: number; name: string }>(
      `SELECT id, name FROM product_translation WHERE "baseId" = $1 AND "languageCode" = 'en'`,
      [id],
    );
    if (!before) throw new Error("No such product");
    const call = (name: string) => ({ id, text: [{ id: before.id, languageCode: "en", name }] });
    const dying = await openAnotherEngine();
    const staff = await owner({ engine: dying.url, language: "en" });
    await staff.ask(rename, call("Umbrellastand"));
    dying.process.kill("SIGKILL");
    const found = async () => slugs({ term: "umbrellastand" }, { language: "en" });
    await expect.poll(found).toContain("gil-console");
    await admin.ask(rename, call(before.name));
  });
});
