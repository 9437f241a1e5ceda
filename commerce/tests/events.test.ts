import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { placed } from "./pickup-staffing";
import { bothPurposes, kept, productId, record, seen, shopperWho } from "./shopper";
import { buy, guestReadyToPay, setStock, sql, variantId } from "./shopping";

describe("events", () => {
  it("sent twice are kept once", async () => {
    const subject = await shopperWho(bothPurposes);
    const event = seen(await productId("byeot-sofa"));
    expect(await record(subject, [event])).toMatchObject({ taken: 1, refused: 0 });
    expect(await record(subject, [event, event])).toMatchObject({ taken: 2, refused: 0 });
    expect(await kept(subject)).toHaveLength(1);
  });

  it("of no sense are refused, and the others kept", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    const receipt = await record(subject, [
      seen(sofa),
      seen(2_000_000_000),
      seen(sofa, { type: "purchase" }),
      seen(sofa, { type: "steal" }),
      seen(sofa, { eventId: "1" }),
      seen(sofa, { ago: -1 }),
      seen(sofa, { ago: 999_999_999 }),
      seen(sofa, { store: "'; DROP TABLE shop_event" }),
      seen(sofa, { store: "no-such-store" }),
      { eventId: randomUUID(), type: "impression", ago: 1, productId: String(sofa) },
      { eventId: randomUUID(), type: "search", ago: 1, term: "x".repeat(500) },
    ]);
    expect(receipt).toEqual({ taken: 1, refused: 10, busy: false });
  });

  it("are dated by how long ago they were, whatever the sender's clock says", async () => {
    const subject = await shopperWho(bothPurposes);
    await record(subject, [seen(await productId("byeot-sofa"), { ago: 3_600_000 })]);
    const [event] = await kept(subject);
    const age = Date.now() - (event?.at.getTime() ?? 0);
    expect(Math.abs(age - 3_600_000)).toBeLessThan(10_000);
  });

  it("of more than fifty are refused as a whole", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    const events = Array.from({ length: 51 }, () => seen(sofa));
    await expect(record(subject, events)).rejects.toThrow();
    expect(await kept(subject)).toEqual([]);
  });

  it("under load are all kept, also from many senders at once", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    const batches = Array.from({ length: 20 }, () => Array.from({ length: 50 }, () => seen(sofa)));
    const receipts = await Promise.all(batches.map((events) => record(subject, events)));
    const taken = receipts.reduce((sum, receipt) => sum + receipt.taken, 0);
    expect(receipts.every(({ taken, busy }) => busy || taken === 50)).toBe(true);
    expect(await kept(subject)).toHaveLength(taken);
    expect(taken).toBeGreaterThan(0);
  });

  it("say of a purchase only what the order itself holds", async () => {
    const subject = await shopperWho(bothPurposes);
    const shirt = await variantId("MR-702-S-NATURAL").catch(() => variantId("MR-603-SAGE"));
    await setStock(shirt, { icheon: 5, seongsu: 5 });
    const guest = await guestReadyToPay([{ variant: shirt, quantity: 1 }]);
    expect(await buy(guest)).toBe(true);
    const [order] = await sql<{ code: string; product: number }>(
      `SELECT o.code, v."productId" AS product FROM "order" o JOIN order_line l ON l."orderId" = o.id
       JOIN product_variant v ON v.id = l."productVariantId" ORDER BY o.id DESC LIMIT 1`,
    );
    const told = (orderCode: string) => ({
      eventId: randomUUID(),
      type: "purchase",
      ago: 1,
      orderCode,
    });
    await record(subject, [told("NO-SUCH-ORDER"), told(order?.code ?? "")]);
    await record(subject, [told(order?.code ?? "")]);
    expect(await kept(subject)).toMatchObject([{ type: "purchase", productId: order?.product }]);
  });

  it("say of what is collected at which store it was bought", async () => {
    const subject = await shopperWho(bothPurposes);
    const chair = await variantId("MR-101-NATURAL-OAK");
    await setStore("seongsu");
    await clearSlots();
    await setStock(chair, { seongsu: 1 });
    const { orderCode } = await placed(chair);
    await record(subject, [{ eventId: randomUUID(), type: "purchase", ago: 1, orderCode }]);
    expect(await kept(subject)).toMatchObject([
      { type: "purchase", productId: await productId("haneul-lounge-chair"), store: "seongsu" },
    ]);
  });

  it("are forgotten on request", async () => {
    const subject = await shopperWho(bothPurposes);
    await record(subject, [seen(await productId("byeot-sofa"))]);
    await new Visitor().ask("mutation($s: String!) { eraseEvents(subject: $s) }", { s: subject });
    expect(await kept(subject)).toEqual([]);
  });
});
