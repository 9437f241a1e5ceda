import type {
  FulfillmentState,
  OrderState,
  PaymentState,
  RefundState,
} from "../../contracts/order-states";
import type { PickupState } from "../../contracts/pickup/states";

const isIn = (...states: readonly string[]) => `IN (${states.map((one) => `'${one}'`).join(", ")})`;

// The type check reads no SQL. It knows the names of which these make SQL's IN and its list.
export const orderIn: (...states: OrderState[]) => string = isIn;
export const paymentIn: (...states: PaymentState[]) => string = isIn;
export const refundIn: (...states: RefundState[]) => string = isIn;
export const fulfillmentIn: (...states: FulfillmentState[]) => string = isIn;
export const pickupIn: (...states: PickupState[]) => string = isIn;
