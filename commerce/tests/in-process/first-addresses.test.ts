import type { Order, RequestContext } from "@vendure/core";
import { expect, it } from "vitest";
import { owner } from "../api";
import { untilWaiting } from "../holding";
import { sql } from "../shopping";
import { core } from "./compiled-engine";
import { orderAtHand } from "./order-at-hand";

const hand = orderAtHand();

class Undone extends Error {}

type Keep = (tx: RequestContext, order: Order) => Promise<void>;

const connection = () => hand.app.get(core.TransactionalConnection);
const customers = () => hand.app.get(core.CustomerService);

const home = {
  fullName: "A Shopper",
  streetLine1: "Road 1",
  city: "Seoul",
  postalCode: "04782",
  country: "대한민국",
  countryCode: "KR",
};

/** What the database has of the customer's addresses and history then; it is undone. */
async function keptBy(keep: Keep, given: Partial<Order>): Promise<unknown> {
  let rows: unknown;
  await connection()
    .withTransaction(hand.ctx, async (tx) => {
      const order = await hand.app.get(core.OrderService).findOne(tx, hand.id);
      const { customer } = order ?? {};
      if (!order || !customer) throw new Error("The order is gone.");
      const database = connection().getRepository(tx, core.Order);
      await database.query(`DELETE FROM address WHERE "customerId" = $1`, [customer.id]);
      await keep(tx, Object.assign(order, given));
      rows = await database.query(
        `SELECT (SELECT jsonb_agg(to_jsonb(a) - '{id,createdAt,updatedAt}'::text[] ORDER BY a.id)
             FROM address a WHERE a."customerId" = $1) AS addresses,
           (SELECT jsonb_agg(jsonb_build_object('type', h.type, 'data', h.data) ORDER BY h.id)
             FROM history_entry h WHERE h."customerId" = $1 AND h."createdAt" >= now()) AS history`,
        [customer.id],
      );
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return rows;
}

it.each([
  ["one for both", { shippingAddress: home, billingAddress: {} }, 1],
  ["the same place twice", { shippingAddress: home, billingAddress: { ...home } }, 1],
  ["two", { shippingAddress: home, billingAddress: { ...home, streetLine1: "Road 2" } }, 2],
  ["none without a country", { shippingAddress: { city: "Seoul" }, billingAddress: home }, 0],
])("keeps what Vendure keeps: %s", async (_what, given, count) => {
  const { createAddressesForNewCustomer: theirs } = core.CustomerService.prototype;
  const kept = await keptBy((tx, order) => {
    return customers().createAddressesForNewCustomer(tx, order);
  }, given);
  expect(kept).toEqual(await keptBy((tx, order) => theirs.call(customers(), tx, order), given));
  expect(kept).toMatchObject([{ addresses: count ? { length: count } : null }]);
});

/** An order of an account that has none yet, as far as its addresses are concerned. */
async function orderOfAccount(): Promise<Order> {
  const boss = await owner();
  const { createCustomer } = await boss.ask(
    `mutation($input: CreateCustomerInput!) { createCustomer(input: $input, password: "a long password") {
      ... on Customer { id } } }`,
    { input: { emailAddress: `${Date.now()}@example.com`, firstName: "A", lastName: "Shopper" } },
  );
  const customer = await connection()
    .getRepository(hand.ctx, core.Customer)
    .findOneOrFail({ where: { id: createCustomer.id }, relations: { user: true } });
  return new core.Order({ customer, shippingAddress: home, billingAddress: {} });
}

const addressesOf = ({ customer }: Order) =>
  sql(`SELECT "defaultShippingAddress" AS first FROM address WHERE "customerId" = $1`, [
    customer?.id,
  ]);

const keep = (order: Order) =>
  connection().withTransaction(hand.ctx, (tx) =>
    customers().createAddressesForNewCustomer(tx, order),
  );

it("keeps one where two orders of an account are placed at the same moment", async () => {
  const order = await orderOfAccount();
  let other: Promise<void> | undefined;
  await connection().withTransaction(hand.ctx, async (tx) => {
    await customers().createAddressesForNewCustomer(tx, order);
    other = keep(order);
    // Without a lock it is done at once.
    await Promise.race([other, untilWaiting("")]);
  });
  await other;
  expect(await addressesOf(order)).toEqual([{ first: true }]);
});

it("keeps none for an account that has ended meanwhile, and lets the order be placed", async () => {
  const order = await orderOfAccount();
  await sql(`UPDATE customer SET "deletedAt" = now() WHERE id = $1`, [order.customer?.id]);
  await keep(order);
  expect(await addressesOf(order)).toEqual([]);
});
