import { describe, expect, it } from "vitest";
import { inLanes } from "../../scripts/run/in-lanes";
import { steps } from "./order-changes";
import { type Racer, raceFloor, racer } from "./order-racing";
import { races } from "./races";
import { sql } from "./shopping";

const floor = raceFloor();

async function placed(): Promise<Racer> {
  const one = await racer(floor.engines[0], floor.chair);
  await steps.begin(one.visitor);
  const { data } = await steps.pay(one.visitor);
  expect(data.addPaymentToOrder.__typename).toBe("Order");
  return one;
}

describe("two people in the dashboard at the same moment", () => {
  const both = (query: string, variables: object) =>
    Promise.all([floor.admin.send(query, variables), floor.admin.send(query, variables)]);
  const send = (one: Racer, quantity: number) => ({
    i: {
      lines: [{ orderLineId: one.lineId, quantity }],
      handler: {
        code: "manual-fulfillment",
        arguments: [
          { name: "method", value: "post" },
          { name: "trackingCode", value: "" },
        ],
      },
    },
  });
  const fulfil = `mutation($i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) {
    __typename ... on Fulfillment { id } } }`;
  const toShipped = `mutation($f: ID!) {
    transitionFulfillmentToState(id: $f, state: "Shipped") { __typename } }`;

  it("send the same pieces once", async () => {
    await inLanes(races, 2, async () => {
      const one = await placed();
      const answers = await both(fulfil, send(one, 2));
      const made = answers.map(({ data }) => data?.addFulfillmentToOrder.__typename);
      expect(made.filter((name) => name === "Fulfillment")).toHaveLength(1);
      expect(await auditBooks(one)).toEqual([]);
    });
  });

  it("do not both send and cancel a piece", async () => {
    await inLanes(races, 2, async () => {
      const one = await placed();
      const { data } = await floor.admin.send(fulfil, send(one, 2));
      await Promise.all([
        floor.admin.send(toShipped, { f: data.addFulfillmentToOrder.id }),
        floor.admin.send(
          "mutation($o: ID!) { cancelOrder(input: { orderId: $o }) { __typename } }",
          {
            o: one.orderId,
          },
        ),
      ]);
      expect(await auditBooks(one)).toEqual([]);
      const [sent] = await sql<{ state: string; taken: boolean }>(
        `SELECT f.state, EXISTS (SELECT 1 FROM payment_operation c
           WHERE c."orderId" = $1 AND c.kind = 'capture') AS taken
         FROM fulfillment f WHERE f.id = $2`,
        [one.orderId, data.addFulfillmentToOrder.id],
      );
      // Cancelled first, it stays; sent first, it was paid before it comes back.
      expect(sent).toEqual(
        sent?.taken ? { state: "Shipped", taken: true } : { state: "Pending", taken: false },
      );
    });
  });

  it("give the same money back once", async () => {
    await inLanes(races, 2, async () => {
      const one = await placed();
      const { data } = await floor.admin.send(fulfil, send(one, 2));
      await floor.admin.send(toShipped, { f: data.addFulfillmentToOrder.id });
      await expect.poll(() => paymentsOf(one)).toMatchObject([{ state: "Settled" }]);
      const [payment] = await paymentsOf(one);
      await both(`mutation($i: RefundOrderInput!) { refundOrder(input: $i) { __typename } }`, {
        i: {
          paymentId: payment?.id,
          lines: [],
          shipping: 0,
          adjustment: 0,
          amount: Number(payment?.amount),
          reason: "twice",
        },
      });
      const [refunds] = await sql<{ sum: string }>(
        `SELECT COALESCE(SUM(r.total), 0) AS sum FROM refund r JOIN payment p ON p.id = r."paymentId"
         WHERE p."orderId" = $1 AND r.state <> 'Failed'`,
        [one.orderId],
      );
      expect(refunds?.sum).toBe(payment?.amount);
    });
  });

  it("begin to have a draft paid as it is, or change it first", async () => {
    await inLanes(races, 2, async () => {
      const { orderId, lineId } = await draft();
      await Promise.all([
        floor.admin.send(
          `mutation($o: ID!) { transitionOrderToState(id: $o, state: "ArrangingPayment") { __typename } }`,
          { o: orderId },
        ),
        floor.admin.send(
          `mutation($o: ID!, $l: ID!) { adjustDraftOrderLine(orderId: $o,
            input: { orderLineId: $l, quantity: 7 }) { __typename } }`,
          { o: orderId, l: lineId },
        ),
      ]);
      const [row] = await sql<{ state: string; quantity: number; held: number }>(
        `SELECT o.state, l.quantity, COALESCE((SELECT SUM(quantity) FROM stock_movement m
           WHERE m."orderLineId" = l.id), 0)::int AS held
         FROM "order" o JOIN order_line l ON l."orderId" = o.id WHERE o.id = $1`,
        [orderId],
      );
      expect(row?.held).toBe(row?.state === "ArrangingPayment" ? row.quantity : 0);
    });
  });

  let serial = 0;
  async function draft() {
    const { createDraftOrder } = await floor.admin.ask("mutation { createDraftOrder { id } }");
    const o = createDraftOrder.id;
    const { addItemToDraftOrder } = await floor.admin.ask(
      `mutation($o: ID!, $v: ID!) { addItemToDraftOrder(orderId: $o,
        input: { productVariantId: $v, quantity: 2 }) { ... on Order { lines { id } } } }`,
      { o, v: floor.chair },
    );
    await floor.admin.ask(
      `mutation($o: ID!, $e: String!) {
        setCustomerForDraftOrder(orderId: $o, input: { emailAddress: $e, firstName: "A", lastName: "B" }) { __typename }
        setDraftOrderShippingAddress(orderId: $o, input: { fullName: "A", streetLine1: "B 1",
          city: "Seoul", postalCode: "04782", countryCode: "KR" }) { id } }`,
      { o, e: `draft-${Date.now()}-${serial++}@example.com` },
    );
    const { eligibleShippingMethodsForDraftOrder: methods } = await floor.admin.ask(
      "query($o: ID!) { eligibleShippingMethodsForDraftOrder(orderId: $o) { id } }",
      { o },
    );
    await floor.admin.ask(
      "mutation($o: ID!, $m: ID!) { setDraftOrderShippingMethod(orderId: $o, shippingMethodId: $m) { __typename } }",
      { o, m: methods[0].id },
    );
    return { orderId: Number(o), lineId: Number(addItemToDraftOrder.lines[0].id) };
  }
});

