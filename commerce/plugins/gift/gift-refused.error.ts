import type { GiftRefusal } from "../../../contracts/gift";

/** An answer, not a failure: why the cart is not made a gift. Nothing was changed. */
export class GiftRefusedError {
  readonly __typename = "GiftRefusedError";
  readonly errorCode = "GIFT_REFUSED_ERROR";
  readonly message: string;

  constructor(readonly reason: GiftRefusal) {
    this.message = `error.gift-${reason.toLowerCase().replaceAll("_", "-")}`;
  }
}
