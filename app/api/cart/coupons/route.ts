import { changeCart } from "@/lib/cart/change-cart";
import { applyCouponMutation, removeCouponMutation } from "@/lib/cart/queries";
import { couponSchema } from "@/lib/cart/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(couponSchema, (locale, coupon) =>
  changeCart(locale, applyCouponMutation, coupon),
);
export const DELETE = handler(couponSchema, (locale, coupon) =>
  changeCart(locale, removeCouponMutation, coupon),
);
