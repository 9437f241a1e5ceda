import {
  configureDefaultOrderProcess,
  defaultOrderProcess,
  type OrderOptions,
  type OrderProcess,
  type OrderState,
  ProductVariantService,
} from "@vendure/core";
import { Carts } from "../../contracts/cart";
import { stockGoneKey } from "../../contracts/stock-gone.error";

let variants: ProductVariantService;
let carts: Carts;

type Process = NonNullable<OrderOptions["process"]>[number];

/** Vendure's process without its look at stock and variants, whose refusal is a sentence. */
const processWithoutStock = configureDefaultOrderProcess({
  arrangingPaymentRequiresStock: false,
  // The cart looks at what is withdrawn, which what is deleted is too, and names it.
  checkAllVariantsExist: false,
});

/**
 * The same look, with a key. It is without locks: allocation, which has them, looks again. Of a cart
 * it is known already with what is withdrawn. What a store has too few of is refused with the other
 * stores that have it (`PaymentCheck`).
 */
const refuseSoldOut: OrderProcess<OrderState> = {
  init: (injector) => {
    variants = injector.get(ProductVariantService);
    carts = injector.get<Carts>(Carts as never);
  },
  onTransitionStart: async (from, to, { ctx, order }) => {
    if (to !== "ArrangingPayment") return;
    if (from === "AddingItems") {
      const sent = order.lines.filter(({ customFields }) => !customFields.collectAt);
      const ids = new Set(sent.map(({ id }) => String(id)));
      const short = await carts.short(ctx, order.id);
      return short.some(({ lineId }) => ids.has(String(lineId))) ? stockGoneKey : undefined;
    }
    const left = await Promise.all(
      order.lines.map((line) => variants.getSaleableStockLevel(ctx, line.productVariant)),
    );
    const isSoldOut = order.lines.some(({ quantity }, at) => quantity > (left[at] ?? 0));
    return isSoldOut ? stockGoneKey : undefined;
  },
};

/**
 * Puts them in the place of Vendure's own.
 * @throws Error when it is not there: Vendure would look at the stock beside them.
 */
export function inPlaceOfDefault(processes: readonly Process[]): Process[] {
  // Vendure copies its default configuration: the object is another one, its functions are the same.
  const own = defaultOrderProcess.onTransitionStart;
  if (!processes.some(({ onTransitionStart }) => onTransitionStart === own))
    throw new Error("Vendure's own order process is not where the stock plugin looks for it");
  return processes.flatMap((process) =>
    process.onTransitionStart === own ? [processWithoutStock, refuseSoldOut] : [process],
  );
}
