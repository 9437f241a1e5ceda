import { z } from "zod";
import type { Market } from "@/lib/i18n/pairs";
import { reshapePicture } from "../catalogue/reshape";
import { engineWishes } from "../pickup/engine-pickup";
import { isCollection } from "./collection";
import type { Address, OrderLine, Purchase, Totals } from "./types";

const text = z.string().nullish();

export const engineAddress = z.object({
  fullName: text,
  company: text,
  phoneNumber: text,
  streetLine1: text,
  streetLine2: text,
  city: text,
  province: text,
  postalCode: text,
  countryCode: text,
});

export const engineLine = z.object({
  id: z.string(),
  quantity: z.number(),
  customFields: z.object({ collectAt: text }),
  unitPrice: z.number(),
  unitPriceWithTax: z.number(),
  linePrice: z.number(),
  linePriceWithTax: z.number(),
  featuredAsset: z.object({ source: z.string(), width: z.number(), height: z.number() }).nullable(),
  productVariant: z.object({
    id: z.string(),
    name: z.string(),
    options: z.array(
      z.object({ code: z.string(), name: z.string(), group: z.object({ code: z.string() }) }),
    ),
    product: z.object({
      slug: z.string(),
      name: z.string(),
      optionGroups: z.array(z.object({ code: z.string() })),
    }),
  }),
});

export const engineOrder = z.object({
  id: z.string(),
  code: z.string(),
  state: z.string(),
  active: z.boolean(),
  orderPlacedAt: text,
  totalQuantity: z.number(),
  currencyCode: z.string(),
  subTotal: z.number(),
  subTotalWithTax: z.number(),
  shipping: z.number(),
  shippingWithTax: z.number(),
  total: z.number(),
  totalWithTax: z.number(),
  discounts: z.array(
    z.object({ description: z.string(), amount: z.number(), amountWithTax: z.number() }),
  ),
  lines: z.array(engineLine),
  shippingLines: z.array(
    z.object({
      shippingMethod: z.object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        description: z.string(),
      }),
    }),
  ),
  shippingAddress: engineAddress.nullable(),
  customer: z
    .object({
      firstName: z.string(),
      lastName: z.string(),
      emailAddress: z.string(),
      phoneNumber: text,
    })
    .nullable(),
  pickups: z.array(
    z.object({
      state: z.string(),
      token: z.string(),
      slot: z.object({ start: z.string(), end: z.string() }),
      collector: z.object({ name: z.string(), phone: z.string() }),
      allowSubstitutes: z.boolean(),
      wishes: engineWishes,
      store: z.object({ code: z.string(), name: z.string(), timeZone: z.string() }),
    }),
  ),
});

export type EngineOrder = z.infer<typeof engineOrder>;

export function reshapePurchase(order: EngineOrder, market: Market): Purchase {
  return {
    lines: order.lines.map((line) => reshapeLine(line, market)),
    pickups: order.pickups.map(({ store, slot, collector, allowSubstitutes, wishes }) => ({
      storeCode: store.code,
      storeName: store.name,
      timeZone: store.timeZone,
      slot,
      collector,
      allowSubstitutes,
      wishes,
    })),
    quantity: order.totalQuantity,
    totals: reshapeTotals(order, market),
  };
}

export function reshapeLine(line: z.infer<typeof engineLine>, market: Market): OrderLine {
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
    collectAt: line.customFields.collectAt || null,
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
  const items = (taxIncluded ? order.subTotalWithTax : order.subTotal) - discounted;
  return {
    items: money(items),
    discounts,
    shipping: isDeliveryKnown(order) ? shown(order.shipping, order.shippingWithTax) : null,
    tax: money(order.totalWithTax - order.total),
    taxIncluded,
    total: money(order.totalWithTax),
  };
}

export function reshapeAddress(address: z.infer<typeof engineAddress>): Address {
  return {
    fullName: address.fullName ?? "",
    phone: address.phoneNumber ?? "",
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
  const ships = lines.some((line) => !line.customFields.collectAt);
  return shippingLines.some(({ shippingMethod }) => !ships || !isCollection(shippingMethod));
}
