import {
  configureDefaultOrderProcess,
  type OrderProcess,
  ProductVariantService,
} from "@vendure/core";
import { stockGoneKey } from "../../contracts/stock-gone.error";

let variants: ProductVariantService;

/** Vendure's process without its look at the stock, whose refusal is a sentence in some language. */
export const processWithoutStock = configureDefaultOrderProcess({
  arrangingPaymentRequiresStock: false,
});

/** The same look, with a key. It is without locks: allocation, which has them, looks again. */
export const refuseSoldOut: OrderProcess<string> = {
  init: (injector) => {
    variants = injector.get(ProductVariantService);
  },
  onTransitionStart: async (_from, to, { ctx, order }) => {
    if (to !== "ArrangingPayment") return;
    const left = await Promise.all(
      order.lines.map((line) => variants.getSaleableStockLevel(ctx, line.productVariant)),
    );
    const isSoldOut = order.lines.some(({ quantity }, at) => quantity > (left[at] ?? 0));
    return isSoldOut ? stockGoneKey : undefined;
  },
};
