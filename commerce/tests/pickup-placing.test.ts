import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { secondEngine } from "./another-engine";
import { owner } from "./api";
import {
  beginPickup,
  clearSlots,
  guestCollecting,
  guestWith,
  pickupOf,
  placePickup,
  setPickup,
  setStore,
  slotsOf,
} from "./pickup-shopping";
import { beginPayment, goodCard, pay, setStock, sql, stockOf, variantId } from "./shopping";

let chair: number;
let second: Awaited<ReturnType<typeof secondEngine>>;
const stores = ["seongsu", "hannam", "haeundae", "brooklyn"];
const collector = { name: "Somi", phone: "+821000000001" };

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  second = await secondEngine();
});
beforeEach(async () => {
  for (const code of stores) await setStore(code);
  await clearSlots();
});

describe("choosing a store", () => {
  it("has the cart collected there, free of delivery, and placed with a promise", async () => {
    await setStock(chair, { seongsu: 2, icheon: 5 });
    const guest = await guestWith([{ variant: chair, quantity: 2 }]);
    const chosen = (
      await guest.visitor.ask(setPickup, { input: { storeCode: "seongsu", collector } })
    ).setPickup;
    expect(chosen).toMatchObject({
      __typename: "Order",
      shippingLines: [{ shippingMethod: { code: "collect-kr" } }],
      lines: [{ customFields: { collectAt: "seongsu" } }],
      pickups: [{ state: "draft", store: { code: "seongsu" }, collector }],
    });
    // Nothing is held while people look around.
    expect(await stockOf(chair)).toEqual({ icheon: [5, 0], seongsu: [2, 0] });
    const { code = "" } = await placePickup(guest);
    expect(await stockOf(chair)).toEqual({ icheon: [5, 0], seongsu: [2, 2] });
    const pickup = await pickupOf(code);
    expect(pickup.state).toBe("placed");
    expect(pickup.code).toMatch(/^\d{6}$/);
    const [slot] = await sql<{ taken: number }>("SELECT taken FROM pickup_slot");
    expect(slot?.taken).toBe(1);
  });

  it("taxes where the goods are handed over", async () => {
    await setStock(chair, { brooklyn: 1 });
    const guest = await guestWith([{ variant: chair, quantity: 1 }], { channel: "us" });
    const { setPickup: order } = await guest.visitor.ask(setPickup, {
      input: { storeCode: "brooklyn", collector },
    });
    expect(order.shippingAddress).toEqual({ province: "NY", countryCode: "US" });
    const { activeOrder } = await guest.visitor.ask("{ activeOrder { totalWithTax } }");
    expect(activeOrder.totalWithTax).toBe(122720); // 1,180.00 × 1.04
    await guest.visitor.ask("mutation { clearPickup { __typename } }");
    const after = await guest.visitor.ask(
      "{ activeOrder { totalWithTax shippingAddress { city } } }",
    );
    expect(after.activeOrder).toEqual({ totalWithTax: 118000, shippingAddress: { city: null } });
  });

  it.each([
    ["a store of another market", { storeCode: "brooklyn", collector }, "UNKNOWN_STORE"],
    [
      "no name of a collector",
      { storeCode: "seongsu", collector: { name: " " } },
      "COLLECTOR_MISSING",
    ],
    ["another shopper's line", { storeCode: "seongsu", lineIds: ["1"], collector }, "UNKNOWN_LINE"],
    [
      "a slot in the past",
      { storeCode: "seongsu", slotStart: "2020-01-01T00:00:00Z", collector },
      "SLOT_UNKNOWN",
    ],
    [
      "a time that is no slot",
      {
        storeCode: "seongsu",
        slotStart: new Date(Date.now() + 7_777_777).toISOString(),
        collector,
      },
      "SLOT_UNKNOWN",
    ],
  ])("refuses %s", async (_case, input, reason) => {
    await setStock(chair, { seongsu: 2 });
    const guest = await guestWith([{ variant: chair, quantity: 1 }]);
    const { setPickup: answer } = await guest.visitor.ask(setPickup, { input });
    expect(answer).toMatchObject({ __typename: "PickupRefusedError", reason });
  });

  it("takes a store before a collector, and no money before there is one", async () => {
    await setStock(chair, { seongsu: 2 });
    const guest = await guestWith([{ variant: chair, quantity: 1 }]);
    const ask = async (input: object) => {
      const { setPickup: answer } = await guest.visitor.ask(setPickup, {
        input: { storeCode: "seongsu", slotStart: (await slotsOf(guest, "seongsu"))[2], ...input },
      });
      return answer;
    };
    expect((await ask({})).pickups).toMatchObject([{ collector: { name: "" } }]);
    const early = await guest.visitor.ask(beginPickup);
    expect(early.beginPickupPayment).toMatchObject({
      reason: "COLLECTOR_MISSING",
      storeCode: "seongsu",
    });
    await ask({ collector });
    // Choosing another time keeps who collects.
    expect((await ask({})).pickups).toMatchObject([{ collector }]);
    expect((await guest.visitor.ask(beginPickup)).beginPickupPayment.__typename).toBe("Order");
  });

  it("keeps what the shopper allows and asks for until they say otherwise", async () => {
    await setStock(chair, { seongsu: 2 });
    const guest = await guestWith([{ variant: chair, quantity: 1 }]);
    const chosen = async (input: object) => {
      await guest.visitor.ask(setPickup, { input: { storeCode: "seongsu", collector, ...input } });
      const { activeOrder } = await guest.visitor.ask(
        "{ activeOrder { pickups { allowSubstitutes serviceRequests { fit toCar note } } } }",
      );
      return activeOrder.pickups[0];
    };
    expect(await chosen({})).toEqual({ allowSubstitutes: false, serviceRequests: null });
    const serviceRequests = { agreed: true, fit: "size M" };
    const told = {
      allowSubstitutes: true,
      serviceRequests: { fit: "size M", toCar: false, note: "" },
    };
    expect(await chosen({ allowSubstitutes: true, serviceRequests })).toEqual(told);
    expect(await chosen({})).toEqual(told);
    expect(await chosen({ serviceRequests: { ...serviceRequests, agreed: false } })).toMatchObject({
      serviceRequests: null,
    });
  });

  it("offers the nearest stores that have all of it when this one has not", async () => {
    await setStock(chair, { seongsu: 2, hannam: 1, haeundae: 2 });
    const guest = await guestWith([{ variant: chair, quantity: 2 }]);
    await setStock(chair, { seongsu: 1, hannam: 1, haeundae: 2 });
    const { setPickup: answer } = await guest.visitor.ask(setPickup, {
      input: { storeCode: "seongsu", collector },
    });
    expect(answer).toMatchObject({
      reason: "STOCK_GONE",
      missing: [{ storeCode: "seongsu", variantId: String(chair), left: 1 }],
      alternatives: [{ store: { code: "haeundae" } }],
    });
  });
});

