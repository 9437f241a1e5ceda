import { randomUUID } from "node:crypto";
import { Inject, Injectable } from "@nestjs/common";
import {
  type ID,
  Logger,
  type Order,
  OrderService,
  PaymentMethodService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import type { ShownOrder } from "../../../../contracts/shown-order";
import { OrderLock } from "../../../contracts/order-lock";
import { fingerprintOf } from "../../../contracts/shown-order";
import { PaymentAttempt } from "../entities/payment-attempt.entity";
import { type PaymentsOptions, paymentsOptions } from "../options";
import { PaymentPorts } from "../payment-ports";
import { Payability } from "../services/payability.service";
import { PaymentHandlers } from "../services/payment-handlers";
import { AttemptKeeper } from "./attempt-keeper.service";
import { AttemptRows } from "./attempt-rows.service";
import type { NextStep } from "./shopper-port";

export interface Wish {
  /** Code of the method. */
  method: string;
  /** What the shopper was shown: nothing else is charged. */
  shown: ShownOrder;
  /** Where the provider leads back to: a path of the storefront. */
  returnPath: string;
}

/** The attempt that the shopper goes to, or why there is none. */
export type Beginning = { attempt: PaymentAttempt; next: NextStep | undefined } | { why: string };

/** Sends shoppers to providers. Their goods are set aside by then, and the attempt is written down. */
@Injectable()
export class Beginnings {
  constructor(
    @Inject(paymentsOptions) private readonly options: PaymentsOptions,
    private readonly connection: TransactionalConnection,
    private readonly locks: OrderLock,
    private readonly orders: OrderService,
    private readonly methods: PaymentMethodService,
    private readonly handlers: PaymentHandlers,
    private readonly ports: PaymentPorts,
    private readonly payability: Payability,
    private readonly keeper: AttemptKeeper,
    private readonly rows: AttemptRows,
  ) {}

  /**
   * Pressed twice, it is one attempt. Another method, or another order than before, is another one,
   * and the first is ended. `next` is missing where the provider did not answer.
   */
  async begin(ctx: RequestContext, orderId: ID, wish: Wish): Promise<Beginning> {
    const written = await this.locks.run(ctx, orderId, (tx) => this.write(tx, orderId, wish));
    if (typeof written === "string") return { why: written };
    // Committed: whatever the provider does from here on belongs to it.
    const attempt = await this.rows.byId(written.id);
    try {
      const begun = await this.keeper.reach(attempt);
      if (begun.state === "refused") return { why: begun.why };
      return { attempt, next: begun.next };
    } catch (error) {
      Logger.warn(
        `${attempt.provider} did not answer for ${attempt.orderCode}: ${error}`,
        "Payments",
      );
      return { attempt, next: undefined };
    }
  }

  private async write(
    tx: RequestContext,
    orderId: ID,
    { method, shown, returnPath }: Wish,
  ): Promise<PaymentAttempt | string> {
    const order = await this.orders.findOne(tx, orderId);
    if (order?.state !== "ArrangingPayment") return "already-paid";
    const amount = order.totalWithTax;
    const why = await this.payability.whyNot(tx, { order, amount, metadata: { shown } });
    if (why) return why;
    const provider = amount > 0 ? await this.providerOf(tx, order, method) : undefined;
    if (!provider) return "no-such-method";
    const { currencyCode } = order;
    const is = { provider, method, amount, currencyCode, fingerprint: fingerprintOf(order) };
    const repository = this.connection.getRepository(tx, PaymentAttempt);
    const open = await repository.findOneBy({ orderId, state: "open", ...is });
    if (open) return open;
    await this.rows.close(tx, orderId);
    const key = randomUUID();
    return repository.save(
      new PaymentAttempt({
        ...is,
        key,
        orderId,
        orderCode: order.code,
        returnUrl: this.wayBack(returnPath, key),
        language: tx.languageCode,
        nextAt: new Date(Date.now() + 20_000),
      }),
    );
  }

  /** @throws UserInputError for an address that is not the shop's own */
  private wayBack(path: string, key: string): string {
    const { storefrontUrl } = this.options;
    const back = URL.parse(path, storefrontUrl);
    if (back?.origin !== new URL(storefrontUrl).origin)
      throw new UserInputError("error.return-address");
    back.searchParams.set("payment", key);
    return back.href;
  }

  /** Of a method that the market offers for this order, and whose shoppers go to a provider. */
  private async providerOf(tx: RequestContext, order: Order, method: string) {
    const offered = await this.methods.getEligiblePaymentMethods(tx, order);
    if (!offered.some(({ code, isEligible }) => code === method && isEligible)) return undefined;
    const handler = await this.handlers.of(tx, method);
    return handler && this.ports.of(handler)?.shopper ? handler : undefined;
  }
}
