import { describe, expect, it } from "vitest";
import {
  beginPickup,
  guestCollecting,
  guestWith,
  pickupOf,
  placePickup,
  setPickup,
} from "./pickup-shopping";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

describe("mixed carts", () => {
  const address = `mutation { setOrderShippingAddress(input: { fullName: "A", streetLine1: "Main 1",
    city: "Seoul", postalCode: "04782", countryCode: "KR" }) { __typename } }`;

  it("ship some lines and have others collected, each from its own place", async () => {
    await setStock(team.chair, { seongsu: 3 });
    await setStock(team.stool, { icheon: 3, seongsu: 3 });
    const guest = await guestWith([
      { variant: team.chair, quantity: 1 },
      { variant: team.stool, quantity: 2 },
    ]);
    const { activeOrder } = await guest.visitor.ask(
      "{ activeOrder { lines { id productVariant { id } } } }",
    );
    const line = activeOrder.lines.find(
      (l: { productVariant: { id: string } }) => Number(l.productVariant.id) === team.chair,
    );
    const choose = {
      storeCode: "seongsu",
      collector: { name: "Somi", phone: "+821000000001" },
      lineIds: [line.id],
    };
    await guest.visitor.ask(setPickup, { input: choose });
    expect((await guest.visitor.ask(beginPickup)).beginPickupPayment.reason).toBe(
      "DELIVERY_MISSING",
    );
    await guest.visitor.ask(address);
    const { eligibleShippingMethods } = await guest.visitor.ask(
      "{ eligibleShippingMethods { id code } }",
    );
    const ids = ["standard-kr", "collect-kr"].map(
      (code) => eligibleShippingMethods.find((m: { code: string }) => m.code === code).id,
    );
    await guest.visitor.ask(
      "mutation($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { __typename } }",
      { ids },
    );
    const { code = "", reason } = await placePickup(guest);
    expect(reason).toBeUndefined();
    expect(await stockOf(team.chair)).toEqual({ seongsu: [3, 1] });
    expect(await stockOf(team.stool)).toEqual({ icheon: [3, 2], seongsu: [3, 0] });
    const lines = await sql(`SELECT quantity FROM pickup_line WHERE "pickupId" = $1`, [
      (await pickupOf(code)).id,
    ]);
    expect(lines).toEqual([{ quantity: 1 }]);
  });

  it("never ship to the address of a store", async () => {
    await setStock(team.chair, { seongsu: 3 });
    await setStock(team.stool, { icheon: 3 });
    const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu");
    await guest.visitor.ask(
      `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }`,
      { v: team.stool },
    );
    expect((await guest.visitor.ask(beginPickup)).beginPickupPayment.reason).toBe(
      "DELIVERY_MISSING",
    );
  });
});
