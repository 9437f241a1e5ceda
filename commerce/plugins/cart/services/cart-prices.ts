import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  ConfigService,
  EntityNotFoundError,
  type Order,
  OrderCalculator,
  type OrderLine,
  OrderService,
  ProductVariantService,
  type Promotion,
  PromotionService,
  type RelationPaths,
  type RequestContext,
  RequestContextCacheService,
  type ShippingLine,
} from "@vendure/core";
import { CacheKey } from "@vendure/core/dist/common/constants";
import { grossPriceOf, netPriceOf } from "@vendure/core/dist/common/tax-utils";
import { ShippingCalculator } from "@vendure/core/dist/service/helpers/shipping-calculator/shipping-calculator";
import { isCart } from "../../../contracts/is-cart";
import { replaceMethod } from "../../../vendure/replace-method";
import { CartCoupons } from "./cart-coupons";

/**
 * What a cart costs today. Vendure prices a line when it is touched, and shows that price for as
 * long as the cart lives. Here each reading and each writing prices all of it, by Vendure's own
 * calculator. It does so with the catalogue, promotions, tax and delivery of now.
 */
@Injectable()
export class CartPrices implements OnApplicationBootstrap {
  constructor(
    private readonly orders: OrderService,
    private readonly variants: ProductVariantService,
    private readonly promotions: PromotionService,
    private readonly calculator: OrderCalculator,
    private readonly shipping: ShippingCalculator,
    private readonly config: ConfigService,
    private readonly cache: RequestContextCacheService,
    private readonly coupons: CartCoupons,
  ) {}

  onApplicationBootstrap(): void {
    this.writeToday();
    this.quoteToday();
  }

  /**
   * Prices an order in memory, if it is a cart; nothing is written. Its lines need their variants
   * with prices and tax category, as `OrderService.findOne` loads them.
   */
  async readToday(ctx: RequestContext, order: Order): Promise<Order> {
    if (!isCart(order)) return order;
    for (const line of await this.priced(ctx, order)) await this.price(ctx, order, line);
    const promotions = await this.promotionsFor(ctx, order);
    return this.calculator.applyPriceAdjustments(ctx, order, promotions, order.lines);
  }

  /**
   * Prices a cart and writes it where it cost something else until now. Most carts cost what they
   * did a minute ago: then this only reads.
   */
  async settle(ctx: RequestContext, order: Order): Promise<void> {
    const before = figuresOf(order);
    const applied = await this.promotions.getActivePromotionsOnOrder(ctx, order.id);
    await this.readToday(ctx, order);
    // A promotion may do something else than change a price: it is run as Vendure runs it.
    if (applied.length + order.promotions.length > 0 || figuresOf(order) !== before)
      await this.orders.applyPriceAdjustments(ctx, order, undefined, []);
  }

  /** Has every change of a cart write the prices of now for all of its lines. */
  private writeToday(): void {
    replaceMethod(
      this,
      this.orders,
      "applyPriceAdjustments",
      (adjust) =>
        async (ctx, order, changed, ...rest) => {
          if (!isCart(order)) return adjust(ctx, order, changed, ...rest);
          if (order.couponCodes.length > 0) {
            // Under this key of the request Vendure looks for what is used up, and leaves it out.
            const key = CacheKey.ExhaustedPromotions(ctx.channelId, order.customerId);
            const active = await this.promotions.getActivePromotionsInChannel(ctx);
            this.cache.set(ctx, key, await this.exhausted(ctx, order, active));
          }
          const lines = new Set([...(changed ?? []), ...(await this.priced(ctx, order))]);
          return adjust(ctx, order, [...lines], ...rest);
        },
    );
  }

