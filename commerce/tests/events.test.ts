import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { placedOrder } from "./pickup-staffing";
import {
  bothPurposes,
  loggedEvents,
  productId,
  sendEvents,
  shopperWho,
  viewEvent,
} from "./shopper";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";

describe("events", () => {
  it("sent twice are kept once", async () => {
    const subject = await shopperWho(bothPurposes);
    const event = viewEvent(await productId("byeot-sofa"));
    expect(await sendEvents(subject, [event])).toMatchObject({ taken: 1, refused: 0 });
    expect(await sendEvents(subject, [event, event])).toMatchObject({ taken: 2, refused: 0 });
    expect(await loggedEvents(subject)).toHaveLength(1);
  });

  it("of no sense are refused, and the others kept", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    const receipt = await sendEvents(subject, [
      viewEvent(sofa),
      viewEvent(2_000_000_000),
      viewEvent(sofa, { type: "purchase" }),
      viewEvent(sofa, { type: "steal" }),
      viewEvent(sofa, { eventId: "1" }),
      viewEvent(sofa, { ago: -1 }),
      viewEvent(sofa, { ago: 999_999_999 }),
      viewEvent(sofa, { store: "'; DROP TABLE shop_event" }),
      viewEvent(sofa, { store: "no-such-store" }),
      { eventId: randomUUID(), type: "impression", ago: 1, productId: String(sofa) },
      { eventId: randomUUID(), type: "search", ago: 1, term: "x".repeat(500) },
    ]);
    expect(receipt).toEqual({ taken: 1, refused: 10, busy: false });
  });

  it("are dated by how long ago they were, whatever the sender's clock says", async () => {
    const subject = await shopperWho(bothPurposes);
    await sendEvents(subject, [viewEvent(await productId("byeot-sofa"), { ago: 3_600_000 })]);
    const [event] = await loggedEvents(subject);
    const age = Date.now() - (event?.at.getTime() ?? 0);
    expect(Math.abs(age - 3_600_000)).toBeLessThan(10_000);
  });

  it("of more than fifty are refused as a whole", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    const events = Array.from({ length: 51 }, () => viewEvent(sofa));
    await expect(sendEvents(subject, events)).rejects.toThrow();
    expect(await loggedEvents(subject)).toEqual([]);
  });

  it("under load are all kept, also from many senders at once", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    const batches = Array.from({ length: 20 }, () =>
      Array.from({ length: 50 }, () => viewEvent(sofa)),
    );
    const receipts = await Promise.all(batches.map((events) => sendEvents(subject, events)));
    const taken = receipts.reduce((sum, receipt) => sum + receipt.taken, 0);
    expect(receipts.every(({ taken, busy }) => busy || taken === 50)).toBe(true);
    expect(await loggedEvents(subject)).toHaveLength(taken);
    expect(taken).toBeGreaterThan(0);
  });

  it("say of a purchase only what the order itself holds", async () => {
    const subject = await shopperWho(bothPurposes);
    const shirt = await variantId("MR-702-S-NATURAL").catch(() => variantId("MR-603-SAGE"));
    await setStock(shirt, { icheon: 5, seongsu: 5 });
    const guest = await guestReadyToPay([{ variant: shirt, quantity: 1 }]);
    expect(await payByCard(guest)).toBe(true);
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
    await sendEvents(subject, [told("NOSUCHORDER"), told(order?.code ?? "")]);
    await sendEvents(subject, [told(order?.code ?? "")]);
    expect(await loggedEvents(subject)).toMatchObject([
      { type: "purchase", productId: order?.product },
    ]);
  });

  it("say of what is collected at which store it was bought", async () => {
    const subject = await shopperWho(bothPurposes);
    const chair = await variantId("MR-101-NATURAL-OAK");
    await setStore("seongsu");
    await clearSlots();
    await setStock(chair, { seongsu: 1 });
    const { orderCode } = await placedOrder(chair);
    await sendEvents(subject, [{ eventId: randomUUID(), type: "purchase", ago: 1, orderCode }]);
    expect(await loggedEvents(subject)).toMatchObject([
      { type: "purchase", productId: await productId("haneul-lounge-chair"), store: "seongsu" },
    ]);
  });

  it("are forgotten on request", async () => {
    const subject = await shopperWho(bothPurposes);
    await sendEvents(subject, [viewEvent(await productId("byeot-sofa"))]);
    await new Visitor().ask("mutation($s: String!) { eraseEvents(subject: $s) }", { s: subject });
    expect(await loggedEvents(subject)).toEqual([]);
  });
});
