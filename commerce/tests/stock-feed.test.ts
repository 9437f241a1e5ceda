import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/run/build";
import { Visitor } from "./api";
import { makeReady, placedOrder, sendCommand, staff } from "./pickup-staffing";
import { saveConsent, shopperWho } from "./shopper";
import { sql, stockOf } from "./shopping";
import { countEvent, deltaEvent, minutesAgo, sku, stockFeed } from "./stock-feeding";

const feed = stockFeed();

const left = async () =>
  (
    await new Visitor().ask(
      `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }],
        storeCodes: ["seongsu"]) { left stock } }`,
      { v: feed.chair },
    )
  ).pickupAvailability;

describe("stock events", () => {
  it("are seen by shoppers at once, and answered with 200", async () => {
    expect((await feed.send([deltaEvent(-7, 0)])).status).toBe(200);
    expect(await left()).toMatchObject([{ left: 3 }]);
    await feed.send([countEvent(25, 0)]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [25, 0] });
  });

  it("are counted once, and what is out of date is not counted", async () => {
    const sold = deltaEvent(-2, 5);
    const answers = await Promise.all([1, 2, 3].map(() => feed.send([sold])));
    const statuses = answers.flatMap((answer) => answer.statuses).sort();
    expect(statuses).toEqual(["applied", "duplicate", "duplicate"]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [8, 0] });
    await feed.send([countEvent(20, 3)]);
    const late = await feed.send([deltaEvent(-5, 4), countEvent(99, 10), deltaEvent(-1, 2)]);
    expect(late.statuses).toEqual(["superseded", "superseded", "applied"]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [19, 0] });
    const twice = deltaEvent(-1, 1);
    expect((await feed.send([twice, twice])).statuses).toEqual(["applied", "duplicate"]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [18, 0] });
  });

  it("keep what the site itself sold after a count that comes late", async () => {
    const associate = await staff("associate");
    const order = await placedOrder(feed.chair);
    await makeReady(associate, order);
    await sendCommand(associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
    });
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [9, 0] });
    // Counted an hour ago, when the piece was still on the shelf.
    await feed.send([countEvent(30, 60)]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [29, 0] });
    await feed.send([countEvent(30, 0)]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [30, 0] });
  });

  it("from several tills at the same moment all count, and never below nothing", async () => {
    const tills = Array.from({ length: 20 }, (_, i) =>
      feed.send([deltaEvent(-1, 1)], { source: `till ${i}` }),
    );
    const answers = await Promise.all(tills);
    expect(answers.flatMap(({ statuses }) => statuses)).toEqual(Array(20).fill("applied"));
    expect(await stockOf(feed.chair)).toEqual({});
    expect(await left()).toEqual([{ left: 0, stock: "NONE" }]);
    // Ten more were sold than there were; a delivery is there in full all the same.
    await feed.send([deltaEvent(5, 0)]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [5, 0] });
  });

  it("of a whole batch are booked as one movement of each article", async () => {
    await feed.send(
      Array.from({ length: 500 }, (_, i) => deltaEvent(i % 2 === 0 ? -1 : 2, 500 - i)),
    );
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [260, 0] });
    const movements = await sql(
      `SELECT quantity FROM stock_movement WHERE "productVariantId" = $1
         AND discriminator = 'StockAdjustment'`,
      [feed.chair],
    );
    expect(movements).toEqual([{ quantity: 250 }]);
  });

  it("are refused by name when their clock runs ahead, and nothing else is", async () => {
    const future = { ...deltaEvent(-9, 0), at: "2099-01-01T00:00:00Z" };
    const counted = { ...countEvent(99, 0), at: new Date(Date.now() + 600_000).toISOString() };
    const { status, statuses } = await feed.send([future, counted, deltaEvent(-1, 0)]);
    expect([status, statuses]).toEqual([200, ["future", "future", "applied"]]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [9, 0] });
    // A clock may be a little ahead; what is refused leaves no trace.
    const soon = { ...countEvent(7, 0), at: new Date(Date.now() + 120_000).toISOString() };
    expect((await feed.send([soon])).statuses).toEqual(["applied"]);
    expect((await feed.send([{ ...future, at: minutesAgo(-3) }])).statuses).toEqual(["applied"]);
  });

  it("are named when malformed or unknown, and the rest is taken", async () => {
    const { status, body } = await feed.send([
      { ...deltaEvent(-1, 0), sku: "NOPE" },
      { ...deltaEvent(-1, 0), location: "atlantis" },
      countEvent(-1, 0),
      { ...deltaEvent(1, 0), at: "yesterday", id: "y" },
      { ...deltaEvent(1, 0), sku: "a\u0000b" },
      { ...deltaEvent(1, 0), quantity: 2 ** 40 },
      null,
      7,
      deltaEvent(-1, 0),
    ]);
    expect(status).toBe(200);
    expect(body.results.map(({ status: name }) => name)).toEqual([
      "unknown-sku",
      "not-allowed",
      ...Array(6).fill("malformed"),
      "applied",
    ]);
    expect(body.results[3]).toMatchObject({ id: "y", issues: [{ path: "at" }] });
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [9, 0] });
    const erp = await feed.send([{ ...deltaEvent(-1, 0), location: "atlantis" }], {
      source: "erp",
    });
    expect(erp.statuses).toEqual(["unknown-location"]);
  });
});