  /** Has ways of delivery cost what they cost for the cart of now: some are free above a value. */
  private quoteToday(): void {
    replaceMethod(this, this.orders, "getEligibleShippingMethods", () => async (ctx, orderId) => {
      const found = await this.orders.findOne(ctx, orderId, [...forPrices]);
      if (!found) throw new EntityNotFoundError("Order", orderId);
      const order = await this.readToday(ctx, found);
      const eligible = await this.shipping.getEligibleShippingMethods(ctx, order);
      return eligible.map(({ method, result }) => ({
        id: method.id,
        price: result.priceIncludesTax ? netPriceOf(result.price, result.taxRate) : result.price,
        priceWithTax: result.priceIncludesTax
          ? result.price
          : grossPriceOf(result.price, result.taxRate),
        description: method.description,
        name: method.name,
        code: method.code,
        metadata: result.metadata,
        customFields: method.customFields,
      }));
    });
  }

  /**
   * The lines that have a price of today. One whose variant left the market has none: it keeps the
   * price that it had, and cannot be bought.
   */
  private async priced(ctx: RequestContext, order: Order): Promise<OrderLine[]> {
    const { productVariantPriceSelectionStrategy: selection } = this.config.catalogOptions;
    const priced: OrderLine[] = [];
    for (const line of order.lines) {
      const { productVariantPrices, taxCategory } = line.productVariant ?? {};
      if (!productVariantPrices || !taxCategory) continue;
      if (await selection.selectPrice(ctx, productVariantPrices)) priced.push(line);
    }
    return priced;
  }

  /** As OrderService.applyPriceAdjustments prices a line that was changed. */
  private async price(ctx: RequestContext, order: Order, line: OrderLine): Promise<void> {
    const { orderItemPriceCalculationStrategy: calculation, changedPriceHandlingStrategy: change } =
      this.config.orderOptions;
    const variant = await this.variants.applyChannelPriceAndTax(line.productVariant, ctx, order);
    const fields = line.customFields;
    const now = await calculation.calculateUnitPrice(ctx, variant, fields, order, line.quantity);
    const isChanged = (line.initialListPrice ?? now.price) !== now.price;
    const result = isChanged ? await change.handlePriceChange(ctx, now, line, order) : now;
    line.listPrice = result.price;
    line.listPriceIncludesTax = result.priceIncludesTax;
  }

  private async promotionsFor(ctx: RequestContext, order: Order): Promise<Promotion[]> {
    const active = await this.promotions.getActivePromotionsInChannel(ctx);
    const exhausted = await this.exhausted(ctx, order, active);
    return active.filter(({ id }) => !exhausted.has(String(id)));
  }

  /** Promotions that are used up for this order: by their own limits, or with their code. */
  private async exhausted(
    ctx: RequestContext,
    order: Order,
    active: Promotion[],
  ): Promise<Set<string>> {
    const customerId = order.customer?.id ?? order.customerId;
    const exhausted = await this.promotions.getExhaustedPromotionIds(ctx, active, customerId);
    const ended = [...(await this.coupons.ended(ctx, order)).keys()].map(lowerCase);
    for (const { id, couponCode } of active)
      if (couponCode && ended.includes(lowerCase(couponCode))) exhausted.add(String(id));
    return exhausted;
  }
}

/** What pricing reads of an order. */
export const forPrices: readonly RelationPaths<Order>[number][] = [
  "customer",
  "lines",
  "lines.productVariant",
  "lines.productVariant.productVariantPrices",
  "shippingLines",
  "surcharges",
];

/** All that pricing writes, as one text. */
function figuresOf(order: Order): string {
  const { subTotal, subTotalWithTax, shipping, shippingWithTax, currencyCode, taxZoneId } = order;
  const priced = ({ id, listPrice, listPriceIncludesTax, adjustments, taxLines }: Priced) => [
    id,
    listPrice,
    listPriceIncludesTax,
    adjustments,
    taxLines,
  ];
  return JSON.stringify([
    [subTotal, subTotalWithTax, shipping, shippingWithTax, currencyCode, taxZoneId],
    order.lines.map(priced),
    order.shippingLines.map((line) => [line.shippingMethodId, priced(line)]),
    (order.surcharges ?? []).map(({ sku, listPrice, taxLines }) => [sku, listPrice, taxLines]),
  ]);
}

type Priced = Pick<
  OrderLine | ShippingLine,
  "id" | "listPrice" | "listPriceIncludesTax" | "adjustments" | "taxLines"
>;

const lowerCase = (code: string): string => code.toLowerCase();
