import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { previewOf } from "./at-the-desk";
import { leaveAsFound } from "./leave-as-found";
import { setPrice } from "./market-orders";
import { booksOf, handOver, linesOf, pickupAt, prepareOrder } from "./paying";
import { guestWith, placePickup, setPickup, setStore, slotsOf } from "./pickup-shopping";
import { sendEvents, shopperWho } from "./shopper";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
const low = 80_000_00;
const high = 90_000_00;
leaveAsFound(["MR-101-NATURAL-OAK"]);

const forget = async () => {
  await sql("DELETE FROM tag_scan");
  await sql("DELETE FROM shelf_tag");
  await sql("UPDATE promotion SET enabled = TRUE WHERE actions LIKE '%price_of_shelf_tag%'");
};
beforeEach(async () => {
  await forget();
  await setStock(team.chair, { seongsu: 9, hannam: 9, icheon: 9 });
});
afterAll(forget);

const printAt = async (price: number): Promise<string> => {
  await setPrice(team.chair, "kr", price);
  const { printShelfTags } = await team.associate.ask(
    `mutation($v: [ID!]!) { printShelfTags(storeCode: "seongsu", variantIds: $v) { id } }`,
    { v: [team.chair] },
  );
  return printShelfTags[0].id;
};

/** A tag says the low price, and the shop asks the high one since. */
async function cheapTag(): Promise<string> {
  const tag = await printAt(low);
  await setPrice(team.chair, "kr", high);
  return tag;
}

const shopper = () => new Visitor({ channel: "kr" });

const scan = async (tag: string, who = shopper()) =>
  (
    await who.ask(
      `query($v: ID!, $t: ID) { articleInStore(storeCode: "seongsu", variantId: $v, tagId: $t) {
        tagPrice tagOffer { pieces proof } } }`,
      { v: team.chair, t: tag },
    )
  ).articleInStore;

const take = async (who: Visitor, proof: string, quantity = 1) =>
  (
    await who.ask(
      `mutation($i: TakeFromTagInput!) { takeFromTag(input: $i) { __typename
        ... on TagRefusedError { reason } ... on Order { totalQuantity } } }`,
      { i: { proof, quantity } },
    )
  ).takeFromTag;

const cartOf = async (who: Visitor) =>
  (
    await who.ask(
      `{ activeOrder { totalWithTax lines { id quantity discountedLinePriceWithTax
        customFields { collectAt } } discounts { description amountWithTax } } }`,
    )
  ).activeOrder;

/** A shopper who took pieces at the price of a tag. */
async function withGoods(quantity = 1): Promise<{ who: Visitor; tag: string }> {
  const tag = await cheapTag();
  const who = shopper();
  const { tagOffer } = await scan(tag, who);
  expect(await take(who, tagOffer.proof, quantity)).toEqual({
    __typename: "Order",
    totalQuantity: quantity,
  });
  return { who, tag };
}

let serial = 0;

/** Has them say who they are and when they collect, and pays by card. */
async function pay(who: Visitor) {
  const email = `aisle-${Date.now()}-${serial++}@example.com`;
  await who.ask(
    `mutation($e: String!) { setCustomerForOrder(
      input: { emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename } }`,
    { e: email },
  );
  const guest = { visitor: who, email };
  await who.ask(setPickup, {
    input: {
      storeCode: "seongsu",
      slotStart: (await slotsOf(guest, "seongsu"))[1],
      collector: { name: "A Guest", phone: "+82 10-0000-0000" },
    },
  });
  const { code, reason } = await placePickup(guest);
  if (!code) throw new Error(`Not placed: ${reason}`);
  return { code };
}

