import { beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { guestWith, setPickup, setStore } from "./pickup-shopping";
import { setStock, sql, variantId } from "./shopping";

let chair: number;
beforeAll(async () => {
  chair = await variantId("MR-101-WALNUT");
  await setStock(chair, { icheon: 9, newark: 9, seongsu: 9 });
  await setStore("seongsu");
});

const addressWith = (name: "Shipping" | "Billing") => `mutation($i: CreateAddressInput!) {
  order: setOrder${name}Address(input: $i) { __typename
    ... on AddressRefusedError { field message }
    ... on Order { address: ${name.toLowerCase()}Address { fullName phoneNumber postalCode } } } }`;

const seoul = { fullName: "김민지", streetLine1: "서울숲길 10", city: "성동구", countryCode: "KR" };
const brooklyn = { streetLine1: "1 Main St", city: "Brooklyn", province: "NY", countryCode: "US" };

const shopping = async (channel: string) =>
  (await guestWith([{ variant: chair, quantity: 1 }], { channel })).visitor;

const codeIn = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code;

describe("an address that a client sends raw", () => {
  it.each([
    ["kr", seoul, "010-1234-5678", "０４７６６", "+821012345678", "04766"],
    ["kr", seoul, "\u202a010–1234–5678\u202c", "047\u00a066", "+821012345678", "04766"],
    ["kr", seoul, "+1 (718) 555-0100", "04766", "+17185550100", "04766"],
    ["us", brooklyn, "(718) 555-0100", "11201 1234", "+17185550100", "11201-1234"],
    ["us", brooklyn, "718\u200b.555.0100", "112011234", "+17185550100", "11201-1234"],
  ] as const)(
    "is kept as %s keeps it: %#",
    async (channel, place, phoneNumber, code, phone, kept) => {
      const visitor = await shopping(channel);
      for (const name of ["Shipping", "Billing"] as const) {
        const { order } = await visitor.ask(addressWith(name), {
          i: { ...place, phoneNumber, postalCode: code },
        });
        expect(order).toMatchObject({
          __typename: "Order",
          address: { phoneNumber: phone, postalCode: kept },
        });
      }
    },
  );

  it("has its Japanese postal code with the mark, with blanks or in full width", async () => {
    const visitor = await shopping("jp");
    const tokyo = { streetLine1: "清澄1", city: "江東区", province: "東京都", countryCode: "JP" };
    for (const postalCode of ["〒135-0024", "135 0024", "１３５００２４"]) {
      const { order } = await visitor.ask(addressWith("Shipping"), { i: { ...tokyo, postalCode } });
      expect(order.address.postalCode).toBe("135-0024");
    }
  });

  it.each([
    ["010-1234", "PHONE_TOO_SHORT"],
    ["010-1234-56789", "PHONE_TOO_LONG"],
    ["call me", "PHONE_LETTERS"],
    ["+999 123 4567", "PHONE_COUNTRY_CODE"],
    ["099-9999-9999", "PHONE_NOT_THERE"],
  ])("is refused with the number %s by %s, and nothing is kept", async (phoneNumber, code) => {
    const visitor = await shopping("kr");
    for (const name of ["Shipping", "Billing"] as const)
      expect(
        codeIn(
          await visitor.send(addressWith(name), {
            i: { ...seoul, postalCode: "04766", phoneNumber },
          }),
        ),
      ).toBe(code);
    const { activeOrder } = await visitor.ask("{ activeOrder { shippingAddress { city } } }");
    expect(activeOrder.shippingAddress?.city ?? null).toBe(null);
  });

  it("goes to any country as a bill's, by that country's own rules", async () => {
    const visitor = await shopping("kr");
    const { order: refused } = await visitor.ask(addressWith("Billing"), {
      i: { ...brooklyn, postalCode: "90001" },
    });
    expect(refused).toMatchObject({ __typename: "AddressRefusedError", field: "postalCode" });
    const { order } = await visitor.ask(addressWith("Billing"), {
      i: { ...brooklyn, postalCode: "11201", phoneNumber: "718-555-0100" },
    });
    expect(order.address).toMatchObject({ postalCode: "11201", phoneNumber: "+17185550100" });
  });
});

describe("who collects", () => {
  it("is called by a number of the store's country, however it is typed", async () => {
    const visitor = await shopping("kr");
    const choose = (phone: string) =>
      visitor.send(setPickup, {
        input: { storeCode: "seongsu", collector: { name: "소미", phone } },
      });
    const { data } = await choose("０１０ー１２３４ー５６７８");
    expect(data.setPickup.pickups[0].collector).toEqual({ name: "소미", phone: "+821012345678" });
    expect(codeIn(await choose("010-12"))).toBe("PHONE_TOO_SHORT");
  });
});

describe("a person who gives e-mail and name", () => {
  it("may have one word for a name, and a full-width e-mail", async () => {
    const visitor = await shopping("kr");
    const { order } = await visitor.ask(
      `mutation($i: CreateCustomerInput!) { order: setCustomerForOrder(input: $i) {
        ... on Order { customer { firstName lastName emailAddress phoneNumber } } } }`,
      {
        i: {
          emailAddress: "ｓｕｋａｒｎｏ＠ｅｘａｍｐｌｅ．ｃｏｍ",
          firstName: "Sukarno",
          lastName: "",
          phoneNumber: "٠١٠ ١٢٣٤ ٥٦٧٨",
        },
      },
    );
    expect(order.customer).toEqual({
      firstName: "Sukarno",
      lastName: "",
      emailAddress: "sukarno@example.com",
      phoneNumber: "+821012345678",
    });
  });
});

describe("a coupon", () => {
  it("is found in full width and with what was copied along, also when merchants typed it so", async () => {
    const boss = await owner();
    const { createPromotion } = await boss.ask(
      `mutation($i: CreatePromotionInput!) { createPromotion(input: $i) {
        ... on Promotion { id couponCode } } }`,
      {
        i: {
          enabled: true,
          couponCode: "ＷＩＤＥ１０",
          translations: [{ languageCode: "en", name: "Wide" }],
          conditions: [],
          actions: [
            {
              code: "order_percentage_discount",
              arguments: [{ name: "discount", value: "10" }],
            },
          ],
        },
      },
    );
    expect(createPromotion.couponCode).toBe("WIDE10");
    const [channel] = await sql<{ id: number }>("SELECT id FROM channel WHERE code = 'kr'");
    await boss.ask(
      `mutation($i: AssignPromotionsToChannelInput!) { assignPromotionsToChannel(input: $i) { id } }`,
      { i: { channelId: String(channel?.id), promotionIds: [createPromotion.id] } },
    );
    const visitor = await shopping("kr");
    for (const code of ["ＷＩＤＥ１０", "\u200bWIDE10\u00a0", "WIDE１０", "wide10", "Ｗide١٠"]) {
      const { order } = await visitor.ask(
        `mutation($c: String!) { order: applyCouponCode(couponCode: $c) { __typename
          ... on Order { couponCodes } } }`,
        { c: code },
      );
      expect(order).toEqual({ __typename: "Order", couponCodes: ["WIDE10"] });
    }
  });
});

describe("an office", () => {
  it("has a store's number in E.164, is told what is wrong, and keeps an old one", async () => {
    const boss = await owner();
    const [store] = await sql<{ id: number; phone: string }>(
      `SELECT id, "customFieldsPhone" AS phone FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
    );
    const write = (phone: string) =>
      boss.send(
        `mutation($i: UpdateStockLocationInput!) { store: updateStockLocation(input: $i) {
          customFields { phone } } }`,
        { i: { id: String(store?.id), customFields: { phone } } },
      );
    const old = store?.phone ?? "";
    expect((await write(old)).data.store.customFields.phone).toBe(old);
    expect(codeIn(await write("02-12"))).toBe("PHONE_TOO_SHORT");
    expect((await write("02–539–1234")).data.store.customFields.phone).toBe("+8225391234");
    await sql(`UPDATE stock_location SET "customFieldsPhone" = $2 WHERE id = $1`, [store?.id, old]);
  });

  it("may keep any number of a customer's, and has a readable one in E.164", async () => {
    const boss = await owner();
    const make = async (phoneNumber: string) =>
      (
        await boss.ask(
          `mutation($i: CreateCustomerInput!) { made: createCustomer(input: $i) {
            ... on Customer { phoneNumber } } }`,
          {
            i: {
              emailAddress: `office-${Math.random()}@example.com`,
              firstName: "A",
              lastName: "",
              phoneNumber,
            },
          },
        )
      ).made.phoneNumber;
    expect(await make("ask at the door")).toBe("ask at the door");
    expect(await make("+82 (0)10-1234-5678")).toBe("+821012345678");
  });
});

describe("a store", () => {
  it.each([
    ["jp", "〒135-0024", "kiyosumi"],
    ["jp", "135 0024", "kiyosumi"],
    ["jp", "１３５００２４", "kiyosumi"],
    ["us", "11217 1234", "brooklyn"],
    ["us", "11217", "brooklyn"],
  ])("is found in %s by the postal code %s", async (channel, search, code) => {
    const { pickupStores } = await new Visitor({ channel }).ask(
      "query($s: String!) { pickupStores(search: $s) { store { code } } }",
      { s: search },
    );
    expect(pickupStores.map(({ store }: { store: { code: string } }) => store.code)).toEqual([
      code,
    ]);
  });
});
