import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { previewOf } from "./at-the-desk";
import { leaveAsFound } from "./leave-as-found";
import { setPrice } from "./market-orders";
import { booksOf, handOver, linesOf, pickupAt, prepareOrder } from "./paying";
import { placePickup, setPickup, slotsOf } from "./pickup-shopping";
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
    const proof = (await proofOf(tag)) ?? "";
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