describe("the price on a tag", () => {
  it("is charged, booked, written and given back, by its name", async () => {
    const { who } = await withGoods(2);
    const cart = await cartOf(who);
    expect(cart.totalWithTax).toBe(2 * low);
    expect(cart.discounts).toEqual([
      { description: "매장 가격표 가격", amountWithTax: 2 * (low - high) },
    ]);
    const { code } = await pay(who);
    expect(await booksOf(code)).toMatchObject({ total: 2 * low, authorised: 2 * low });
    const { orderByCode } = await who.ask(
      "query($c: String!) { orderByCode(code: $c) { discounts { description amountWithTax } } }",
      { c: code },
    );
    expect(orderByCode.discounts).toEqual(cart.discounts);
    const pickup = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, pickup, { found: 2 });
    await handOver(team.associate, pickup);
    const [line] = await linesOf(code);
    const { amounts } = await previewOf(team.manager, [{ lineId: line?.id ?? 0, quantity: 1 }]);
    expect(amounts).toMatchObject([{ orderCode: code, amount: low }]);
  });

  it("counts in its store alone, and the lower price wins over it", async () => {
    const { who } = await withGoods();
    const [line] = (await cartOf(who)).lines;
    expect(line.customFields.collectAt).toBe("seongsu");
    const goTo = (storeCode: string) => who.ask(setPickup, { input: { storeCode } });
    await goTo("hannam");
    expect((await cartOf(who)).totalWithTax).toBe(high);
    await goTo("seongsu");
    expect((await cartOf(who)).totalWithTax).toBe(low);
    await setPrice(team.chair, "kr", low - 10_000_00);
    const cheaper = await cartOf(who);
    expect(cheaper.totalWithTax).toBe(low - 10_000_00);
    expect(cheaper.discounts).toEqual([]);
  });

  it("is had by as many pieces as the office says, and ends when the office says", async () => {
    const { who, tag } = await withGoods(5);
    const { tagOffer } = await scan(tag, who);
    expect(tagOffer.pieces).toBe(5);
    await take(who, tagOffer.proof, 2);
    expect((await cartOf(who)).totalWithTax).toBe(5 * low + 2 * high);
    const [promotion] = await sql<{ id: number }>(
      "SELECT id FROM promotion WHERE actions LIKE '%price_of_shelf_tag%'",
    );
    await (await owner()).ask(
      "mutation($i: UpdatePromotionInput!) { updatePromotion(input: $i) { __typename } }",
      { i: { id: promotion?.id, enabled: false } },
    );
    expect((await cartOf(who)).totalWithTax).toBe(7 * high);
    expect(await scan(tag)).toEqual({ tagPrice: low, tagOffer: null });
  });

  it("holds when another tag is printed meanwhile, and after a while no new scan has it", async () => {
    const { who, tag } = await withGoods();
    const { tagOffer } = await scan(tag);
    await printAt(high);
    expect((await cartOf(who)).totalWithTax).toBe(low);
    // The paper may hang there still, so that day it counts.
    expect((await scan(tag)).tagOffer).not.toBeNull();
    await sql(`UPDATE shelf_tag SET "replacedAt" = now() - interval '1 day' WHERE id = $1`, [tag]);
    expect(await scan(tag)).toEqual({ tagPrice: low, tagOffer: null });
    expect(await take(shopper(), tagOffer.proof)).toMatchObject({ reason: "TAG_ENDED" });
    expect((await cartOf(who)).totalWithTax).toBe(low);
    // Printed anew, it counts anew.
    await printAt(low);
    expect((await scan(tag)).tagOffer).not.toBeNull();
  });

  it("is a promise of two hours to a cart, which costs what it shows then", async () => {
    const { who } = await withGoods();
    await sql("UPDATE tag_scan SET until = now() - interval '1 s'");
    expect(await cartOf(who)).toMatchObject({ totalWithTax: high, discounts: [] });
    const { code } = await pay(who);
    expect((await booksOf(code)).authorised).toBe(high);
  });
});

const proofOf = async (tag: string): Promise<string | undefined> =>
  (await scan(tag)).tagOffer?.proof;

describe("a scan's proof", () => {
  it("serves one cart, once, also when two take at the same moment", async () => {
    const tag = await cheapTag();
    const [one, other] = [shopper(), shopper()];
    await scan(tag, other);
    const { proof } = (await scan(tag, one)).tagOffer;
    const answers = await Promise.all([take(one, proof), take(other, proof), take(one, proof)]);
    const kinds = answers.map(({ __typename, reason }) => reason ?? __typename);
    expect(kinds).toContain("PROOF_USED");
    const winner = answers[1].__typename === "Order" ? other : one;
    // Asked again after a lost answer, or pressed twice, it is the same piece.
    expect(await take(winner, proof)).toEqual({ __typename: "Order", totalQuantity: 1 });
    expect((await sql("SELECT 1 FROM tag_scan")).length).toBe(1);
  });

  it("adds up over two tabs, whose pieces are one line", async () => {
    const tag = await cheapTag();
    const who = shopper();
    const proofs = [(await proofOf(tag)) ?? "", (await proofOf(tag)) ?? ""];
    await take(who, proofs[0] ?? "");
    await Promise.all(proofs.map((proof) => take(who, proof)));
    const { lines, totalWithTax } = await cartOf(who);
    expect([lines.length, totalWithTax]).toEqual([1, 2 * low]);
  });

  it("is ours, of this print and market, and takes nothing that is not there", async () => {
    const tag = await cheapTag();
    const proof = (await proofOf(tag)) ?? "";
    for (const forged of ["", `${proof}0`, proof.replace(`.${tag}.`, `.${Number(tag) + 1}.`)])
      expect(await take(shopper(), forged)).toMatchObject({ reason: "PROOF_OLD" });
    const abroad = new Visitor({ channel: "us" });
    expect(await take(abroad, proof)).toMatchObject({ reason: "PROOF_OLD" });
    await setStock(team.chair, {});
    const late = shopper();
    expect((await take(late, proof)).__typename).toBe("InsufficientStockError");
    await setStock(team.chair, { seongsu: 1 });
    expect((await take(late, proof)).__typename).toBe("Order");
    expect((await cartOf(late)).totalWithTax).toBe(low);
  });
});

