import { owner, type Visitor } from "./api";
import { sql } from "./shopping";

/** An order that the office opens, changes and closes, as Vendure's dashboard does. */
export class Office {
  constructor(
    private readonly admin: Visitor,
    private readonly orderId: number,
  ) {}

  /** The state that it has then, or why it is not changed. */
  async become(state: string): Promise<string> {
    const { data } = await this.admin.send(
      `mutation($o: ID!, $s: String!) { transitionOrderToState(id: $o, state: $s) { __typename
        ... on Order { state } ... on OrderStateTransitionError { transitionError } } }`,
      { o: this.orderId, s: state },
    );
    const { transitionOrderToState: result } = data;
    return result.state ?? result.transitionError;
  }

  async modify(change: object): Promise<{ __typename: string; message?: string }> {
    const { data, errors } = await this.admin.send(
      `mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) { __typename
        ... on ErrorResult { message } } }`,
      { i: { orderId: this.orderId, dryRun: false, ...change } },
    );
    return data?.modifyOrder ?? { __typename: "Error", message: errors?.[0]?.message };
  }

  /** What the order costs more is paid by a method; the reference is what the office writes. */
  async pay(method: string, transactionId = "T"): Promise<string> {
    await this.become("ArrangingAdditionalPayment");
    const { addManualPaymentToOrder } = await this.admin.ask(
      `mutation($i: ManualPaymentInput!) { addManualPaymentToOrder(input: $i) {
        ... on Order { state } ... on ErrorResult { message } } }`,
      { i: { orderId: this.orderId, method, transactionId, metadata: {} } },
    );
    if (addManualPaymentToOrder.state === "ArrangingAdditionalPayment")
      return this.become("PaymentAuthorized");
    return addManualPaymentToOrder.state ?? addManualPaymentToOrder.message;
  }

  /** Of the payment that Vendure wants to be named when an order costs less. */
  async refund(amount: number): Promise<object> {
    const [payment] = await sql<{ id: number }>(
      `SELECT id FROM payment WHERE "orderId" = $1 ORDER BY id`,
      [this.orderId],
    );
    return { refunds: [{ paymentId: String(payment?.id), amount, reason: "changed" }] };
  }
}

/** The office has an order's first line be of so many pieces, which a bank transfer pays for. */
export async function addPieces(orderCode: string, quantity: number): Promise<void> {
  const [line] = await sql<{ id: number; orderId: number }>(
    `SELECT l.id, l."orderId" FROM order_line l JOIN "order" o ON o.id = l."orderId"
     WHERE o.code = $1 ORDER BY l.id`,
    [orderCode],
  );
  if (!line) throw new Error(`No order ${orderCode}`);
  const office = new Office(await owner(), line.orderId);
  await office.become("Modifying");
  const { message } = await office.modify({
    adjustOrderLines: [{ orderLineId: String(line.id), quantity }],
  });
  if (message) throw new Error(message);
  const state = await office.pay("bank-transfer");
  if (!state.startsWith("Payment")) throw new Error(state);
}

/** An order's pieces at its stores by what the order says, and by what the store does. */
export const piecesOf = (orderId: number) =>
  sql<{ ordered: number; prepared: number; picked: number; out: number }>(
    `SELECT l.quantity AS ordered,
       p.quantity - CASE WHEN k.state IN ('placed', 'picking') THEN 0 ELSE p.short END AS prepared,
       p.picked, p."toTakeOut" AS out
     FROM order_line l LEFT JOIN pickup_line p ON p."orderLineId" = l.id
     LEFT JOIN pickup k ON k.id = p."pickupId"
     WHERE l."orderId" = $1 ORDER BY l.id`,
    [orderId],
  );