const paymentsOf = ({ orderId }: Racer) =>
  sql<{ id: number; state: string; amount: string }>(
    `SELECT id, state, amount FROM payment WHERE "orderId" = $1 ORDER BY id`,
    [orderId],
  );

/** As many pieces are sent, kept and cancelled as were ordered, and paid for those that are kept. */
async function auditBooks(one: Racer): Promise<string[]> {
  const [row] = await sql<{ quantity: number; moved: number; total: string; paid: string }>(
    `SELECT l.quantity, (SELECT SUM(CASE m.discriminator WHEN 'Allocation' THEN m.quantity
         WHEN 'Sale' THEN 0 ELSE -m.quantity END) FROM stock_movement m
         WHERE m."orderLineId" = l.id)::int AS moved,
       CASE o.state WHEN 'Cancelled' THEN 0 ELSE o."subTotalWithTax" + o."shippingWithTax" END AS total,
       COALESCE((SELECT SUM(p.amount) FROM payment p
         WHERE p."orderId" = o.id AND p.state IN ('Authorized', 'Settled')
           AND NOT EXISTS (SELECT 1 FROM payment_operation v
             WHERE v."paymentId" = p.id AND v.kind = 'void')), 0)
       - COALESCE((SELECT SUM(r.total) FROM refund r JOIN payment p ON p.id = r."paymentId"
         WHERE p."orderId" = o.id AND r.state <> 'Failed'), 0) AS paid
     FROM "order" o JOIN order_line l ON l."orderId" = o.id WHERE o.id = $1`,
    [one.orderId],
  );
  const wrong: string[] = [];
  if (row?.moved !== row?.quantity)
    wrong.push(`${row?.quantity} kept, ${row?.moved} accounted for`);
  if (row?.total !== row?.paid) wrong.push(`paid ${row?.paid} of ${row?.total}`);
  return wrong;
}
