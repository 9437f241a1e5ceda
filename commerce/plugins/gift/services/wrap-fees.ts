import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type Order,
  OrderCalculator,
  OrderService,
  type RequestContext,
  Surcharge,
  TransactionalConnection,
} from "@vendure/core";
import { giftWrapSku } from "../../../../contracts/gift";
import { isCart } from "../../../contracts/is-cart";
import { replaceMethod } from "../../../vendure/replace-method";
import { isWrap } from "../gift-of";

/**
 * Charges a gift's wrap as a surcharge of its order. A cart has the fee of now: each reading counts
 * it, and each writing keeps its row. Promotions and free delivery count goods alone, so they are
 * made without it.
 */
@Injectable()
export class WrapFees implements OnApplicationBootstrap {
  /** Carts that are written, under their lock. */
  private readonly written = new WeakSet<Order>();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly calculator: OrderCalculator,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "applyPriceAdjustments",
      (adjust) =>
        async (ctx, order, ...rest) => {
          this.written.add(order);
          try {
            return await adjust(ctx, order, ...rest);
          } finally {
            this.written.delete(order);
          }
        },
    );
    replaceMethod(
      this,
      this.calculator,
      "applyPriceAdjustments",
      (price) =>
        async (ctx, order, ...rest) => {
          const all = order.surcharges ?? [];
          const wraps = all.filter(isWrap);
          const isOpen = isCart(order);
          if (wraps.length === 0 && !(isOpen && order.customFields?.isGift))
            return price(ctx, order, ...rest);
          order.surcharges = all.filter((surcharge) => !isWrap(surcharge));
          try {
            await price(ctx, order, ...rest);
          } finally {
            order.surcharges = all;
          }
          if (isOpen) await this.fit(ctx, order);
          this.calculator.calculateOrderTotals(order);
          return order;
        },
    );
  }

  /** Gives a cart the fee of now, or takes it off, in memory and where the cart is written. */
  private async fit(ctx: RequestContext, order: Order): Promise<void> {
    const others = order.surcharges.filter((surcharge) => !isWrap(surcharge));
    const fee = feeOf(ctx, order);
    if (!this.written.has(order)) {
      // The same row: an order that is saved later lets go of the rows that it does not name.
      const row = order.surcharges.find(isWrap) ?? new Surcharge();
      order.surcharges = fee ? [...others, Object.assign(row, fee)] : others;
      return;
    }
    const rows = this.connection.getRepository(ctx, Surcharge);
    const known = await rows.find({ where: { order: { id: order.id }, sku: giftWrapSku } });
    const [kept] = fee ? known : [];
    const gone = known.filter((row) => row !== kept);
    if (gone.length > 0) await rows.remove(gone);
    if (!fee) {
      order.surcharges = others;
      return;
    }
    const row = kept ?? new Surcharge({ order: { id: order.id } as Order });
    if (JSON.stringify(termsOf(row)) !== JSON.stringify(termsOf(fee)))
      // A new row gets its id: without one, the order would let go of it when it is saved.
      await rows.save(Object.assign(row, fee));
    order.surcharges = [...others, row];
  }
}

type Fee = Required<Parameters<typeof termsOf>[0]>;

function termsOf({
  sku,
  description,
  listPrice,
  listPriceIncludesTax,
  taxLines,
}: Pick<
  Surcharge,
  "sku" | "description" | "listPrice" | "listPriceIncludesTax" | "taxLines"
>): unknown[] {
  return [sku, description, listPrice, listPriceIncludesTax, taxLines];
}

/** What wrapping a cart costs now; nothing where it is no gift, empty, or where nothing is wrapped. */
function feeOf({ channel }: RequestContext, { customFields, lines }: Order): Fee | undefined {
  const listPrice = channel.customFields?.giftWrapPrice ?? undefined;
  const goods = lines.filter(({ quantity }) => quantity > 0);
  if (!customFields?.isGift || listPrice === undefined || goods.length === 0) return undefined;
  // Taxed as what is in it: of several rates, as the first thing that was put in.
  const [first] = goods.toSorted((one, other) => Number(one.id) - Number(other.id));
  return {
    sku: giftWrapSku,
    description: "Gift wrap",
    listPrice,
    listPriceIncludesTax: channel.pricesIncludeTax,
    taxLines: first?.taxLines ?? [],
  };
}
