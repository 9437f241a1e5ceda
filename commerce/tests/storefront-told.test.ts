import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { sealCaller, storefrontCaller } from "../contracts/caller";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { holding, untilWaiting } from "./holding";
import { sql } from "./shopping";
import { followChanges } from "./storefront-following";

// A storefront asks for its pages as soon as it is told: the engine must know the new tax by then.

const secret = "a secret shared by the two processes";
const name = "the engine that tells";
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  const database = new URL(inject("databaseUrl"));
  database.searchParams.set("application_name", name);
  engine = await openAnotherEngine({ REVALIDATE_SECRET: secret, DATABASE_URL: database.href });
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
  const storefront = await followChanges(engine.url, secret);
  await holding(locked("tax_category"), [], async (letTaxesGo) => {
    const first = await announce();
    await untilWaiting(name);
    // By its next beat it has gathered the first change, and waits to tell of it.
    await storefront.beat();
    // The reading for the first change is under way: the second one needs another.
    await holding(locked("region"), [], async (letZonesGo) => {
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
  await holding(locked("tax_category"), [], async (letGo) => {
    const at = await announce();
    await untilWaiting(name);
    const late = await followChanges(engine.url, secret, at);
    await late.beat();
    expect(late.heardSince(at)).not.toContain("shop");
    await letGo();
    await expect.poll(() => late.heardSince(at)).toContain("shop");
    await late.stop();
  });
});

it("answers for a page when its search knows what another engine was told", async () => {
  const [product] = await sql<{ id: number; translation: number }>(
    `SELECT "baseId" AS id, id AS translation FROM product_translation
     WHERE slug = 'soban-stool' AND "languageCode" = 'ko'`,
  );
  const merchant = await owner();
  const rename = (name: string) =>
    merchant.ask("mutation($i: UpdateProductInput!) { updateProduct(input: $i) { id } }", {
      i: {
        id: product?.id,
        translations: [{ id: product?.translation, languageCode: "ko", name }],
      },
    });
  const { product: before } = await merchant.ask(
    "query($id: ID!) { product(id: $id) { translations { languageCode name } } }",
    { id: product?.id },
  );
  const ask = async (caller: string) => {
    const response = await fetch(`${engine.url}/shop-api?languageCode=ko`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "vendure-token": "kr",
        "x-maru-caller": sealCaller(caller, secret, new Date()),
      },
      body: JSON.stringify({
        query: "{ search(input: { take: 100 }) { items { slug productName } } }",
      }),
    });
    const { data } = (await response.json()) as {
      data: { search: { items: { slug: string; productName: string }[] } };
    };
    return data.search.items.find(({ slug }) => slug === "soban-stool")?.productName;
  };
  // The index reads stock with a product; the merchant's change does not.
  const read = await holding(locked("stock_level"), [], async (letGo) => {
    await rename("이름이 바뀐 것");
    await untilWaiting(name);
    const asked = ask(storefrontCaller);
    // A visitor, who asks later, is answered from the index of before.
    expect(await ask("198.18.0.1")).not.toBe("이름이 바뀐 것");
    await letGo();
    return asked;
  });
  expect(read).toBe("이름이 바뀐 것");
  const own = before.translations.find(
    ({ languageCode }: { languageCode: string }) => languageCode === "ko",
  );
  await rename(own.name);
});
