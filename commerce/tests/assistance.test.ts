import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { secondEngine } from "./another-engine";
import { Visitor } from "./api";
import { staff } from "./pickup-staffing";
import { saveConsent, sendEvents, shopperWho, viewEvent } from "./shopper";
import { sql } from "./shopping";

const shop = (options = {}) => new Visitor(options);

const mine = `session { code expiresAt } looks { staffName storeName at }
  suggestions { product { slug } variantId staffName storeName }`;

async function shopper(granted = true) {
  const visitor = shop();
  const subject = granted ? await shopperWho(["personalisation"]) : randomUUID();
  const start = async () =>
    (
      await visitor.ask(
        `mutation($s: String!) { startAssistance(subject: $s) {
          ... on Assistance { ${mine} } ... on AssistanceRefusedError { reason } } }`,
        { s: subject },
      )
    ).startAssistance;
  const end = () =>
    visitor.ask(`mutation($s: String!) { endAssistance(subject: $s) { ${mine} } }`, { s: subject });
  const read = async () =>
    (
      await visitor.ask(`query($s: String!) { assistance(subject: $s) { ${mine} } }`, {
        s: subject,
      })
    ).assistance;
  const drop = async (productId: string) =>
    (
      await visitor.ask(
        `mutation($s: String!, $p: ID!) { dropSuggestion(subject: $s, productId: $p) { ${mine} } }`,
        { s: subject, p: productId },
      )
    ).dropSuggestion;
  return { visitor, subject, start, end, read, drop };
}

const look = async (who: Visitor, storeCode: string, code: string) =>
  (
    await who.ask(
      `mutation($s: String!, $c: String!) { lookAtShopper(storeCode: $s, code: $c) {
        sessionId searches interests { productId name looks inCart bought available suggested } } }`,
      { s: storeCode, c: code },
    )
  ).lookAtShopper;

const suggest = async (who: Visitor, storeCode: string, sessionId: string, productId: string) =>
  (
    await who.ask(
      `mutation($s: String!, $i: ID!, $p: ID!) {
        suggestToShopper(storeCode: $s, sessionId: $i, productId: $p) }`,
      { s: storeCode, i: sessionId, p: productId },
    )
  ).suggestToShopper;

let product: { id: string; slug: string };
let another: { id: string; slug: string };
beforeAll(async () => {
  const { products } = await shop().ask("{ products(options: { take: 2 }) { items { id slug } } }");
  [product, another] = products.items;
});

