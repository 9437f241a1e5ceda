import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, type Visitor } from "./api";
import { lineOf, placeAtCounters, takeAndHandOver } from "./counter";
import { mailsTo } from "./mailbox";
import { Office } from "./order-changing";
import {
  booksOf,
  cancelPieces,
  handOver,
  linesOf,
  pickupAt,
  placeMixed,
  prepareOrder,
  providerBooksOf,
  shipPieces,
} from "./paying";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let admin: Visitor;
let other: Visitor;
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
beforeAll(async () => {
  worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
  admin = await owner();
  other = await owner({ engine: worker.url });
});
afterAll(() => worker.stop());

const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);

/** Two stools that are delivered: one is paid by card, one that the office added by transfer. */
async function paidByTransfer({ asTheCard = false } = {}) {
  await setStock(team.stool, { icheon: 3 });
  const { code, guest } = await placeMixed([{ variant: team.stool, quantity: 1 }]);
  const [line] = await linesOf(code);
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  if (!line || !order) throw new Error("Nothing was bought");
  const office = new Office(admin, order.id);
  await office.become("Modifying");
  await office.modify({ adjustOrderLines: [{ orderLineId: String(line.id), quantity: 2 }] });
  const [card] = await sql<{ reference: string }>(
    `SELECT "transactionId" AS reference FROM payment WHERE "orderId" = $1`,
    [order.id],
  );
  await office.pay("bank-transfer", asTheCard ? card?.reference : "T");
  const [payment] = await sql<{ id: number; state: string }>(
    `SELECT id, state FROM payment WHERE "orderId" = $1 AND method = 'bank-transfer'`,
    [order.id],
  );
  expect(payment?.state).toBe("Settled");
  return {
    code,
    email: guest.email,
    orderId: order.id,
    office,
    payment: String(payment?.id),
    line: line.id,
    price: line.price,
  };
}

/** A stool that the office orders for someone and sends them. */
async function draftOf(variant: number) {
  await setStock(variant, { icheon: 1 });
  const email = `${randomUUID()}@example.com`;
  const { createDraftOrder } = await admin.ask("mutation { createDraftOrder { id code } }");
  const { id: o, code } = createDraftOrder;
  await admin.ask(
    `mutation($o: ID!, $v: ID!, $e: String!) {
      addItemToDraftOrder(orderId: $o, input: { productVariantId: $v, quantity: 1 }) { __typename }
      setCustomerForDraftOrder(orderId: $o, input: { emailAddress: $e, firstName: "A", lastName: "B" }) { __typename }
      setDraftOrderShippingAddress(orderId: $o, input: { fullName: "A", streetLine1: "Main 1",
        city: "Seoul", postalCode: "04782", countryCode: "KR" }) { __typename } }`,
    { o, v: variant, e: email },
  );
  const { eligibleShippingMethodsForDraftOrder: methods } = await admin.ask(
    "query($o: ID!) { eligibleShippingMethodsForDraftOrder(orderId: $o) { id code } }",
    { o },
  );
  await admin.ask(
    "mutation($o: ID!, $m: ID!) { setDraftOrderShippingMethod(orderId: $o, shippingMethodId: $m) { __typename } }",
    { o, m: methods.find((one: { code: string }) => one.code === "white-glove-kr").id },
  );
  return { orderId: Number(o), code, email };
}

