import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import shop from "../../shop.config";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { startFakeRecommender } from "./fake-recommender";
import {
  bothPurposes,
  getCarousel,
  inTime,
  productId,
  sendEvents,
  shopperWho,
  viewEvent,
} from "./shopper";
import { setStock, sql } from "./shopping";

const { tags } = shop.catalogue;
const names = ["similar", "for_you", "bought_together", "complete_the_room"];
let second: Awaited<ReturnType<typeof openAnotherEngine>>;
let other: Awaited<ReturnType<typeof startFakeRecommender>>;

beforeAll(async () => {
  other = await startFakeRecommender();
  second = await openAnotherEngine({ RECOMMENDER_URL: other.url });
});
afterAll(async () => {
  await second.stop();
  await other.stop();
});

describe("a carousel", () => {
  it("calls new exactly what has the shop's tag of it", async () => {
    const sofa = String(await productId("byeot-sofa"));
    const { recommendations } = await new Visitor().ask(
      `query ($id: ID!) { recommendations(carousel: similar, context: { productId: $id }, limit: 24) {
        items { productId card { isNew } } } }`,
      { id: sofa },
    );
    const tagged = await sql<{ id: number }>(
      `SELECT l."productId" AS id FROM product_facet_values_facet_value l
       JOIN facet_value v ON v.id = l."facetValueId" JOIN facet f ON f.id = v."facetId"
       WHERE f.code = $1 AND v.code = $2`,
      [tags.facet, tags.isNew],
    );
    const isTagged = new Set(tagged.map(({ id }) => String(id)));
    const shown: { productId: string; card: { isNew: boolean } }[] = recommendations.items;
    expect(shown.length).toBeGreaterThan(1);
    for (const { productId: id, card } of shown)
      expect([id, card.isNew]).toEqual([id, isTagged.has(id)]);
  });

  it("says a true reason of everything, in the reader's language", async () => {
    const sofa = String(await productId("byeot-sofa"));
    for (const [language, word] of [
      ["ko", "볕 소파"],
      ["en", "Byeot Sofa"],
    ] as const)
      for (const name of names) {
        const { items } = await inTime(() => getCarousel(name, { productId: sofa }, { language }));
        expect(items.length).toBeGreaterThan(1);
        for (const { reason } of items) {
          if (reason.anchor) expect(reason.anchor).toEqual({ productId: sofa, name: word });
          if (reason.code.endsWith("TOGETHER")) expect(reason.support).toBeGreaterThanOrEqual(3);
          if (["SAME_ROOM", "SHARED_ATTRIBUTE"].includes(reason.code))
            expect(reason.attribute?.name).toBeTruthy();
        }
      }
  });

  it("follows a click, in every engine", async () => {
    const subject = await shopperWho(bothPurposes);
    const table = await productId("soban-side-table");
    await sendEvents(subject, [viewEvent(table)]);
    for (const engine of [inject("engineUrl"), second.url])
      await expect
        .poll(async () => (await getCarousel("recently_viewed", { subject }, { engine })).items)
        .toMatchObject([{ productId: String(table) }]);
    const there = { subject, productId: String(table) };
    expect((await getCarousel("recently_viewed", there)).items).toEqual([]);
  });

  it("shows nothing that is sold out", async () => {
    const sofa = String(await productId("byeot-sofa"));
    const first = (await inTime(() => getCarousel("similar", { productId: sofa }))).items[0];
    const variants = await sql<{ id: number }>(
      `SELECT id FROM product_variant WHERE "productId" = $1`,
      [first?.productId],
    );
    const shown = async () =>
      (await getCarousel("similar", { productId: sofa })).items.map((item) => item.productId);
    for (const { id } of variants) await setStock(id, {});
    await expect.poll(shown).not.toContain(first?.productId);
    for (const { id } of variants) await setStock(id, { icheon: 9 });
    await expect.poll(shown).toContain(first?.productId);
  });

  it("leaves out what is hidden, in the cart or bought", async () => {
    const sofa = String(await productId("byeot-sofa"));
    const before = await inTime(() => getCarousel("for_you", { productId: sofa }));
    const [one, two] = before.items.map((item) => item.productId);
    const after = await getCarousel("for_you", { productId: sofa, hidden: [one], cart: [two] });
    const ids = after.items.map((item) => item.productId);
    expect(ids).not.toContain(one);
    expect(ids).not.toContain(two);
  });

  it("follows a taste that was told, and says so", async () => {
    const { items } = await inTime(() => getCarousel("for_you", { taste: ["material.porcelain"] }));
    expect(items[0]?.reason).toMatchObject({
      code: "TASTE",
      attribute: { code: "material.porcelain" },
    });
  });

  it("names a store only for what is popular there", async () => {
    const { items } = await inTime(() => getCarousel("trending_at_store", { store: "seongsu" }));
    expect(items[0]?.reason.code).toBe("POPULAR_AT_STORE");
    const nowhere = await inTime(() => getCarousel("trending_at_store", { store: "nowhere" }));
    expect(new Set(nowhere.items.map(({ reason }) => reason.code))).toEqual(new Set(["SELECTION"]));
  });

  it("answers 10,000 clicks, unknown products and no context at all with something true", async () => {
    const viewed = Array.from({ length: 10_000 }, (_, i) => String(i + 1));
    for (const context of [{ viewed }, { productId: "999999999" }, {}])
      expect((await getCarousel("for_you", context)).items.length).toBeGreaterThan(0);
  });

  it("is in one arm for ever", async () => {
    const subject = await shopperWho(bothPurposes);
    const arms = new Set<string | undefined>();
    for (let i = 0; i < 3; i++)
      arms.add((await getCarousel("for_you", { subject })).experiment?.arm);
    expect(arms.size).toBe(1);
  });
});

