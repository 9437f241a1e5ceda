import { Injectable } from "@nestjs/common";
import {
  isGraphQlErrorResult,
  type Order,
  PromotionService,
  type RequestContext,
} from "@vendure/core";

/** Why a code that a cart holds gives nothing any more. */
export type CouponEnd = "EXPIRED" | "USED_UP" | "INVALID";

const ends: Record<string, CouponEnd> = {
  COUPON_CODE_EXPIRED_ERROR: "EXPIRED",
  COUPON_CODE_LIMIT_ERROR: "USED_UP",
};

/** What has become of the codes that were put into a cart, perhaps months ago. */
@Injectable()
export class CartCoupons {
  constructor(private readonly promotions: PromotionService) {}

  /** The codes of a cart that give nothing any more, each with the reason. */
  async ended(ctx: RequestContext, order: Order): Promise<Map<string, CouponEnd>> {
    const ended = new Map<string, CouponEnd>();
    const customerId = order.customer?.id ?? order.customerId;
    for (const code of order.couponCodes) {
      const valid = await this.promotions.validateCouponCode(ctx, code, customerId);
      if (isGraphQlErrorResult(valid)) ended.set(code, ends[valid.errorCode] ?? "INVALID");
    }
    return ended;
  }
}
