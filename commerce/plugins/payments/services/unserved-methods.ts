import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  LanguageCode,
  PaymentMethod,
  PaymentMethodHandler,
  PaymentMethodService,
  TransactionalConnection,
} from "@vendure/core";
import { replaceMethod } from "../../../vendure/replace-method";
import { checkManualRefund } from "../manual-refund";
import { PaymentPorts } from "../payment-ports";

type Found = Awaited<ReturnType<PaymentMethodService["getMethodAndOperations"]>>;

/**
 * Has refunds go our way whatever the payment's method is. An administrator names a method that is
 * set up nowhere for a bank transfer. Vendure would leave its refund without an owner. It would
 * also do so for a method that is offered no more, or in another market. A handler that no port of
 * ours serves would give money back by itself, within the order's transaction.
 */
@Injectable()
export class UnservedMethods implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly methods: PaymentMethodService,
    private readonly ports: PaymentPorts,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.methods, "getMethodAndOperations", (find) => async (ctx, method) => {
      const found = await find(ctx, method).catch((error: unknown) => this.unknown(method, error));
      const isOurs = this.ports.methodOf(found.handler.code) !== "transfer";
      return isOurs ? found : { ...found, handler: this.refundedByHand(found.handler) };
    });
  }

  /** One can not pay by it, for the reason that Vendure gave. */
  private unknown(method: string, why: unknown): Found {
    const handler = new PaymentMethodHandler({
      code: method,
      description: [{ languageCode: LanguageCode.en, value: method }],
      args: {},
      createPayment: () => {
        throw why;
      },
      settlePayment: () => ({ success: true }),
    });
    const paymentMethod = new PaymentMethod({
      code: method,
      enabled: false,
      handler: { code: method, args: [] },
    });
    return { paymentMethod, handler, checker: null };
  }

  private refundedByHand(handler: Found["handler"]): Found["handler"] {
    const createRefund: Found["handler"]["createRefund"] = (ctx, input, amount, order, payment) =>
      checkManualRefund(this.connection, ctx, { amount, payment, input, order });
    return Object.create(handler, { createRefund: { value: createRefund } });
  }
}