describe("a model that dies", () => {
  it("is followed by another; until then what is popular stands in, and nothing is lost", async () => {
    const sofa = String(await productId("byeot-sofa"));
    const subject = await shopperWho(["personalisation"]);
    const ask = () => getCarousel("similar", { productId: sofa, subject });
    await inTime(ask);
    // Its thread ends itself when its line to the database was cut.
    await sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE '%maru_rails%'`,
    );
    let standIn = await ask();
    await expect
      .poll(
        async () => {
          if (!standIn.degraded) standIn = await ask();
          return standIn.degraded;
        },
        { interval: 10 },
      )
      .toBe(true);
    for (const { reason } of standIn.items) expect(["POPULAR", "SELECTION"]).toContain(reason.code);
    expect(standIn.items.map((item) => item.productId)).not.toContain(sofa);
    const lamp = await productId("dalbit-floor-lamp");
    await sendEvents(subject, [viewEvent(lamp)]);
    const { items } = await inTime(ask);
    expect(items.some(({ reason }) => reason.anchor?.productId === sofa)).toBe(true);
    await expect
      .poll(async () => (await getCarousel("recently_viewed", { subject })).items)
      .toMatchObject([{ productId: String(lamp) }]);
  });
});

describe("an external engine", () => {
  const ask = async () => {
    const sofa = String(await productId("byeot-sofa"));
    return getCarousel("similar", { productId: sofa }, { engine: second.url });
  };

  it("supplies candidates, whose filters and reasons stay the shop's", async () => {
    const [mug, radio] = [await productId("sum-mug"), await productId("achim-radio")];
    for (const id of await variantsOf(radio)) await setStock(id, {});
    other.answer({
      items: [
        { productId: mug, score: 9 },
        { productId: radio, score: 8 },
        { productId: 999_999_999, score: 7 },
      ],
    });
    await expect
      .poll(async () => (await ask()).items.map((item) => item.productId))
      .toContain(String(mug));
    const { items } = await inTime(ask);
    expect(items[0]).toMatchObject({ productId: String(mug), source: "external" });
    expect(items.map((item) => item.productId)).not.toContain(String(radio));
    for (const id of await variantsOf(radio)) await setStock(id, { icheon: 9 });
  });

  it("that lies, never answers or is down is not waited for: the shop's own answer comes", async () => {
    for (const trouble of [
      { items: [{ productId: "x", score: "y" }] },
      "silent",
      "down",
    ] as const) {
      other.answer(trouble);
      await expect.poll(async () => (await ask()).items.length).toBeGreaterThan(1);
      const { items, degraded } = await ask();
      expect(degraded).toBe(true);
      expect(items.every(({ source }) => source !== "external")).toBe(true);
    }
  });
});

async function variantsOf(product: number): Promise<number[]> {
  const rows = await sql<{ id: number }>(`SELECT id FROM product_variant WHERE "productId" = $1`, [
    product,
  ]);
  return rows.map(({ id }) => id);
}
