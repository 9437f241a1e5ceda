import {
  applyCouponMutation,
  changeCart,
  couponSchema,
  removeCouponMutation,
} from "@/lib/cart/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(couponSchema, (locale, coupon) =>
  changeCart(locale, applyCouponMutation, coupon),
);
export const DELETE = handler(couponSchema, (locale, coupon) =>
  changeCart(locale, removeCouponMutation, coupon),
);
