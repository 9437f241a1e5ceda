import {
  LanguageCode,
  OrderLine,
  ShippingEligibilityChecker,
  TransactionalConnection,
} from "@vendure/core";

let connection: TransactionalConnection;

/** A method of delivery for orders of which something is collected. */
export const collected = new ShippingEligibilityChecker({
  code: "collected",
  description: [{ languageCode: LanguageCode.en, value: "Something is collected in a store" }],
  args: {},
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
  },
  check: async (ctx, order) => {
    const rows: unknown[] = await connection.getRepository(ctx, OrderLine).query(
      `SELECT 1 FROM order_line
       WHERE "orderId" = $1 AND quantity > 0 AND "customFieldsCollectat" <> '' LIMIT 1`,
      [order.id],
    );
    return rows.length > 0;
  },
});
