import { Injectable } from "@nestjs/common";
import {
  type ID,
  Order,
  OrderLine,
  Payment,
  Refund,
  type RequestContext,
  ShippingLine,
  Surcharge,
  TransactionalConnection,
} from "@vendure/core";
import { In, Not } from "typeorm";
import { PaymentOperation } from "../entities/payment-operation.entity";
import type { Fee, OrderValue } from "../order-value";

/** A payment of which money was taken, or is being taken. */
export interface TakenPayment {
  payment: Payment;
  pickupId: ID | null;
  /** What is not given back yet. */
  left: number;
}

/** What an order costs, and what is reserved and taken for it. Amounts are hundredths. */
export interface OrderBooks {
  order: Order;
  value: OrderValue;
  /** What the shopper owes for what they keep or are still to get. */
  owed: number;
  /** Authorised, and not on its way to be taken or released; oldest first. */
  open: Payment[];
  /** Newest first. */
  taken: TakenPayment[];
  /** What is paid for goods: goodwill that was given back does not lower it. */
  paidForGoods: number;
}

/** Reads an order's money. What it answers holds as long as the order stays locked. */
@Injectable()
export class OrderBooksService {
  constructor(private readonly connection: TransactionalConnection) {}

  async read(tx: RequestContext, orderId: ID): Promise<OrderBooks> {
    const order = await this.connection
      .getRepository(tx, Order)
      .findOneOrFail({ where: { id: orderId }, loadEagerRelations: false });
    const payments = await this.connection.getRepository(tx, Payment).find({
      where: { order: { id: orderId }, state: In(["Authorized", "Settled"]) },
      relations: { refunds: true },
      order: { id: "ASC" },
    });
    const operations = await this.connection
      .getRepository(tx, PaymentOperation)
      .find({ where: { orderId, kind: Not("authorise") } });
    const of = (payment: Payment, ...kinds: string[]) =>
      operations.find((o) => String(o.paymentId) === String(payment.id) && kinds.includes(o.kind));
    const settled = payments.filter(
      (payment) => payment.state === "Settled" || of(payment, "capture"),
    );
    const goodwill = await this.goodwill(tx, orderId);
    const taken = settled.map((payment) => ({
      payment,
      pickupId: of(payment, "capture")?.pickupId ?? null,
      left: payment.amount - givenBack(payment),
    }));
    return {
      order,
      value: await this.value(tx, orderId),
      owed: order.state === "Cancelled" ? 0 : order.totalWithTax,
      open: payments.filter((p) => p.state === "Authorized" && !of(p, "capture", "void")),
      taken: taken.reverse(),
      paidForGoods: taken.reduce((sum, { left }) => sum + left, goodwill),
    };
  }

  /** What lines, deliveries and surcharges cost, and which pieces are gone. */
  private async value(tx: RequestContext, orderId: ID): Promise<OrderValue> {
    const where = { order: { id: orderId } };
    const lines = await this.connection
      .getRepository(tx, OrderLine)
      .find({ where, loadEagerRelations: false });
    const shipping = await this.connection.getRepository(tx, ShippingLine).findBy(where);
    const surcharges = await this.connection.getRepository(tx, Surcharge).findBy(where);
    const gone = await this.gone(tx, orderId);
    const all = lines.map((line) => String(line.id));
    const fees: Fee[] = [
      ...shipping.map((fee) => {
        const own = lines.filter((line) => String(line.shippingLineId) === String(fee.id));
        const lineIds = own.length > 0 ? own.map((line) => String(line.id)) : all;
        return { amount: fee.discountedPriceWithTax, lineIds };
      }),
      ...surcharges.map((fee) => ({ amount: fee.priceWithTax, lineIds: all })),
    ];
    return {
      fees,
      lines: lines.map((line) => ({
        id: String(line.id),
        quantity: line.quantity,
        gone: gone.get(String(line.id)) ?? 0,
        priceOf: (quantity) => priceOf(line, quantity),
      })),
    };
  }

  /** Pieces that left, by line. The engine counts what is cancelled as never sent first. */
  private async gone(tx: RequestContext, orderId: ID): Promise<Map<string, number>> {
    const rows: { id: string; gone: string }[] = await this.connection
      .getRepository(tx, OrderLine)
      .query(
        `SELECT l.id::text, SUM(r.quantity) AS gone FROM order_line l
         JOIN order_line_reference r ON r."orderLineId" = l.id
         JOIN fulfillment f ON f.id = r."fulfillmentId"
           AND f.state NOT IN ('Created', 'Pending', 'Cancelled')
         WHERE l."orderId" = $1 GROUP BY l.id`,
        [orderId],
      );
    return new Map(rows.map(({ id, gone }) => [id, Number(gone)]));
  }

  /** What an administrator gave back without a change of the order. */
  private async goodwill(tx: RequestContext, orderId: ID): Promise<number> {
    const [row]: { sum: string }[] = await this.connection.getRepository(tx, Refund).query(
      `SELECT COALESCE(SUM(r.total), 0) AS sum FROM refund r
       JOIN payment p ON p.id = r."paymentId" AND p."orderId" = $1
       JOIN payment_operation o ON o."refundId" = r.id AND o.reason = 'manual'
       WHERE r.state <> 'Failed'
         AND NOT EXISTS (SELECT 1 FROM order_modification m WHERE m."refundId" = r.id)`,
      [orderId],
    );
    return Number(row?.sum ?? 0);
  }
}

/** The engine's own price and rounding, for any number of a line's pieces. */
function priceOf(line: OrderLine, quantity: number): number {
  const { listPrice, listPriceIncludesTax, adjustments, taxLines, orderPlacedQuantity } = line;
  const prices = { listPrice, listPriceIncludesTax, adjustments, taxLines, orderPlacedQuantity };
  return new OrderLine({ ...prices, quantity }).proratedLinePriceWithTax;
}

function givenBack(payment: Payment): number {
  return payment.refunds
    .filter((refund) => refund.state !== "Failed")
    .reduce((sum, refund) => sum + refund.total, 0);
}