describe("just gone", () => {
  it("is said before anybody is charged, with other stores", async () => {
    await setStock(chair, { seongsu: 1, hannam: 3 });
    const [first, later] = await Promise.all([
      guestCollecting([{ variant: chair, quantity: 1 }], "seongsu"),
      guestCollecting([{ variant: chair, quantity: 1 }], "seongsu"),
    ]);
    expect((await placePickup(first)).code).toBeDefined();
    const { beginPickupPayment } = await later.visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({
      reason: "STOCK_GONE",
      storeCode: "seongsu",
      alternatives: [{ store: { code: "hannam" } }],
    });
    const declined = await later.visitor.send(pay, goodCard);
    expect(declined.data.addPaymentToOrder.__typename).not.toBe("Order");
  });

  it("offers the next slot when the chosen one has filled up", async () => {
    await setStore("seongsu", { Slotcapacity: 1 });
    await setStock(chair, { seongsu: 5 });
    const guest = await guestWith([{ variant: chair, quantity: 1 }]);
    const [, next, slotStart] = await slotsOf(guest, "seongsu");
    const [one, other] = await Promise.all([
      guestCollecting([{ variant: chair, quantity: 1 }], "seongsu", { slotStart }),
      guestCollecting([{ variant: chair, quantity: 1 }], "seongsu", { slotStart }),
    ]);
    expect((await placePickup(one)).code).toBeDefined();
    const { beginPickupPayment } = await other.visitor.ask(beginPickup);
    expect(beginPickupPayment.reason).toBe("SLOT_GONE");
    expect(Date.parse(beginPickupPayment.nextSlot.start)).toBeLessThanOrEqual(
      Date.parse(next ?? ""),
    );
    // Refused as a whole: its stock is free again.
    expect(await stockOf(chair)).toEqual({ seongsu: [5, 1] });
  });

  it("refuses a slot that came too near while the shopper thought about it", async () => {
    await setStock(chair, { seongsu: 1 });
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    await sql(
      `UPDATE pickup SET "slotStart" = "slotStart" - interval '1 day' WHERE state = 'draft'`,
    );
    const { beginPickupPayment } = await guest.visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ reason: "SLOT_GONE" });
    const plain = await guest.visitor.ask(beginPayment);
    expect(plain.transitionOrderToState.transitionError).toContain("slot-gone");
  });
});