/** A shopper whose goods are taken along, with the answer to that choice. */
async function withGoodsInHand(quantity = 1) {
  const { who } = await withGoods(quantity);
  return { who, chosen: await takeAlong(who) };
}

const takeAlong = async (who: Visitor) =>
  (
    await who.ask(
      `mutation($i: SetPickupInput!) { setPickup(input: $i) { __typename
        ... on PickupRefusedError { reason } ... on Order { pickups { inAisle } } } }`,
      {
        i: {
          ...{ storeCode: "seongsu", inAisle: true },
          collector: { name: "A Guest", phone: "" },
        },
      },
    )
  ).setPickup;

/** Says who they are and pays by card. */
async function payInAisle(who: Visitor, method: "card" | "in-store" = "card") {
  const email = `aisle-${Date.now()}-${serial++}@example.com`;
  await who.ask(
    `mutation($e: String!) { setCustomerForOrder(
      input: { emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename } }`,
    { e: email },
  );
  const guest = { visitor: who, email };
  return { guest, ...(await placePickup(guest, method)) };
}

async function paidInAisle(quantity = 1) {
  const { who } = await withGoodsInHand(quantity);
  const { guest, code = "", reason } = await payInAisle(who);
  if (reason) throw new Error(reason);
  return { guest, code, pickup: await pickupAt(code, "seongsu") };
}

const rowOf = async (id: number) => {
  const { pickupBoard } = await team.associate.ask(
    `{ pickupBoard(storeCode: "seongsu") { pickups { id state inAisle holdUntil
      lines { quantity picked } } } }`,
  );
  return pickupBoard.pickups.find((one: { id: string }) => one.id === String(id));
};

