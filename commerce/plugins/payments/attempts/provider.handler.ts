import { LanguageCode, PaymentMethodHandler, TransactionalConnection } from "@vendure/core";
import { checkManualRefund } from "../manual-refund";
import { paidWithNothing } from "../paid-with-nothing";
import { Payability } from "../services/payability.service";
import { hasArrived } from "./arriving";

/**
 * The handler of a provider that the shopper goes to. It makes a payment only of money that the
 * provider holds already. What a client sends pays nothing.
 */
export function providerHandler(code: string, name: string): PaymentMethodHandler {
  let connection: TransactionalConnection;
  let payability: Payability;
  return new PaymentMethodHandler({
    code,
    description: [{ languageCode: LanguageCode.en, value: name }],
    args: {},
    init: (injector) => {
      connection = injector.get(TransactionalConnection);
      payability = injector.get(Payability);
    },
    createPayment: async (ctx, order, amount, _args, metadata) => {
      const decline = (errorMessage: string) => ({
        amount,
        state: "Declined" as const,
        errorMessage,
        metadata: { reason: errorMessage },
      });
      if (amount === 0) {
        const why = await payability.whyNot(ctx, { order, amount, metadata });
        return why ? decline(why) : paidWithNothing;
      }
      const arrived = hasArrived();
      if (arrived?.attempt.provider !== code) return decline("not-at-its-provider");
      const { attempt, held } = arrived;
      if (amount !== held.amount) return decline("wrong-amount");
      const { currencyCode, fingerprint } = attempt;
      const shown = { code: order.code, currencyCode, totalWithTax: amount, fingerprint };
      const why = await payability.whyNot(ctx, { order, amount, metadata: { shown } });
      if (why) return decline(why);
      return {
        amount,
        state: held.taken ? ("Settled" as const) : ("Authorized" as const),
        transactionId: held.reference,
        metadata: held.last4 ? { public: { last4: held.last4 } } : {},
      };
    },
    // Money follows the goods (payment-process.ts): neither is done by hand.
    settlePayment: () => ({ success: true }),
    cancelPayment: () => ({ success: true }),
    createRefund: (ctx, input, amount, order, payment) =>
      checkManualRefund(connection, ctx, { amount, payment, input, order }),
  });
}
