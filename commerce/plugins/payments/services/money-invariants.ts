import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { type ID, isGraphQlErrorResult, OrderService, type RequestContext } from "@vendure/core";
import { OrderInvariants } from "../../../contracts/order-invariants";
import { orderIn, paymentIn, refundIn } from "../../../database/states-sql";
import { payInStoreHandler } from "../pay-in-store.handler";
import { PaymentPorts } from "../payment-ports";
import { OrderBooksService } from "./order-books.service";
import { OrderMoneyService } from "./order-money.service";
import { RefundTransfers, withoutTask } from "./refund-transfers.service";

/** What lies on an order: reserved or taken, and neither given back nor on its way back. */
const paid = `COALESCE((SELECT SUM(p.amount) FROM payment p
    WHERE p."orderId" = o.id AND p.state ${paymentIn("Authorized", "Settled")}
      AND NOT EXISTS (SELECT 1 FROM payment_operation v
        WHERE v."paymentId" = p.id AND v.kind = 'void')), 0)
  - COALESCE((SELECT SUM(r.total) FROM refund r JOIN payment p ON p.id = r."paymentId"
    WHERE p."orderId" = o.id AND r.state NOT ${refundIn("Failed")}), 0)`;

/** What was given back as a favour: the shopper keeps the goods for less than they cost. */
const goodwill = `COALESCE((SELECT SUM(r.total) FROM refund r
    JOIN payment p ON p.id = r."paymentId" AND p."orderId" = o.id
    JOIN payment_operation g ON g."refundId" = r.id AND g.reason = 'manual'
    WHERE r.state NOT ${refundIn("Failed")}
      AND NOT EXISTS (SELECT 1 FROM order_modification m WHERE m."refundId" = r.id)), 0)`;

/** What a provider has refused, or has not done for a long time. People may take their time. */
const stuck = (served: readonly string[]) => `EXISTS (SELECT 1 FROM payment_operation s
  WHERE s."orderId" = o.id AND s.provider <> '${payInStoreHandler.code}'
  AND (s.kind <> 'refund' OR s.provider IN (${served.map((code) => `'${code}'`).join(", ")}))
  AND (s.state = 'failed' OR s.state = 'due' AND s."createdAt" < now() - interval '15 minutes'))`;

const total = `(o."subTotalWithTax" + o."shippingWithTax")`;

/** What has to be true of the money that lies on orders. */
@Injectable()
export class MoneyInvariants implements OnApplicationBootstrap {
  constructor(
    private readonly invariants: OrderInvariants,
    private readonly orders: OrderService,
    private readonly books: OrderBooksService,
    private readonly money: OrderMoneyService,
    private readonly ports: PaymentPorts,
    private readonly transfers: RefundTransfers,
  ) {}

  onApplicationBootstrap(): void {
    this.invariants.add({
      name: "paid-not-placed",
      brokenWhen: `o.active AND ${paid} > 0`,
      repair: (tx, orderId) => this.placeOrLetGo(tx, orderId),
    });
    this.invariants.add({
      name: "paid-and-cancelled",
      brokenWhen: `o.state ${orderIn("Cancelled")} AND ${paid} <> 0`,
      repair: async (tx, orderId) => {
        await this.money.letGo(tx, orderId);
        return true;
      },
    });
    // Before what an order costs: goodwill is known by its task.
    this.invariants.add({
      name: "refund-without-task",
      brokenWhen: `EXISTS (SELECT 1 ${withoutTask} AND p."orderId" = o.id)`,
      repair: async (tx, orderId) => {
        await this.transfers.adopt(tx, orderId);
        return true;
      },
    });
    this.invariants.add({
      name: "paid-not-what-it-costs",
      brokenWhen: `o."orderPlacedAt" IS NOT NULL AND NOT o.active
        AND o.state NOT ${orderIn("Cancelled", "Modifying", "ArrangingAdditionalPayment")}
        AND NOT (${total} BETWEEN ${paid} AND ${paid} + ${goodwill})`,
      repair: async (tx, orderId) => {
        await this.money.settleUp(tx, orderId);
        return true;
      },
    });
    this.invariants.add({ name: "payment-stuck", brokenWhen: stuck(this.ports.served) });
  }

  /**
   * An order at the payment step, paid whole and with all its goods set aside, only lacks its last
   * step. A cart is not being paid: what lies on it goes back. Anything else is for people.
   */
  private async placeOrLetGo(tx: RequestContext, orderId: ID): Promise<boolean> {
    const { order, open, taken } = await this.books.read(tx, orderId);
    if (order.state === "AddingItems") {
      await this.money.letGo(tx, orderId);
      return true;
    }
    const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);
    const lies = sum(open.map(({ amount }) => amount)) + sum(taken.map(({ left }) => left));
    const broken = await this.invariants.brokenBy(tx, orderId);
    const isWhole = lies === order.totalWithTax && broken.length === 1;
    if (order.state !== "ArrangingPayment" || !isWhole) return false;
    const to = open.length > 0 ? "PaymentAuthorized" : "PaymentSettled";
    return !isGraphQlErrorResult(await this.orders.transitionToState(tx, orderId, to));
  }
}
