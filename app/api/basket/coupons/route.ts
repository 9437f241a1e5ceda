import { changeBasket } from "@/lib/commerce/basket/change-basket";
import { applyCouponMutation, removeCouponMutation } from "@/lib/commerce/basket/queries";
import { couponSchema } from "@/lib/commerce/basket/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(couponSchema, (pair, coupon) =>
  changeBasket(pair, applyCouponMutation, coupon),
);
export const DELETE = handler(couponSchema, (pair, coupon) =>
  changeBasket(pair, removeCouponMutation, coupon),
);
