import type { ResultOf } from "@/contracts/documents";
import { isCollection } from "@/contracts/fulfilment";
import { shownPhone } from "@/contracts/phones/read-phone";
import type { Market } from "@/lib/i18n/locales";
import type { Address } from "../address/address";
import { reshapePicture } from "../catalog/server";
import type { lineFragment, orderFragment } from "./fragment";
import type { OrderLine, Purchase, Totals } from "./types";

export type EngineLine = ResultOf<typeof lineFragment>;
/** What a cart and a placed order of the engine have in common. */
export type EngineOrder = ResultOf<typeof orderFragment> & { lines: EngineLine[] };
export type EngineAddress = NonNullable<EngineOrder["shippingAddress"]>;

export function reshapePurchase(order: EngineOrder, market: Market): Purchase {
  return {
    lines: order.lines.map((line) => reshapeLine(line, market)),
    pickups: order.pickups.map(({ store, slot, collector, ...pickup }) => ({
      storeCode: store.code,
      storeName: store.name,
      timeZone: store.timeZone,
      slot,
      inAisle: pickup.inAisle,
      collector: { ...collector, phone: shownPhone(collector.phone, market.code) },
      allowSubstitutes: pickup.allowSubstitutes,
      allowMove: pickup.allowMove,
      serviceRequests: pickup.serviceRequests,
    })),
    quantity: order.totalQuantity,
    giftMessage: order.gift?.message ?? null,
    totals: reshapeTotals(order, market),
  };
}

export function reshapeLine(line: EngineLine, market: Market): OrderLine {
  const { currency, taxIncluded } = market;
  const variant = line.productVariant;
  const ordered = variant.product.optionGroups.flatMap(
    (group) => variant.options.find((option) => option.group.code === group.code) ?? [],
  );
  return {
    id: line.id,
    variantId: variant.id,
    productSlug: variant.product.slug,
    variantKey: ordered.map((option) => option.code).join("."),
    name: variant.product.name,
    options: ordered.map((option) => option.name).join(", "),
    picture: line.featuredAsset ? reshapePicture(line.featuredAsset) : null,
    unitPrice: { amount: taxIncluded ? line.unitPriceWithTax : line.unitPrice, currency },
    linePrice: { amount: taxIncluded ? line.linePriceWithTax : line.linePrice, currency },
    quantity: line.quantity,
    collectAt: line.customFields?.collectAt || null,
  };
}

function reshapeTotals(order: EngineOrder, { currency, taxIncluded }: Market): Totals {
  const money = (amount: number) => ({ amount, currency });
  const shown = (net: number, gross: number) => money(taxIncluded ? gross : net);
  const discounts = order.discounts.map(({ description, amount, amountWithTax }) => ({
    description,
    amount: shown(amount, amountWithTax),
  }));
  const discounted = discounts.reduce((sum, d) => sum + d.amount.amount, 0);
  // Vendure's subtotal is after discounts; people expect the goods' price before them.
  // A gift's wrap is part of it, too, and stands in a row of its own.
  const { gift } = order;
  const wrap = gift && shown(gift.price, gift.priceWithTax);
  const items =
    (taxIncluded ? order.subTotalWithTax : order.subTotal) - discounted - (wrap?.amount ?? 0);
  return {
    items: money(items),
    discounts,
    giftWrap: wrap,
    shipping: isDeliveryKnown(order) ? shown(order.shipping, order.shippingWithTax) : null,
    tax: money(order.totalWithTax - order.total),
    taxIncluded,
    total: money(order.totalWithTax),
  };
}

/** An address of an order; its number is shown as a reader in the market dials it. */
export function reshapeAddress(address: EngineAddress, market: Market): Address {
  return {
    fullName: address.fullName ?? "",
    phone: shownPhone(address.phoneNumber ?? "", market.code),
    line1: address.streetLine1 ?? "",
    line2: address.streetLine2 ?? "",
    city: address.city ?? "",
    province: address.province ?? "",
    postalCode: address.postalCode ?? "",
    countryCode: address.countryCode ?? "",
  };
}

// Where some lines ship and others are collected, collecting alone says nothing of the price.
function isDeliveryKnown({ lines, shippingLines }: EngineOrder): boolean {
  const ships = lines.some((line) => !line.customFields?.collectAt);
  return shippingLines.some(({ shippingMethod }) => !ships || !isCollection(shippingMethod));
}
