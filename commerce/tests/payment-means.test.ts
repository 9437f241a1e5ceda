import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner } from "./api";
import { beginPayment, guestReadyToPay, setStock, sql, variantId } from "./shopping";

// Merchants name the codes of their methods as they like.
const methods = { plastic: "test-card", counter: "pay-in-store", wallet: "elsewhere" };

beforeAll(async () => {
  const staff = await owner();
  for (const [code, handler] of Object.entries(methods)) {
    const args = handler === "pay-in-store" ? [] : [{ name: "captureAtOnce", value: "false" }];
    await staff.ask(
      "mutation($i: CreatePaymentMethodInput!) { createPaymentMethod(input: $i) { id } }",
      {
        i: {
          code,
          enabled: true,
          translations: [{ languageCode: "ko", name: code, description: "" }],
          handler: { code: handler === "elsewhere" ? "test-card" : handler, arguments: args },
        },
      },
    );
  }
  // As after an upgrade that a plugin with its own handler did not survive.
  await sql(
    `UPDATE payment_method SET handler = '{"code":"elsewhere","args":[]}' WHERE code = $1`,
    ["wallet"],
  );
});

afterAll(async () => {
  const staff = await owner();
  const idsOf = async (...codes: string[]) =>
    (await sql<{ id: number }>(`SELECT id FROM payment_method WHERE code = ANY($1)`, [codes])).map(
      ({ id }) => id,
    );
  await staff.ask(
    "mutation($ids: [ID!]!) { deletePaymentMethods(ids: $ids, force: true) { result } }",
    { ids: await idsOf("wallet") },
  );
  // Payments were made by these: they stay known.
  for (const id of await idsOf("plastic", "counter"))
    await staff.ask(
      "mutation($i: UpdatePaymentMethodInput!) { updatePaymentMethod(input: $i) { id } }",
      { i: { id, enabled: false } },
    );
});

describe("what a method is paid by", () => {
  it("is told by its handler, not by its code", async () => {
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const { eligiblePaymentMethods } = await guest.ask("{ eligiblePaymentMethods { code means } }");
    expect(eligiblePaymentMethods).toEqual(
      expect.arrayContaining([
        { code: "card", means: "card" },
        { code: "in-store", means: "atStore" },
        { code: "plastic", means: "card" },
        { code: "counter", means: "atStore" },
        { code: "wallet", means: null },
      ]),
    );
  });

  it.each([
    ["plastic", { cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" }, "card", "4242"],
    ["counter", {}, "atStore", null],
  ])("is kept by a payment by the method %s", async (method, metadata, means, last4) => {
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    const { addPaymentToOrder } = await guest.ask(
      `mutation($i: PaymentInput!) { addPaymentToOrder(input: $i) {
        ... on Order { state payments { method means last4 } } } }`,
      { i: { method, metadata } },
    );
    expect(addPaymentToOrder).toEqual({
      state: "PaymentAuthorized",
      payments: [{ method, means, last4 }],
    });
  });
});
