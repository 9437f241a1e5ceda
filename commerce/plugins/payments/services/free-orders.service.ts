import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  LanguageCode,
  PaymentMethod,
  PaymentMethodHandler,
  PaymentMethodService,
} from "@vendure/core";
import { freeOrderMethod as nothing } from "../../../../contracts/money";
import { replaceMethod } from "../../../vendure/replace-method";
import { paidWithNothing } from "../paid-with-nothing";
import { Payability } from "./payability.service";

/**
 * Lets an order that costs nothing be placed. Vendure asks for a method of payment even then. A
 * market may have none by which this order could be paid.
 */
@Injectable()
export class FreeOrders implements OnApplicationBootstrap {
  constructor(
    private readonly methods: PaymentMethodService,
    private readonly payability: Payability,
  ) {}

  onApplicationBootstrap(): void {
    const paymentMethod = new PaymentMethod({
      code: nothing,
      enabled: true,
      handler: { code: nothing, args: [] },
    });
    const handler = this.handler();
    replaceMethod(
      this,
      this.methods,
      "getMethodAndOperations",
      (find) => async (ctx, method) =>
        method === nothing ? { paymentMethod, handler, checker: null } : find(ctx, method),
    );
  }

  private handler(): PaymentMethodHandler {
    return new PaymentMethodHandler({
      code: nothing,
      description: [{ languageCode: LanguageCode.en, value: "Nothing to pay" }],
      args: {},
      createPayment: async (ctx, order, amount, _args, metadata) => {
        const why =
          amount === 0
            ? await this.payability.whyNot(ctx, { order, amount, metadata })
            : "order-changed";
        return why
          ? { amount, state: "Declined", errorMessage: why, metadata: {} }
          : paidWithNothing;
      },
      settlePayment: () => ({ success: true }),
    });
  }
}
