import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import {
  CustomerService,
  EventBus,
  isGraphQlErrorResult,
  Logger,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { MoneyNotAccepted } from "../../../contracts/money-events";
import { PaymentAttempt } from "../entities/payment-attempt.entity";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { OperationsDue } from "../operations-due.event";
import { OrderContext } from "../services/order-context.service";
import { arriving } from "./arriving";
import { AttemptRows } from "./attempt-rows.service";
import type { Held } from "./shopper-port";

const placed: readonly Order["state"][] = ["PaymentAuthorized", "PaymentSettled"];

/** Why money that arrived does not pay for its order. */
class NotAccepted extends Error {
  constructor(readonly why: string) {
    super(why);
  }
}

/** Makes what arrives the order's payment, or gives it back: either once, whatever comes twice. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: OrderContext,
    private readonly orders: OrderService,
    private readonly customers: CustomerService,
    private readonly rows: AttemptRows,
    private readonly events: EventBus,
  ) {}

  /** @throws OrderBusyError when another request keeps the order: the same may come again. */
  async receive(attempt: PaymentAttempt, held: Held): Promise<void> {
    const { orderId } = attempt;
    try {
      await this.contexts.runForShopper(orderId, (tx) => this.accept(tx, attempt, held));
    } catch (error) {
      if (!(error instanceof NotAccepted)) throw error;
      // What was tried is rolled back.
      await this.contexts.run(orderId, (tx) => this.giveBack(tx, attempt, held, error.why));
    }
  }

  private async accept(tx: RequestContext, { id }: PaymentAttempt, held: Held): Promise<void> {
    const attempt = await this.rows.held(tx, id);
    const { state, orderId, method } = attempt;
    if (state === "paid" || state === "returned") return;
    if (held.amount !== attempt.amount || held.currencyCode !== attempt.currencyCode)
      throw new NotAccepted("wrong-amount");
    const order = await this.connection
      .getRepository(tx, Order)
      .findOne({ where: { id: orderId }, loadEagerRelations: false });
    if (order?.orderPlacedAt) throw new NotAccepted("already-paid");
    if (state !== "open" || order?.state !== "ArrangingPayment") throw new NotAccepted("too-late");
    // Before the order leaves the payment step, which closes what is open.
    await this.connection.getRepository(tx, PaymentAttempt).update(id, {
      state: "paid",
      paidAs: held.reference,
      why: null,
    });
    const result = await arriving({ attempt, held }, () =>
      this.orders.addPaymentToOrder(tx, orderId, { method, metadata: {} }),
    );
    if (isGraphQlErrorResult(result))
      throw new NotAccepted(
        "paymentErrorMessage" in result ? result.paymentErrorMessage : "order-changed",
      );
    if (!placed.includes(result.state)) throw new NotAccepted("order-changed");
    await this.customers.createAddressesForNewCustomer(tx, result);
  }

  private async giveBack(
    tx: RequestContext,
    { id }: PaymentAttempt,
    { reference, amount, currencyCode, taken }: Held,
    why: string,
  ): Promise<void> {
    const { state, provider, orderId } = await this.rows.held(tx, id);
    if (state === "paid" || state === "returned") return;
    await this.connection.getRepository(tx, PaymentAttempt).update(id, {
      state: "returned",
      paidAs: reference,
      why,
    });
    const operation = await this.connection.getRepository(tx, PaymentOperation).insert({
      kind: taken ? "refund" : "void",
      reason: "not-placed",
      key: randomUUID(),
      provider,
      orderId,
      amount,
      currencyCode: currencyCode as PaymentOperation["currencyCode"],
      authorisation: reference,
    });
    const words = `${amount} ${currencyCode} of attempt ${id} for order ${orderId} go back: ${why}`;
    if (why === "wrong-amount") Logger.error(words, "Payments");
    else Logger.warn(words, "Payments");
    const moved = { orderId, amount, currencyCode, method: "card", reason: "not-placed" } as const;
    const [named] = operation.identifiers;
    await this.events.publish(new MoneyNotAccepted(tx, { id: named?.id, ...moved }, why));
    await this.events.publish(new OperationsDue(tx));
  }
}