describe("racing shoppers", () => {
  const race = async (count: number, engines: string[], slotStart?: string | undefined) => {
    const guests = [];
    for (let i = 0; i < count; i++)
      guests.push(
        guestCollecting([{ variant: chair, quantity: 1 }], "seongsu", {
          engine: engines[i % engines.length] ?? "",
          ...(slotStart ? { slotStart } : {}),
        }),
      );
    const answers = await Promise.all(
      (await Promise.all(guests)).map((guest) => placePickup(guest)),
    );
    const codes = answers.flatMap((answer) => answer.code ?? []);
    return { codes, reasons: answers.flatMap((answer) => answer.reason ?? []) };
  };
  const charged = async () => {
    const [row] = await sql<{ n: number }>(
      `SELECT COUNT(*)::int AS n FROM payment p JOIN "order" o ON o.id = p."orderId"
       WHERE p.state IN ('Authorized', 'Settled') AND o."orderPlacedAt" IS NULL`,
    );
    return row?.n;
  };

  it("get exactly as many orders as there are pieces at the store, with two engines", async () => {
    await setStock(chair, { seongsu: 7, icheon: 50 });
    await setStore("seongsu", { Safetystock: 2 });
    const { codes, reasons } = await race(24, [inject("engineUrl"), second.url]);
    expect(codes).toHaveLength(5);
    expect(new Set(reasons)).toEqual(new Set(["STOCK_GONE"]));
    expect(await stockOf(chair)).toEqual({ seongsu: [7, 5], icheon: [50, 0] });
    expect(await charged()).toBe(0);
  });

  it("never fill a slot beyond its capacity, with two engines", async () => {
    await setStore("seongsu", { Slotcapacity: 3 });
    await setStock(chair, { seongsu: 50 });
    const guest = await guestWith([{ variant: chair, quantity: 1 }]);
    const slotStart = (await slotsOf(guest, "seongsu"))[1];
    const { codes, reasons } = await race(12, [inject("engineUrl"), second.url], slotStart);
    expect(codes).toHaveLength(3);
    expect(new Set(reasons)).toEqual(new Set(["SLOT_GONE"]));
    expect(await sql(`SELECT taken FROM pickup_slot`)).toEqual([{ taken: 3 }]);
    expect(await stockOf(chair)).toEqual({ seongsu: [50, 3] });
    expect(await charged()).toBe(0);
  });
});

describe("giving back", () => {
  it("frees slot and stock when the shopper returns to the cart, and takes them anew", async () => {
    await setStock(chair, { seongsu: 1 });
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    await guest.visitor.ask(beginPickup);
    expect(await sql("SELECT taken FROM pickup_slot")).toEqual([{ taken: 1 }]);
    await guest.visitor.ask(
      `mutation { transitionOrderToState(state: "AddingItems") { __typename } }`,
    );
    expect(await sql("SELECT taken FROM pickup_slot")).toEqual([{ taken: 0 }]);
    expect(await stockOf(chair)).toEqual({ seongsu: [1, 0] });
    expect((await placePickup(guest)).code).toBeDefined();
  });

  it("frees them when the merchant cancels the order in the dashboard", async () => {
    await setStock(chair, { seongsu: 1 });
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { code = "" } = await placePickup(guest);
    const pickup = await pickupOf(code);
    const staff = await owner();
    await staff.ask(
      `mutation($id: ID!) { cancelOrder(input: { orderId: $id, reason: "x" }) { __typename } }`,
      { id: pickup.orderId },
    );
    expect((await pickupOf(code)).state).toBe("cancelled");
    expect(await sql("SELECT taken FROM pickup_slot")).toEqual([{ taken: 0 }]);
    expect(await stockOf(chair)).toEqual({ seongsu: [1, 0] });
  });

  it("keeps a choice from being changed while it is paid", async () => {
    await setStock(chair, { seongsu: 1, hannam: 1 });
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    await guest.visitor.ask(beginPickup);
    const { setPickup: answer } = await guest.visitor.ask(setPickup, {
      input: { storeCode: "hannam", collector },
    });
    expect(answer).toMatchObject({ reason: "PAYMENT_STARTED" });
  });
});
