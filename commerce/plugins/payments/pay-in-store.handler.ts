import {
  type ID,
  LanguageCode,
  PaymentMethodEligibilityChecker,
  PaymentMethodHandler,
  type RequestContext,
  ShippingLine,
  TransactionalConnection,
} from "@vendure/core";
import { isCollection } from "../../../contracts/fulfilment";
import { checkManualRefund } from "./manual-refund";
import { paidWithNothing } from "./paid-with-nothing";
import { Payability } from "./services/payability.service";

let connection: TransactionalConnection;
let payability: Payability;

/** The shopper pays at the counter when they collect; staff settle the payment then. */
export const payInStoreHandler = new PaymentMethodHandler({
  code: "pay-in-store",
  description: [{ languageCode: LanguageCode.en, value: "Pay in store at collection" }],
  args: {},
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
    payability = injector.get(Payability);
  },
  createPayment: async (ctx, order, amount, _args, metadata) => {
    const errorMessage = await payability.whyNot(ctx, { order, amount, metadata });
    if (errorMessage) return { amount, state: "Declined", errorMessage, metadata: {} };
    if (amount === 0) return paidWithNothing;
    return { amount, state: "Authorized", metadata: { public: { due: "at-collection" } } };
  },
  // Money follows the goods (payment-process.ts): neither is done by hand.
  settlePayment: () => ({ success: true }),
  cancelPayment: () => ({ success: true }),
  createRefund: (ctx, input, amount, order, payment) =>
    checkManualRefund(connection, ctx, { amount, payment, input, order }),
});

/** Who stands in the aisle with the goods pays before they leave, and no counter is on their way. */
async function isInAisle(ctx: RequestContext, orderId: ID): Promise<boolean> {
  const rows: unknown[] = await connection
    .getRepository(ctx, ShippingLine)
    .query(`SELECT 1 FROM pickup p WHERE p."orderId" = $1 AND p."inAisle" LIMIT 1`, [orderId]);
  return rows.length > 0;
}

/** Only what is collected can be paid at the counter. */
export const collectedInStore = new PaymentMethodEligibilityChecker({
  code: "collected-in-store",
  description: [{ languageCode: LanguageCode.en, value: "Every line is collected in a store" }],
  args: {},
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
  },
  check: async (ctx, order) => {
    // The order comes without its methods of delivery, or with lines that are not saved yet.
    const lines = await connection.getRepository(ctx, ShippingLine).find({
      where: { order: { id: order.id } },
      relations: { shippingMethod: true },
    });
    if (await isInAisle(ctx, order.id)) return false;
    const methods = lines.map(({ shippingMethod }) => shippingMethod);
    return methods.length > 0 && methods.every((one) => one && isCollection(one.customFields));
  },
});
