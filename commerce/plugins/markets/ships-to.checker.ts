import {
  LanguageCode,
  OrderLine,
  ShippingEligibilityChecker,
  TransactionalConnection,
} from "@vendure/core";
import { brings, deliveryClassOf } from "../../../contracts/delivery-classes";

let connection: TransactionalConnection;

/**
 * A method serves one country: a parcel does not go abroad by domestic post. It brings what is of
 * its class; what is collected in a store is not among the goods.
 */
export const shipsTo = new ShippingEligibilityChecker({
  code: "ships-to",
  description: [{ languageCode: LanguageCode.en, value: "Ships to one country" }],
  args: { country: { type: "string" } },
  init: (injector) => {
    connection = injector.get(TransactionalConnection);
  },
  check: async (ctx, order, args, method) => {
    const { countryCode } = order.shippingAddress ?? {};
    if (countryCode && countryCode !== args.country) return false;
    const carries = deliveryClassOf(method.customFields.carries);
    if (carries === null) return true;
    const rows: { as: string | null }[] = await connection.getRepository(ctx, OrderLine).query(
      `SELECT DISTINCT p."customFieldsDeliveredas" AS "as" FROM order_line l
         JOIN product_variant v ON v.id = l."productVariantId"
         JOIN product p ON p.id = v."productId"
       WHERE l."orderId" = $1 AND l.quantity > 0 AND COALESCE(l."customFieldsCollectat", '') = ''`,
      [order.id],
    );
    return brings(
      carries,
      rows.map((row) => deliveryClassOf(row.as)),
    );
  },
});