const paymentsOf = (orderCode: string) =>
  sql<{ id: number; orderId: number }>(
    `SELECT p.id, p."orderId" FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
    [orderCode],
  );

const refundsOf = (orderId: number) =>
  sql<{ id: number; total: number; state: string; transactionId: string }>(
    `SELECT r.id, r.total::int, r.state, r."transactionId" FROM refund r
     JOIN payment p ON p.id = r."paymentId" WHERE p."orderId" = $1 ORDER BY r.id`,
    [orderId],
  );

async function onlyRefund(orderId: number) {
  const [refund, ...more] = await refundsOf(orderId);
  if (!refund || more.length > 0) throw new Error(`${more.length + 1} refunds`);
  return refund;
}

async function transfersOf(orderCode: string) {
  const { refundTransfers } = await admin.ask(
    `{ refundTransfers { refundId orderCode customerName amount currencyCode method methodName reason dueAt } }`,
  );
  return refundTransfers.filter((one: { orderCode: string }) => one.orderCode === orderCode);
}

/** "Settled", or why it is not. */
async function settle(who: Visitor, refundId: number, transactionId: string): Promise<string> {
  const { data, errors } = await who.send(
    `mutation($i: SettleRefundInput!) { settleRefund(input: $i) { ... on Refund { state }
      ... on RefundStateTransitionError { message transitionError } } }`,
    { i: { id: String(refundId), transactionId } },
  );
  return errors?.[0].message ?? data.settleRefund.state ?? data.settleRefund.message;
}

async function giveBack(payment: string, amount: number): Promise<string> {
  const { data, errors } = await admin.send(
    `mutation($i: RefundOrderInput!) { refundOrder(input: $i) {
      ... on Refund { state } ... on ErrorResult { message } } }`,
    { i: { paymentId: payment, lines: [], shipping: 0, adjustment: 0, amount, reason: "sorry" } },
  );
  return errors?.[0].message ?? data.refundOrder.state ?? data.refundOrder.message;
}

/** What the task that looks after orders finds, and does not put right. */
async function reconciled(orderId: number): Promise<string[]> {
  const [before] = await sql<{ at: string }>("SELECT clock_timestamp()::text AS at");
  await other.ask(`mutation { runScheduledTask(id: "reconcile-orders") { success } }`);
  await expect
    .poll(() =>
      sql(
        `SELECT 1 AS done FROM scheduled_task_record WHERE "taskId" = 'reconcile-orders'
           AND "lockedAt" IS NULL
           AND "lastExecutedAt" AT TIME ZONE current_setting('TimeZone') > $1::timestamptz`,
        [before?.at],
      ),
    )
    .toEqual([{ done: 1 }]);
  const findings = await sql<{ invariant: string }>(
    `SELECT invariant FROM order_finding WHERE "orderId" = $1 AND "endedAt" IS NULL`,
    [orderId],
  );
  return findings.map(({ invariant }) => invariant);
}

async function letter(email: string, subject: string): Promise<string> {
  const found = () => mailsTo(email).filter((mail) => mail.subject.includes(subject));
  await expect.poll(() => found().length).toBe(1);
  return found()[0]?.text ?? "";
}

describe("money that came by a way without a provider", () => {
  it("waits until a person has transferred it, and is one figure everywhere", async () => {
    const { code, email, orderId, line, price } = await paidByTransfer();
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const refund = await onlyRefund(orderId);
    expect(refund).toMatchObject({ total: price, state: "Pending" });
    expect(await transfersOf(code)).toEqual([
      {
        refundId: String(refund.id),
        orderCode: code,
        customerName: expect.stringMatching(/\S/),
        amount: price,
        currencyCode: "KRW",
        method: "bank-transfer",
        methodName: "bank-transfer",
        reason: "cancelled",
        dueAt: expect.any(String),
      },
    ]);
    const due = await letter(email, "계좌로 돌려드릴 금액이 있습니다");
    expect(due).toContain(won(price));
    // However long it waits, no provider is at fault.
    await sql(
      `UPDATE payment_operation SET "createdAt" = now() - interval '1 day' WHERE "orderId" = $1`,
      [orderId],
    );
    expect(await reconciled(orderId)).toEqual([]);
    expect(await settle(admin, refund.id, "  ")).toMatch(/reference/);
    expect(await onlyRefund(orderId)).toMatchObject({ state: "Pending" });
    expect(await settle(admin, refund.id, "BANK-1")).toBe("Settled");
    expect(await onlyRefund(orderId)).toMatchObject({ state: "Settled", transactionId: "BANK-1" });
    expect(await transfersOf(code)).toEqual([]);
    const paid = await letter(email, "계좌로 보내 드렸습니다");
    expect(paid).toContain(won(price));
    expect(paid).toContain("BANK-1");
    expect(await booksOf(code)).toMatchObject({ settled: price, refunded: price });
    const { order } = await admin.ask(
      "query($id: ID!) { order(id: $id) { money { returning returned } } }",
      { id: orderId },
    );
    expect(order.money).toEqual({ returning: 0, returned: price });
    const { total, authorised, settled, refunded } = await booksOf(code);
    expect(authorised + settled - refunded).toBe(total);
    expect(await reconciled(orderId)).toEqual([]);
  });

  it("is settled once, no matter who confirms it at the same moment", async () => {
    const { code, email, orderId, line } = await paidByTransfer();
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const { id } = await onlyRefund(orderId);
    const answers = await Promise.all([settle(admin, id, "BANK-A"), settle(other, id, "BANK-B")]);
    expect(answers.filter((answer) => answer === "Settled")).toHaveLength(1);
    const { transactionId } = await onlyRefund(orderId);
    const late = answers.find((answer) => answer !== "Settled");
    expect(late).toContain("already");
    expect(late).toContain(transactionId);
    // An answer that was lost on its way is given again.
    expect(await settle(admin, id, transactionId)).toBe("Settled");
    expect(await settle(admin, id, "BANK-C")).toContain("already");
    await letter(email, "계좌로 보내 드렸습니다");
    const tasks = await sql(
      `SELECT state FROM payment_operation WHERE "orderId" = $1 AND kind = 'refund'`,
      [orderId],
    );
    expect(tasks).toEqual([{ state: "done" }]);
  });

  it("comes back whole when the office's own order is cancelled", async () => {
    const { orderId, code, email } = await draftOf(team.stool);
    const office = new Office(admin, orderId);
    await office.become("ArrangingPayment");
    const { addManualPaymentToOrder: paid } = await admin.ask(
      `mutation($i: ManualPaymentInput!) { addManualPaymentToOrder(input: $i) {
          ... on Order { totalWithTax } ... on ErrorResult { message } } }`,
      { i: { orderId, method: "bank-transfer", transactionId: "IN-1", metadata: {} } },
    );
    await cancelPieces(code);
    expect(await transfersOf(code)).toMatchObject([{ amount: paid.totalWithTax }]);
    const refund = await onlyRefund(orderId);
    expect(await settle(admin, refund.id, "BANK-L")).toBe("Settled");
    const sent = await letter(email, "계좌로 보내 드렸습니다");
    expect(sent).toContain(won(paid.totalWithTax));
    expect(await reconciled(orderId)).toEqual([]);
  });

  it("waits on when the confirmation breaks off in the middle", async () => {
    const { code, email, orderId, line, price } = await paidByTransfer();
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const { id } = await onlyRefund(orderId);
    await letter(email, "계좌로 돌려드릴 금액이 있습니다");
    await sql(`CREATE FUNCTION no_letter() RETURNS trigger AS $$ BEGIN
      RAISE EXCEPTION 'The engine died'; END $$ LANGUAGE plpgsql`);
    await sql(`CREATE TRIGGER no_letter BEFORE INSERT ON outbox_message FOR EACH ROW
      WHEN (NEW.kind = 'money-transferred') EXECUTE FUNCTION no_letter()`);
    try {
      expect(await settle(admin, id, "BANK-J")).not.toBe("Settled");
    } finally {
      await sql("DROP TRIGGER no_letter ON outbox_message");
      await sql("DROP FUNCTION no_letter");
    }
    expect(await onlyRefund(orderId)).toMatchObject({ state: "Pending", transactionId: null });
    expect(await transfersOf(code)).toMatchObject([{ amount: price }]);
    expect(await settle(admin, id, "BANK-K")).toBe("Settled");
    expect(await letter(email, "계좌로 보내 드렸습니다")).toContain("BANK-K");
  });

  it("never comes back twice, with a second refund at the same moment", async () => {
    const { code, orderId, line, payment, price } = await paidByTransfer();
    await shipPieces([{ line, quantity: 2 }]);
    expect(await giveBack(payment, price - 500_00)).toBe("Pending");
    const { id } = await onlyRefund(orderId);
    const [settled, more] = await Promise.all([
      settle(admin, id, "BANK-D"),
      giveBack(payment, 1_000_00),
    ]);
    expect(settled).toBe("Settled");
    expect(more).not.toBe("Pending");
    expect(await giveBack(payment, 50)).toMatch(/whole amount/);
    expect(await giveBack(payment, 500_00)).toBe("Pending");
    expect(await transfersOf(code)).toMatchObject([{ amount: 500_00, reason: "manual" }]);
    expect(await reconciled(orderId)).toEqual([]);
  });

  it("that the office gives back with a change waits once, for the same amount", async () => {
    const { code, orderId, office, line, payment, price } = await paidByTransfer();
    await office.become("Modifying");
    await office.modify({
      adjustOrderLines: [{ orderLineId: String(line), quantity: 1 }],
      refunds: [{ paymentId: payment, amount: price, reason: "changed" }],
    });
    await office.become("PaymentAuthorized");
    const due = await transfersOf(code);
    expect(due).toMatchObject([{ amount: price }]);
    expect(await settle(admin, due[0].refundId, "BANK-E")).toBe("Settled");
    expect(await booksOf(code)).toMatchObject({ settled: price, refunded: price });
    expect(await reconciled(orderId)).toEqual([]);
  });

  it("gets its task also when a refund was written without one", async () => {
    const { code, orderId, payment } = await paidByTransfer();
    const write = () =>
      sql(
        `INSERT INTO refund (method, state, "transactionId", metadata, total, items, shipping,
           adjustment, "paymentId", reason)
         VALUES ('bank-transfer', 'Pending', '', '{}', 100000, 0, 0, 0, $1, 'by hand')`,
        [payment],
      );
    await write();
    await reconciled(orderId);
    expect(await transfersOf(code)).toMatchObject([{ amount: 1_000_00, reason: "manual" }]);
    await write();
    const [first, second] = await refundsOf(orderId);
    expect(await settle(admin, second?.id ?? 0, "BANK-F")).toBe("Settled");
    expect(await settle(admin, first?.id ?? 0, "BANK-G")).toBe("Settled");
    expect(await booksOf(code)).toMatchObject({ refunded: 2_000_00 });
    expect(await reconciled(orderId)).toEqual([]);
  });

  it("is no one's to confirm who may not change orders", async () => {
    const { code, orderId, line } = await paidByTransfer();
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const { id } = await onlyRefund(orderId);
    expect(await settle(team.manager, id, randomUUID())).toMatch(/authorized/);
    await expect(team.manager.ask("{ refundTransfers { refundId } }")).rejects.toThrow(
      /authorized/,
    );
    const us = await owner({ channel: "us" });
    expect((await us.ask("{ refundTransfers { orderCode } }")).refundTransfers).not.toContainEqual({
      orderCode: code,
    });
    expect(await settle(us, id, "BANK-H")).not.toBe("Settled");
    expect(await onlyRefund(orderId)).toMatchObject({ state: "Pending" });
  });
});

describe("money that has its own way back", () => {
  it("is not settled by hand where a counter pays it out", async () => {
    await setStock(team.stool, { seongsu: 1 });
    const order = await placeAtCounters([{ variant: team.stool, quantity: 1, store: "seongsu" }]);
    const pickup = order.pickups.seongsu;
    if (!pickup) throw new Error("Not at Seongsu");
    await prepareOrder(team.associate, pickup, { found: 1 });
    await takeAndHandOver(team.associate, pickup, lineOf(order.lines, team.stool).price);
    const [payment] = await paymentsOf(order.code);
    expect(await giveBack(String(payment?.id), 500_00)).toBe("Pending");
    const refund = await onlyRefund(payment?.orderId ?? 0);
    expect(await settle(admin, refund.id, "BANK-I")).toContain("counter");
    expect(await onlyRefund(payment?.orderId ?? 0)).toMatchObject({ state: "Pending" });
    expect(await transfersOf(order.code)).toEqual([]);
  });

  it("is called what the merchant calls its way of payment", async () => {
    const { code, line } = await paidByTransfer();
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const [method] = await sql<{ id: number }>(
      `INSERT INTO payment_method (code, enabled, handler)
       VALUES ('bank-transfer', false, '{"code":"none","args":[]}') RETURNING id`,
    );
    try {
      await sql(
        `INSERT INTO payment_method_translation ("languageCode", name, description, "baseId")
         VALUES ('ko', '계좌 이체', '', $1)`,
        [method?.id],
      );
      await sql(
        `INSERT INTO payment_method_channels_channel ("paymentMethodId", "channelId")
         SELECT $1, id FROM channel WHERE code = 'kr'`,
        [method?.id],
      );
      expect(await transfersOf(code)).toMatchObject([
        { method: "bank-transfer", methodName: "계좌 이체" },
      ]);
    } finally {
      await sql("DELETE FROM payment_method WHERE id = $1", [method?.id]);
    }
  });

  it("comes back by transfer, also when its reference is that of a card of the order", async () => {
    const { code, orderId, line, price } = await paidByTransfer({ asTheCard: true });
    await cancelPieces(code, [{ line, quantity: 1 }]);
    expect(await transfersOf(code)).toMatchObject([{ amount: price, method: "bank-transfer" }]);
    const refund = await onlyRefund(orderId);
    expect(await settle(admin, refund.id, "BANK-M")).toBe("Settled");
    expect(await providerBooksOf(code)).toMatchObject({ refunded: 0 });
    expect(await reconciled(orderId)).toEqual([]);
  });

  it("goes back by its provider, also when its method is offered no more", async () => {
    await setStock(team.stool, { seongsu: 1 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 1, store: "seongsu" }]);
    const pickup = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, pickup, { found: 1 });
    await handOver(team.associate, pickup);
    await expect.poll(async () => (await booksOf(code)).authorised).toBe(0);
    const [payment] = await paymentsOf(code);
    await sql(`UPDATE payment_method SET enabled = false WHERE code = 'card'`);
    try {
      expect(await giveBack(String(payment?.id), 500_00)).toBe("Pending");
    } finally {
      await sql(`UPDATE payment_method SET enabled = true WHERE code = 'card'`);
    }
    await expect.poll(async () => (await booksOf(code)).refunded).toBe(500_00);
    expect(await providerBooksOf(code)).toMatchObject({ refunded: 500_00 });
    await sql(`UPDATE payment_method SET code = 'card-of-before' WHERE code = 'card'`);
    try {
      expect(await giveBack(String(payment?.id), 500_00)).toBe("Pending");
    } finally {
      await sql(`UPDATE payment_method SET code = 'card' WHERE code = 'card-of-before'`);
    }
    await expect.poll(async () => (await booksOf(code)).refunded).toBe(1_000_00);
    expect(await providerBooksOf(code)).toMatchObject({ refunded: 1_000_00 });
  });
});
