import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { behindHeader, sealCaller, storefrontCaller } from "../../contracts/caller";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { sharedSecret } from "./caller";
import { untilWaiting, whileHolding } from "./holding";
import { sql } from "./shopping";
import { followChanges } from "./storefront-following";

// A storefront asks for its pages as soon as it is told. The engine must know the new tax by then.

const name = "the engine that tells";
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  const database = new URL(inject("databaseUrl"));
  database.searchParams.set("application_name", name);
  engine = await openAnotherEngine({ DATABASE_URL: database.href });
});
afterAll(async () => {
  await engine.stop();
});

/** Announces that every page changed. @returns when, in milliseconds since 1970 */
async function announce(): Promise<number> {
  const [change] = await sql<{ at: string }>(
    `WITH noted AS (INSERT INTO storefront_change (tag) VALUES ('shop')
       RETURNING round(extract(epoch FROM at) * 1000)::text AS at)
     SELECT at, pg_notify('maru_storefront', at || ' shop') FROM noted`,
  );
  return Number(change?.at);
}

const locked = (table: string) => `LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`;

it("tells of a change only when the engine has read it", async () => {
  const storefront = await followChanges(engine.url, sharedSecret);
  await whileHolding(locked("tax_category"), [], async (letTaxesGo) => {
    const first = await announce();
    await untilWaiting(name);
    // By its next beat it has gathered the first change, and waits to tell of it.
    await storefront.beat();
    // The reading for the first change is under way: the second one needs another.
    await whileHolding(locked("region"), [], async (letZonesGo) => {
      const second = await announce();
      await letTaxesGo();
      await expect.poll(() => storefront.heardSince(first)).toContain("shop");
      expect(storefront.heardSince(second)).not.toContain("shop");
      await letZonesGo();
      await expect.poll(() => storefront.heardSince(second)).toContain("shop");
    });
  });
  await storefront.stop();
});

it("tells a storefront that comes meanwhile no sooner", async () => {
  await whileHolding(locked("tax_category"), [], async (letGo) => {
    const at = await announce();
    await untilWaiting(name);
    const late = await followChanges(engine.url, sharedSecret, at);
    await late.beat();
    expect(late.heardSince(at)).not.toContain("shop");
    await letGo();
    await expect.poll(() => late.heardSince(at)).toContain("shop");
    await late.stop();
  });
});

const renamed = "이름이 바뀐 것";

/** Renames a product at another engine, and undoes it after the work. */
async function withNewName(work: (rename: () => Promise<unknown>) => Promise<void>): Promise<void> {
  const [product] = await sql<{ id: number; translation: number; name: string }>(
    `SELECT "baseId" AS id, id AS translation, name FROM product_translation
     WHERE slug = 'soban-stool' AND "languageCode" = 'ko'`,
  );
  const merchant = await owner();
  const rename = (name = "") =>
    merchant.ask("mutation($i: UpdateProductInput!) { updateProduct(input: $i) { id } }", {
      i: {
        id: product?.id,
        translations: [{ id: product?.translation, languageCode: "ko", name }],
      },
    });
  await work(() => rename(renamed));
  await rename(product?.name);
}

/** What this engine's search calls the product, and whether it says that it may be behind. */
async function ask(caller: string): Promise<{ name: string | undefined; isBehind: boolean }> {
  const response = await fetch(`${engine.url}/shop-api?languageCode=ko`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "vendure-token": "kr",
      "x-maru-caller": sealCaller(caller, sharedSecret, new Date()),
    },
    body: JSON.stringify({
      query: "{ search(input: { take: 100 }) { items { slug productName } } }",
    }),
  });
  const { data } = (await response.json()) as {
    data: { search: { items: { slug: string; productName: string }[] } };
  };
  const found = data.search.items.find(({ slug }) => slug === "soban-stool");
  return { name: found?.productName, isBehind: response.headers.has(behindHeader) };
}

// The index reads stock with a product; the merchant's change does not.
const indexWaits = locked("stock_level");

it("answers for a page when its search knows what another engine was told", async () => {
  await withNewName(async (rename) => {
    const read = await whileHolding(indexWaits, [], async (letGo) => {
      await rename();
      await untilWaiting(name);
      const asked = ask(storefrontCaller);
      // A visitor, who asks later, is answered from the index of before.
      expect((await ask("198.18.0.1")).name).not.toBe(renamed);
      await letGo();
      return asked;
    });
    expect(read).toEqual({ name: renamed, isBehind: false });
  });
});

it("says to a page that its search may be behind when reading takes too long", async () => {
  await withNewName(async (rename) => {
    await whileHolding(indexWaits, [], async (letGo) => {
      await rename();
      await untilWaiting(name);
      expect(await ask(storefrontCaller)).toEqual({ name: expect.any(String), isBehind: true });
      await letGo();
    });
    await expect.poll(() => ask(storefrontCaller)).toEqual({ name: renamed, isBehind: false });
  });
});

it("says to pages and storefronts that it may be behind until it has read what it missed", async () => {
  const storefront = await followChanges(engine.url, sharedSecret);
  await storefront.beat();
  await whileHolding(locked("storefront_change"), [], async (letGo) => {
    // Every connection of this engine: the line is one of them.
    await sql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1",
      [name],
    );
    // It listens again. What was announced meanwhile stands in a log that cannot be read yet.
    await untilWaiting(name);
    const before = storefront.beats();
    // Twice: the lines of its copies come back while the first page waits.
    for (const _page of [1, 2]) expect((await ask(storefrontCaller)).isBehind).toBe(true);
    // Each page waited for longer than from one beat to the next.
    expect(storefront.beats()).toBe(before);
    await letGo();
  });
  await expect.poll(async () => (await ask(storefrontCaller)).isBehind).toBe(false);
  await storefront.beat();
  await storefront.stop();
});
