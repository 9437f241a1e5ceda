import { LanguageCode, PaymentMethodHandler, TransactionalConnection } from "@vendure/core";
import { cardForm } from "../../../contracts/card-form";
import { checkManualRefund } from "./manual-refund";
import { paidWithNothing } from "./paid-with-nothing";
import { AuthorisationService } from "./services/authorisation.service";
import { Payability } from "./services/payability.service";
import { isCardNumber, isUnexpired, testCardCode } from "./test-card";

let connection: TransactionalConnection;
let payability: Payability;
let authorisations: AuthorisationService;

/**
 * The test provider. A decline's message is a code that the storefront puts into the shopper's
 * language. Of the card only the last four digits are kept.
 */
export const testCardHandler = new PaymentMethodHandler({
  code: testCardCode,
  description: [{ languageCode: LanguageCode.en, value: "Card (test provider)" }],
  args: {
    captureAtOnce: {
      type: "boolean",
      defaultValue: false,
      label: [{ languageCode: LanguageCode.en, value: "Capture when the order is placed" }],
    },
  },
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
    payability = injector.get(Payability);
    authorisations = injector.get(AuthorisationService);
  },
  createPayment: async (ctx, order, amount, { captureAtOnce }, metadata) => {
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
    const card = cardForm.safeParse(metadata).data;
    const cardNumber = card?.cardNumber.replace(/[\s-]/g, "");
    if (!card || !cardNumber || !isCardNumber(cardNumber)) return decline("invalid-card");
    if (!isUnexpired(card.expiry, new Date())) return decline("expired-card");
    const reason = await payability.whyNot(ctx, { order, amount, metadata });
    if (reason) return decline(reason);
    const outcome = await authorisations.ask(ctx, order, {
      provider: testCardCode,
      amount,
      means: { cardNumber },
      takeAtOnce: captureAtOnce,
    });
    if (outcome.state === "refused") return decline(outcome.why);
    // Whatever it reserves after all is released (RecoveryService).
    if (outcome.state === "pending") return decline("provider-silent");
    return {
      amount,
      state: captureAtOnce ? ("Settled" as const) : ("Authorized" as const),
      transactionId: outcome.reference,
      metadata: { public: { last4: cardNumber.slice(-4) } },
    };
  },
  // Money follows the goods (payment-process.ts): neither is done by hand.
  settlePayment: () => ({ success: true }),
  cancelPayment: () => ({ success: true }),
  createRefund: (ctx, input, amount, order, payment) =>
    checkManualRefund(connection, ctx, { amount, payment, input, order }),
});