describe("a shopper who wants help today", () => {
  it("shows a code, and the store sees what they allow, with what it has of it", async () => {
    const { start, read, subject } = await shopper();
    await sendEvents(subject, [
      viewEvent(Number(product.id), { ago: 9000 }),
      viewEvent(Number(product.id), { ago: 8000 }),
      viewEvent(Number(another.id), { type: "add" }),
      { eventId: randomUUID(), type: "search", ago: 5, term: "lamp" },
    ]);
    const { session } = await start();
    const associate = await staff("associate");
    const seen = await look(associate, "seongsu", session.code.toLowerCase());
    expect(seen.searches).toEqual(["lamp"]);
    expect(
      seen.interests.map((one: Record<string, unknown>) => [one.productId, one.looks, one.inCart]),
    ).toEqual([
      [another.id, 0, true],
      [product.id, 2, false],
    ]);
    const [stock] = await sql<{ pieces: number }>(
      `SELECT SUM(GREATEST(0, k."stockOnHand" - k."stockAllocated"))::int AS pieces
       FROM stock_level k JOIN product_variant v ON v.id = k."productVariantId"
       JOIN stock_location l ON l.id = k."stockLocationId" AND l."customFieldsCode" = 'seongsu'
       WHERE v."productId" = $1 AND v."deletedAt" IS NULL AND v.enabled`,
      [Number(product.id)],
    );
    expect(seen.interests[1].available).toBe(stock?.pieces);
    const { looks } = await read();
    expect(looks).toHaveLength(1);
    expect(looks[0].staffName).not.toBe("");
    expect(JSON.stringify(seen)).not.toContain(subject);
  });

  it("is found by the code alone, and only by people of the store's market and stores", async () => {
    const { start } = await shopper();
    const { session } = await start();
    const associate = await staff("associate");
    expect(await look(associate, "seongsu", "CFHJKM")).toBeNull();
    expect(await look(associate, "seongsu", "")).toBeNull();
    await expect(look(associate, "hannam", session.code)).rejects.toThrow();
  });

  it("has one code, however many tabs and engines ask for it at once", async () => {
    const engine = await secondEngine();
    const { visitor, subject, start } = await shopper();
    const there = shop({ engine: engine.url });
    const ask = (who: Visitor) =>
      who.ask(
        `mutation($s: String!) { startAssistance(subject: $s) {
          ... on Assistance { session { code } } } }`,
        { s: subject },
      );
    const answers = await Promise.all([ask(visitor), ask(there), ask(visitor), ask(there)]);
    const codes = new Set(answers.map((one) => one.startAssistance.session.code));
    expect(codes.size).toBe(1);
    expect((await start()).session.code).toBe([...codes][0]);
  });

  it("ends it at once, also while they look, and reads of every look that succeeded", async () => {
    const { start, end, read } = await shopper();
    const { session } = await start();
    const associate = await staff("associate");
    const looks = Array.from({ length: 6 }, () => look(associate, "seongsu", session.code));
    const [answers] = await Promise.all([Promise.all(looks), end()]);
    const succeeded = answers.filter((one) => one !== null).length;
    const after = await read();
    expect(after.session).toBeNull();
    expect(after.looks).toHaveLength(succeeded);
    expect(await look(associate, "seongsu", session.code)).toBeNull();
    expect((await start()).session.code).not.toBe(session.code);
  });

  it("keeps what was suggested once, and drops it", async () => {
    const { start, read, end, drop } = await shopper();
    const { session } = await start();
    const [associate, manager] = [await staff("associate"), await staff("manager")];
    const { sessionId } = await look(associate, "seongsu", session.code);
    // Who has not looked has no one to suggest anything to.
    expect(await suggest(manager, "seongsu", sessionId, product.id)).toBe(false);
    const tries = [product.id, product.id, another.id].map((id) =>
      suggest(associate, "seongsu", sessionId, id),
    );
    expect(await Promise.all(tries)).toEqual([true, true, true]);
    expect(await suggest(associate, "seongsu", sessionId, "99999999")).toBe(false);
    const slugs = async () =>
      (await read()).suggestions.map((one: { product: { slug: string } }) => one.product.slug);
    expect((await slugs()).sort()).toEqual([product.slug, another.slug].sort());
    await end();
    expect(await suggest(associate, "seongsu", sessionId, product.id)).toBe(false);
    expect(await slugs()).toHaveLength(2);
    await drop(product.id);
    expect(await slugs()).toEqual([another.slug]);
  });

  it("opens nothing without consent, and all of it goes with a consent that is taken back", async () => {
    const stranger = await shopper(false);
    expect(await stranger.start()).toEqual({ reason: "NOT_ALLOWED" });
    const { start, read, subject } = await shopper();
    const { session } = await start();
    const associate = await staff("associate");
    const { sessionId } = await look(associate, "seongsu", session.code);
    await suggest(associate, "seongsu", sessionId, product.id);
    await saveConsent(subject, []);
    expect(await look(associate, "seongsu", session.code)).toBeNull();
    expect(await read()).toEqual({ session: null, looks: [], suggestions: [] });
  });

  it("is over after its two hours", async () => {
    const { start, read, subject } = await shopper();
    const { session } = await start();
    const left = new Date(session.expiresAt).getTime() - Date.now();
    expect(Math.round(left / 60_000)).toBe(120);
    await sql(`UPDATE assistance_session SET "expiresAt" = now() WHERE subject = $1`, [subject]);
    expect(await look(await staff("associate"), "seongsu", session.code)).toBeNull();
    expect((await read()).session).toBeNull();
    expect((await start()).session.code).not.toBe(session.code);
  });
});
