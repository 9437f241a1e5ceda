import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  Order,
  OrderCalculator,
  type OrderLine,
  OrderModifier,
  type Promotion,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from "@vendure/core";
import { replaceMethod } from "../../../vendure/replace-method";
import { FeesService } from "./fees.service";

type ModifyOrderInput = Parameters<OrderModifier["modifyOrder"]>[1];
type Pricing = Parameters<OrderCalculator["applyPriceAdjustments"]>[4];
type SoldLine = Pick<
  OrderLine,
  "quantity" | "listPrice" | "listPriceIncludesTax" | "adjustments" | "taxLines"
>;

/** An order as it was before a change of the office. */
interface Sold {
  input: ModifyOrderInput;
  lines: ReadonlyMap<string, SoldLine>;
  codes: string;
  taxZone: string;
}

/**
 * What was sold keeps its price, its discount and its fee when the office changes an order. Vendure
 * prices the lines that a change names anew. It makes the discounts of all lines anew, by the
 * promotions of today.
 */
@Injectable()
export class SoldPrices implements OnApplicationBootstrap {
  private readonly changing = new WeakMap<Order, Sold>();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly modifier: OrderModifier,
    private readonly calculator: OrderCalculator,
    private readonly translator: TranslatorService,
    private readonly fees: FeesService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.modifier, "modifyOrder", (modify) => (ctx, input, order) => {
      this.changing.set(order, soldIn(order, input));
      return modify(ctx, input, order);
    });
    replaceMethod(
      this,
      this.calculator,
      "applyPriceAdjustments",
      (price) => async (ctx, order, active, changed, options) => {
        const sold = this.changing.get(order);
        if (!sold) return price(ctx, order, active, changed, options);
        const own = await this.promotionsOf(ctx, order);
        const all = [...own, ...active.filter((promotion) => isOnSaleFor(promotion, order, own))];
        const isMore = addsSomething(order, sold);
        for (const line of order.lines) keepPrice(line, sold, isMore);
        await price(
          ctx,
          order,
          all.sort(byPriority),
          changed,
          pricing(sold.input, isMore, options),
        );
        for (const line of order.lines) keepTerms(line, order, sold, isMore);
        if (!isMore) order.promotions = own;
        this.fees.freeUnused(order);
        this.calculator.calculateOrderTotals(order);
        return order;
      },
    );
  }

  /** The promotions that an order has. That their time is over takes nothing away from it. */
  private async promotionsOf(ctx: RequestContext, { id }: Order): Promise<Promotion[]> {
    const { promotions } = await this.connection
      .getRepository(ctx, Order)
      .findOneOrFail({ where: { id }, relations: { promotions: true } });
    return promotions.map((promotion) => {
      const translated = this.translator.translate(promotion, ctx);
      return Object.assign(translated, { startsAt: null, endsAt: null });
    });
  }
}

function soldIn(order: Order, input: ModifyOrderInput): Sold {
  const lines = order.lines.map((line): [string, SoldLine] => {
    const { quantity, listPrice, listPriceIncludesTax, adjustments, taxLines } = line;
    return [String(line.id), { quantity, listPrice, listPriceIncludesTax, adjustments, taxLines }];
  });
  return { input, lines: new Map(lines), codes: codesOf(order), taxZone: String(order.taxZoneId) };
}

const codesOf = ({ couponCodes }: Order): string =>
  JSON.stringify(couponCodes.map((code) => code.toLowerCase()).sort());

/** With more pieces, or with other codes, the order's discounts are made anew. */
function addsSomething(order: Order, { lines, codes }: Sold): boolean {
  const isMore = order.lines.some(
    ({ id, quantity }) => quantity > (lines.get(String(id))?.quantity ?? 0),
  );
  return isMore || codesOf(order) !== codes;
}

/** A discount is one of the pieces that there were when it was made. */
function keepPrice(line: OrderLine, { lines }: Sold, isMore: boolean): void {
  if (isMore && line.quantity > 0) line.orderPlacedQuantity = line.quantity;
  const sold = lines.get(String(line.id));
  if (!sold) return;
  if (!isMore) line.orderPlacedQuantity = Math.max(line.orderPlacedQuantity, sold.quantity);
  line.listPrice = sold.listPrice;
  line.listPriceIncludesTax = sold.listPriceIncludesTax;
}

function keepTerms(line: OrderLine, order: Order, { lines, taxZone }: Sold, isMore: boolean): void {
  const sold = lines.get(String(line.id));
  if (!sold) return;
  if (String(order.taxZoneId) === taxZone) line.taxLines = sold.taxLines;
  if (!isMore) line.adjustments = sold.adjustments;
}

/** A fee is asked for anew when more is delivered, or when it goes elsewhere or another way. */
function pricing(input: ModifyOrderInput, isMore: boolean, options: Pricing): Pricing {
  const isMoved = Boolean(input.updateShippingAddress ?? input.shippingMethodIds);
  return isMore || isMoved ? options : { ...options, recalculateShipping: false };
}

/** A promotion that began after the sale is none of it, unless the office enters its code. */
function isOnSaleFor(promotion: Promotion, order: Order, own: readonly Promotion[]): boolean {
  if (own.some(({ id }) => String(id) === String(promotion.id))) return false;
  const { couponCode, startsAt, createdAt } = promotion;
  if (couponCode) return true;
  const began = startsAt ?? createdAt;
  return !order.orderPlacedAt || began <= order.orderPlacedAt;
}

const byPriority = (one: Promotion, other: Promotion): number =>
  one.priorityScore - other.priorityScore;