describe("a source", () => {
  it("writes its own locations only", async () => {
    const foreign = { ...countEvent(9, 0), location: "hannam" };
    const { status, statuses } = await feed.send([foreign]);
    expect([status, statuses]).toEqual([403, ["not-allowed"]]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [10, 0] });
    const mixed = await feed.send([foreign, deltaEvent(-1, 0)]);
    expect([mixed.status, mixed.statuses]).toEqual([200, ["not-allowed", "applied"]]);
    await feed.send([foreign], { source: "erp" });
    expect(await stockOf(feed.chair)).toEqual({ hannam: [9, 0], seongsu: [9, 0] });
  });

  it("signs with its own secret, of which two may be good at once", async () => {
    expect((await feed.send([deltaEvent(-1, 0)], { secret: "next" })).status).toBe(200);
    const refusals = [
      await feed.send([deltaEvent(1, 0)], { secret: "erp" }),
      await feed.send([deltaEvent(1, 0)], { source: "erp", secret: "till" }),
      await feed.send([deltaEvent(1, 0)], { source: "nobody" }),
      await feed.send([deltaEvent(1, 0)], { source: "constructor" }),
    ];
    for (const { status, body } of refusals)
      expect([status, body]).toEqual([401, { error: "signature" }]);
    const body = JSON.stringify({ source: "till", events: [{ ...deltaEvent(1, 0) }] });
    for (const signature of ["", feed.signed("{}"), feed.signed(body).replace(/t=\d+/, "t=1")])
      expect((await feed.post(body, signature)).status).toBe(401);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [9, 0] });
  });

  it("is told what is wrong with a call before it is believed", async () => {
    for (const body of ["", "no JSON", "[]", "{}", '{"source":7}', '{"source":"till","events":[]}'])
      expect((await feed.post(body, feed.signed(body))).status, body).toBe(400);
  });

  it("is told the limit when a call is too large", async () => {
    const large = JSON.stringify({ source: "till", events: ["x".repeat(1_000_001)] });
    const many = JSON.stringify({ source: "till", events: Array(501).fill(deltaEvent(1, 0)) });
    for (const body of [large, many]) {
      const response = await feed.post(body, feed.signed(body));
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({
        error: "size",
        limit: { bytes: 1_000_000, events: 500 },
      });
    }
  });

  it("may be the documentation's client, with the documentation's articles", async () => {
    const docs = readFileSync(path.join(root, "docs/api.md"), "utf8");
    const skus = [...docs.matchAll(/MR-\d+-[A-Z0-9-]+/g)].map(([found]) => found);
    const [, code = ""] = /```js\n(.*?)\n```/s.exec(docs) ?? [];
    const file = path.join(mkdtempSync(path.join(tmpdir(), "maru-client-")), "client.mjs");
    writeFileSync(file, code);
    const { report } = await import(file);
    const events = [...new Set(skus)].map((sku) => ({
      ...deltaEvent(-1, 0),
      sku,
      location: "seongsu",
    }));
    const results = await report(feed.url(), "till", feed.secretOf("till"), events);
    expect(results.map(({ status }: { status: string }) => status)).toEqual(["applied", "applied"]);
    await expect(report(feed.url(), "till", feed.secretOf("erp"), events)).rejects.toThrow("401");
    const many = Array.from({ length: 501 }, () => ({ ...events[0], id: randomUUID() }));
    expect(await report(feed.url(), "till", feed.secretOf("till"), many)).toHaveLength(501);
  });
});

