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
import type { Pieces } from "../../../contracts/order-money";
import { fulfillmentIn, refundIn } from "../../../database/states-sql";
import { booksWithout } from "../books-without";
import { cancelledPieces } from "../cancelled-pieces";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { booksOf, type Goodwill, type OrderBooks } from "../order-books";

/** Reads orders' money. What it answers holds as long as the order stays locked. */
@Injectable()
export class OrderBooksService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** @param without pieces that are read as if they were cancelled */
  async read(
    tx: RequestContext,
    orderId: ID,
    without: readonly Pieces[] = [],
  ): Promise<OrderBooks> {
    const books = (await this.readAll(tx, [orderId], without)).get(String(orderId));
    if (!books) throw new Error(`No order ${orderId}`);
    return books;
  }

  /** The books of several orders by their id, in as many statements as of one. */
  async readAll(
    tx: RequestContext,
    orderIds: readonly ID[],
    without: readonly Pieces[] = [],
  ): Promise<Map<string, OrderBooks>> {
    const orders = await this.connection
      .getRepository(tx, Order)
      .find({ where: { id: In([...orderIds]) }, loadEagerRelations: false });
    // Their order comes as its id alone.
    const own = {
      where: { order: { id: In([...orderIds]) } },
      loadRelationIds: { relations: ["order"], disableMixedMap: true },
      loadEagerRelations: false,
    };
    const payments = await this.connection.getRepository(tx, Payment).find({
      ...own,
      where: { ...own.where, state: In(["Authorized", "Settled"]) },
      relations: { refunds: true },
      order: { id: "ASC" },
    });
    const operations = await this.connection
      .getRepository(tx, PaymentOperation)
      .find({ where: { orderId: In([...orderIds]), kind: Not("authorise") } });
    const lines = await this.connection
      .getRepository(tx, OrderLine)
      .find({ ...own, order: { id: "ASC" } });
    const shipping = await this.connection.getRepository(tx, ShippingLine).find(own);
    const surcharges = await this.connection.getRepository(tx, Surcharge).find(own);
    const gone = await this.gone(tx, orderIds);
    const cancelled = await cancelledPieces(this.connection, tx, orderIds);
    const goodwill = await this.goodwill(tx, orderIds);
    const books = orders.map((order) => {
      const isOwn = (row: { order: Order }) => String(row.order.id) === String(order.id);
      const rows = {
        order,
        payments: payments.filter(isOwn),
        operations: operations.filter(({ orderId }) => String(orderId) === String(order.id)),
        lines: lines.filter(isOwn),
        shipping: shipping.filter(isOwn),
        surcharges: surcharges.filter(isOwn),
        gone,
        cancelled,
        goodwill: goodwill.filter(({ orderId }) => orderId === String(order.id)),
      };
      return without.length > 0 ? booksWithout(rows, without) : booksOf(rows);
    });
    return new Map(books.map((one) => [String(one.order.id), one]));
  }

  /** Pieces that left, by line. The engine counts what is cancelled as never sent first. */
  private async gone(tx: RequestContext, orderIds: readonly ID[]): Promise<Map<string, number>> {
    const rows: { id: string; gone: string }[] = await this.connection
      .getRepository(tx, OrderLine)
      .query(
        `SELECT l.id::text, SUM(r.quantity) AS gone FROM order_line l
         JOIN order_line_reference r ON r."orderLineId" = l.id
         JOIN fulfillment f ON f.id = r."fulfillmentId"
           AND f.state NOT ${fulfillmentIn("Created", "Pending", "Cancelled")}
         WHERE l."orderId" = ANY($1) GROUP BY l.id`,
        [orderIds],
      );
    return new Map(rows.map(({ id, gone }) => [id, Number(gone)]));
  }

  /** What administrators gave back without a change of the order. */
  private async goodwill(tx: RequestContext, orderIds: readonly ID[]) {
    const rows: (Goodwill & { orderId: string })[] = await this.connection
      .getRepository(tx, Refund)
      .query(
        `SELECT p."orderId"::text AS "orderId", r.total AS amount,
           COALESCE((SELECT json_agg(json_build_object('lineId', l."orderLineId"::text,
               'quantity', l.quantity))
             FROM order_line_reference l WHERE l."refundId" = r.id AND l.quantity > 0), '[]')
             AS pieces
         FROM refund r
         JOIN payment p ON p.id = r."paymentId" AND p."orderId" = ANY($1)
         JOIN payment_operation o ON o."refundId" = r.id AND o.reason = 'manual'
         WHERE r.state NOT ${refundIn("Failed")}
           AND NOT EXISTS (SELECT 1 FROM order_modification m WHERE m."refundId" = r.id)`,
        [orderIds],
      );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }
}
