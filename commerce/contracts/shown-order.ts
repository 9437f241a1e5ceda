import { createHash } from "node:crypto";
import type { Order } from "@vendure/core";
import type { ShownOrder } from "../../contracts/shown-order";

/**
 * Tells two states of an order apart: what it consists of and costs, where it goes, and what lowers
 * it. The same goods at the same price are the same order, whenever they were put in. So is one from
 * which the engine takes a code that gives nothing. The order needs its lines, its shipping lines and
 * its surcharges.
 */
export function fingerprintOf(order: Order): string {
  const lines = order.lines
    .filter((line) => line.quantity > 0)
    .map((line) => [
      String(line.productVariantId),
      line.quantity,
      line.unitPriceWithTax,
      line.proratedLinePriceWithTax,
      line.customFields.collectAt || "",
    ]);
  const deliveries = order.shippingLines.map((line) => [
    String(line.shippingMethodId),
    line.discountedPriceWithTax,
  ]);
  // The wrap of a gift may be free: it and the words of its card are shown all the same.
  const surcharges = order.surcharges.map(({ sku, priceWithTax }) => [sku, priceWithTax]);
  const said = surcharges.length > 0 ? [order.customFields.giftMessage ?? ""] : [];
  const content = [
    order.code,
    order.currencyCode,
    order.totalWithTax,
    sorted(lines),
    sorted(deliveries),
    sorted(surcharges),
    said,
    loweredBy(order),
    placeOf(order),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

/** Whether an order, read under its lock, is still what was shown. */
export function isAsShown(order: Order, shown: ShownOrder): boolean {
  return (
    order.code === shown.code &&
    order.currencyCode === shown.currencyCode &&
    order.totalWithTax === shown.totalWithTax &&
    fingerprintOf(order) === shown.fingerprint
  );
}

/** The promotions that its lines and deliveries name. */
function loweredBy({ lines, shippingLines }: Order): string[] {
  const named = [...lines, ...shippingLines].flatMap(({ adjustments }) =>
    (adjustments ?? []).map(({ adjustmentSource }) => adjustmentSource),
  );
  return [...new Set(named)].sort();
}

function placeOf({ shippingAddress: to }: Order): unknown[] {
  return [to.fullName, to.streetLine1, to.streetLine2, to.city, to.province, to.postalCode].map(
    (part) => part ?? "",
  );
}

function sorted(parts: unknown[]): string[] {
  return parts.map((part) => JSON.stringify(part)).sort();
}
