import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { clearSlots, guestWith, placePickup, setPickup, setStore } from "./pickup-shopping";
import { setStock, variantId } from "./shopping";

const oak = "MR-101-NATURAL-OAK";
let chair: number;

leaveAsFound([oak]);
beforeAll(async () => {
  chair = await variantId(oak);
});
beforeEach(async () => {
  await setStock(chair, { icheon: 10, seongsu: 10 });
  await setStore("seongsu");
  await clearSlots();
});

const addAt = `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q,
  customFields: { collectAt: "seongsu" }) { __typename } }`;
const clear = `mutation($ids: [ID!]) { clearPickup(lineIds: $ids) { __typename } }`;
const collector = { name: "A Guest", phone: "+821000000000" };
const collect = { input: { storeCode: "seongsu", collector } };

interface Line {
  id: string;
  quantity: number;
  customFields: { collectAt: string | null };
}

async function linesOf(visitor: Visitor): Promise<Line[]> {
  const { activeOrder } = await visitor.ask(
    "{ activeOrder { lines { id quantity customFields { collectAt } } } }",
  );
  return activeOrder.lines;
}
const goods = async (visitor: Visitor) =>
  (await linesOf(visitor))
    .map(({ quantity, customFields }) => `${quantity} ${customFields.collectAt ?? "sent"}`)
    .sort();

/** A guest with two pieces that are sent and one that is collected. */
async function guestWithBoth() {
  const guest = await guestWith([{ variant: chair, quantity: 2 }]);
  await guest.visitor.ask(addAt, { v: chair, q: 1 });
  expect(await goods(guest.visitor)).toEqual(["1 seongsu", "2 sent"]);
  return guest;
}

describe("two lines of one thing that go to one place", () => {
  it("are one line of all pieces once all is collected there, and can be paid", async () => {
    const guest = await guestWithBoth();
    const { setPickup: chosen } = await guest.visitor.ask(setPickup, collect);
    expect(chosen.lines).toMatchObject([{ quantity: 3, customFields: { collectAt: "seongsu" } }]);
    expect(chosen.pickups).toHaveLength(1);
    expect(await placePickup(guest)).toMatchObject({ code: expect.any(String) });
  });

  it("are one line once one of them goes where the other goes", async () => {
    const { visitor } = await guestWithBoth();
    const sent = (await linesOf(visitor)).find(({ customFields }) => !customFields.collectAt);
    await visitor.ask(setPickup, { input: { ...collect.input, lineIds: [sent?.id] } });
    expect(await goods(visitor)).toEqual(["3 seongsu"]);
  });

  it("are one line once all is sent", async () => {
    const { visitor } = await guestWithBoth();
    await visitor.ask(clear);
    expect(await goods(visitor)).toEqual(["3 sent"]);
  });

  it("are one line when one is told its place with its quantity", async () => {
    const { visitor } = await guestWithBoth();
    const sent = (await linesOf(visitor)).find(({ customFields }) => !customFields.collectAt);
    const { adjustOrderLine } = await visitor.ask(
      `mutation($id: ID!) { adjustOrderLine(orderLineId: $id, quantity: 4,
        customFields: { collectAt: "seongsu" }) { __typename
          ... on Order { totalQuantity subTotalWithTax lines { quantity unitPriceWithTax } } } }`,
      { id: sent?.id },
    );
    const [line] = adjustOrderLine.lines;
    expect(adjustOrderLine).toMatchObject({ totalQuantity: 5, lines: [{ quantity: 5 }] });
    expect(adjustOrderLine.subTotalWithTax).toBe(5 * line.unitPriceWithTax);
  });

  it("hold no more than the shop lets one line hold", async () => {
    await setStock(chair, { icheon: 2000, seongsu: 2000 });
    const guest = await guestWith([{ variant: chair, quantity: 500 }]);
    await guest.visitor.ask(addAt, { v: chair, q: 499 });
    expect(await goods(guest.visitor)).toEqual(["499 seongsu", "500 sent"]);
    await guest.visitor.ask(setPickup, collect);
    expect(await goods(guest.visitor)).toEqual(["999 seongsu"]);
  });

  it("are one line of all pieces whichever of two windows is first", async () => {
    for (let round = 0; round < 8; round++) {
      const { visitor } = await guestWithBoth();
      await Promise.all([
        visitor.ask(setPickup, collect),
        visitor.ask(clear),
        visitor.ask(addAt, { v: chair, q: 1 }),
      ]);
      const lines = await linesOf(visitor);
      const places = lines.map(({ customFields }) => customFields.collectAt);
      expect(new Set(places).size).toBe(places.length);
      expect(lines.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(4);
    }
  });
});
