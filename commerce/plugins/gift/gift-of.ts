import type { Order, Surcharge } from "@vendure/core";
import { giftWrapSku } from "../../../contracts/gift";

export const isWrap = ({ sku }: Pick<Surcharge, "sku">): boolean => sku === giftWrapSku;

export interface OrderGift {
  message: string;
  price: number;
  priceWithTax: number;
}

/** An order's wrap and message; null where it is no gift. */
export function giftOf({
  surcharges,
  customFields,
}: Pick<Order, "surcharges" | "customFields">): OrderGift | null {
  const wrap = surcharges.find(isWrap);
  if (!wrap) return null;
  const { price, priceWithTax } = wrap;
  return { message: customFields?.giftMessage ?? "", price, priceWithTax };
}