describe("goods that are paid at the shelf", () => {
  let deliveredAs: string | null;
  const setProduct = (column: string, value: unknown) =>
    sql(
      `UPDATE product p SET "customFields${column}" = $2 FROM product_variant v
       WHERE v."productId" = p.id AND v.id = $1`,
      [team.chair, value],
    );
  beforeAll(async () => {
    const [row] = await sql<{ as: string | null }>(
      `SELECT p."customFieldsDeliveredas" AS as FROM product p
       JOIN product_variant v ON v."productId" = p.id WHERE v.id = $1`,
      [team.chair],
    );
    deliveredAs = row?.as ?? null;
  });
  beforeEach(async () => {
    await setStore("seongsu", { Payinaisle: true });
    await setProduct("Deliveredas", null);
  });
  afterAll(async () => {
    await setStore("seongsu", { Payinaisle: false });
    await setProduct("Deliveredas", deliveredAs);
  });

  it("lie ready in their shopper's hands, and are checked at the exit once", async () => {
    const slots = await sql("SELECT 1 FROM pickup_slot");
    const { pickup } = await paidInAisle(2);
    expect(await rowOf(pickup.id)).toEqual({
      ...{ id: String(pickup.id), state: "ready", inAisle: true, holdUntil: null },
      lines: [{ quantity: 2, picked: 2 }],
    });
    expect(await sql("SELECT 1 FROM pickup_slot")).toEqual(slots);
    const both = await Promise.all([
      handOver(team.associate, pickup),
      handOver(team.manager, pickup),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      "Pickup",
      "PickupConflictError",
    ]);
    const [row] = await sql<{ taken: string; state: string }>(
      `SELECT p.taken, o.state FROM pickup p JOIN "order" o ON o.id = p."orderId" WHERE p.id = $1`,
      [pickup.id],
    );
    expect({ ...row, taken: Number(row?.taken) }).toEqual({ taken: 2 * low, state: "Delivered" });
  });

  it("are paid once, by two tabs at one moment, and online alone", async () => {
    const { who } = await withGoodsInHand();
    const { reason } = await payInAisle(who, "in-store").catch(() => ({ reason: "refused" }));
    expect(reason).toBeTruthy();
    const twice = await Promise.allSettled([payInAisle(who), payInAisle(who)]);
    const codes = twice.flatMap((one) =>
      one.status === "fulfilled" && one.value.code ? [one.value.code] : [],
    );
    expect(new Set(codes).size).toBe(1);
    expect(await booksOf(codes[0] ?? "")).toMatchObject({ total: low, authorised: low });
  });

  it("are not so where store, article, hours or the scan do not allow it", async () => {
    const offered = async () => {
      const { articleInStore } = await shopper().ask(
        `query($v: ID!) { articleInStore(storeCode: "seongsu", variantId: $v) { payHere } }`,
        { v: team.chair },
      );
      return articleInStore.payHere;
    };
    expect(await offered()).toBe("OFFERED");
    const { who } = await withGoods();
    const refusals: [() => Promise<unknown>, () => Promise<unknown>, string, string][] = [
      [
        () => setStore("seongsu", { Payinaisle: false }),
        () => setStore("seongsu", { Payinaisle: true }),
        ...(["OFF", "NOT_IN_AISLE"] as const),
      ],
      [
        () => setStore("seongsu", { Hours: [] }),
        () => setStore("seongsu"),
        ...(["CLOSED", "STORE_CLOSED"] as const),
      ],
      [
        () => setProduct("Deliveredas", "assembly"),
        () => setProduct("Deliveredas", null),
        ...(["OFF", "NOT_IN_AISLE"] as const),
      ],
      [
        () => setProduct("Minimumage", 19),
        () => setProduct("Minimumage", 0),
        ...(["OFF", "NOT_IN_AISLE"] as const),
      ],
      [
        () => setProduct("Soldinaisle", false),
        () => setProduct("Soldinaisle", true),
        ...(["OFF", "NOT_IN_AISLE"] as const),
      ],
    ];
    for (const [forbid, allow, offer, reason] of refusals) {
      await forbid();
      expect(await offered()).toBe(offer);
      expect(await takeAlong(who)).toEqual({ __typename: "PickupRefusedError", reason });
      await allow();
    }
    expect((await takeAlong(who)).__typename).toBe("Order");
    await sql("UPDATE tag_scan SET until = now() - interval '1 s'");
    expect((await payInAisle(who)).reason).toBe("NOT_IN_AISLE");
    expect(await takeAlong(who)).toMatchObject({ reason: "NOT_IN_AISLE" });
    // Who looked up the article at home scanned nothing.
    const { visitor } = await guestWith([{ variant: team.chair, quantity: 1 }]);
    expect(await takeAlong(visitor)).toMatchObject({ reason: "NOT_IN_AISLE" });
  });

  it("are refused when the store has sold them meanwhile", async () => {
    const { who } = await withGoodsInHand();
    await setStock(team.chair, { hannam: 5 });
    expect((await payInAisle(who)).reason).toBe("STOCK_GONE");
  });

  it("stay in the store's list without an end, until they are checked or given back", async () => {
    const { guest, code, pickup } = await paidInAisle();
    await sql(`UPDATE pickup SET "placedAt" = now() - interval '9 days' WHERE id = $1`, [
      pickup.id,
    ]);
    await (await owner()).ask(`mutation { runScheduledTask(id: "expire-pickups") { success } }`);
    expect(await rowOf(pickup.id)).toMatchObject({ state: "ready" });
    const { cancelPickup } = await guest.visitor.ask(
      "mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }",
      {
        i: {
          pickupId: pickup.id,
          proof: { orderCode: code, emailAddress: guest.email },
          commandId: randomUUID(),
        },
      },
    );
    expect(cancelPickup.__typename).toBe("Pickup");
    expect(await booksOf(code)).toMatchObject({ settled: 0 });
    expect((await handOver(team.associate, pickup)).__typename).toBe("PickupConflictError");
    // Its people bring the piece back to the shelf before it is sold again.
    expect(
      await sql('SELECT quantity FROM pickup_put_back WHERE "pickupId" = $1', [pickup.id]),
    ).toEqual([{ quantity: 1 }]);
  });

  it("are a purchase in that store for anyone who consented, and for no one else", async () => {
    const { code } = await paidInAisle();
    const told = { eventId: randomUUID(), type: "purchase", ago: 5, orderCode: code };
    const kept = async (subject: string) => {
      await sendEvents(subject, [told]);
      return sql("SELECT type, store, personalisation FROM shop_event WHERE subject = $1", [
        subject,
      ]);
    };
    expect(await kept(await shopperWho([]))).toEqual([]);
    expect(await kept(await shopperWho(["personalisation"]))).toEqual([
      { type: "purchase", store: "seongsu", personalisation: true },
    ]);
  });
});