describe("purchases at a till", () => {
  const send = async (purchases: object[], secret: "till" | "erp" = "till") => {
    const body = JSON.stringify({ source: "till", purchases });
    const response = await fetch(`${feed.url()}/till-purchases`, {
      method: "POST",
      headers: { "x-maru-signature": feed.signed(body, secret) },
      body,
    });
    const { results = [] }: { results?: { status: string }[] } = await response.json();
    return { status: response.status, statuses: results.map(({ status }) => status) };
  };
  const codeOf = async (subject: string): Promise<string> =>
    (
      await new Visitor().ask(
        `mutation($s: String!) { startAssistance(subject: $s) {
          ... on Assistance { session { code } } } }`,
        { s: subject },
      )
    ).startAssistance.session.code;
  const purchase = (code: string, more: object = {}) => ({
    ...{ id: randomUUID(), location: "seongsu", code, at: new Date().toISOString() },
    ...{ skus: [sku, sku, "NO-SUCH-SKU"], ...more },
  });
  const bought = (subject: string) =>
    sql(
      `SELECT type, store, market, personalisation, analytics FROM shop_event WHERE subject = $1`,
      [subject],
    );

  it("are events of the shopper who showed the code, once, as far as they allow it", async () => {
    const subject = await shopperWho(["personalisation"]);
    const code = await codeOf(subject);
    const one = purchase(code.toLowerCase());
    const answers = await Promise.all([1, 2, 3].map(() => send([one, one])));
    expect(new Set(answers.flatMap(({ statuses }) => statuses))).toEqual(new Set(["kept"]));
    const kept = { type: "purchase", store: "seongsu", market: "kr" };
    expect(await bought(subject)).toEqual([{ ...kept, personalisation: true, analytics: false }]);
    await send([purchase(code), purchase(code, { at: "2001-01-01T00:00:00Z" })]);
    expect(await bought(subject)).toHaveLength(3);
    const [old] = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM shop_event WHERE subject = $1 AND at < now() - interval '1 hour'`,
      [subject],
    );
    expect(old?.n).toBe(0);

    await saveConsent(subject, []);
    expect((await send([purchase(code)])).statuses).toEqual(["unknown-code"]);
    expect(await bought(subject)).toEqual([]);
  });

  it("say what is wrong with each, and are of a source that has signed them", async () => {
    const subject = await shopperWho(["personalisation"]);
    const code = await codeOf(subject);
    const wrong = [
      purchase("CFHJKM"),
      purchase(code, { location: "hannam" }),
      purchase(code, { skus: ["NO-SUCH-SKU"] }),
      purchase(code, { at: new Date(Date.now() + 3_600_000).toISOString() }),
      purchase(code, { skus: [] }),
      purchase(code, { id: "a\u0000b" }),
    ];
    expect((await send(wrong)).statuses).toEqual([
      ...["unknown-code", "not-allowed", "unknown-sku", "future", "malformed", "malformed"],
    ]);
    expect(await bought(subject)).toEqual([]);
    expect((await send([purchase(code)], "erp")).status).toBe(401);
    expect((await send([])).status).toBe(400);
    const many = Array.from({ length: 101 }, () => purchase(code));
    expect((await send(many)).status).toBe(413);
    expect(await bought(subject)).toEqual([]);
  });
});
