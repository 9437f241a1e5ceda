import { changeBasket } from "@/lib/cart/change-basket";
import { applyCouponMutation, removeCouponMutation } from "@/lib/cart/queries";
import { couponSchema } from "@/lib/cart/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(couponSchema, (pair, coupon) =>
  changeBasket(pair, applyCouponMutation, coupon),
);
export const DELETE = handler(couponSchema, (pair, coupon) =>
  changeBasket(pair, removeCouponMutation, coupon),
);
