import type { Visitor } from "./api";
import { pickupAt, type RaceFloor, type Racer } from "./order-racing";
import { beginPickup, setPickup } from "./pickup-shopping";
import { goodCard, pay } from "./shopping";

/** Something that a tab does to its shopper's order. */
export type Change = (racer: Racer, tab: Visitor, floor: RaceFloor) => Promise<unknown>;

const asks =
  (query: string, variables: (racer: Racer, floor: RaceFloor) => object = () => ({})): Change =>
  (racer, tab, floor) =>
    tab.send(query, variables(racer, floor));

/** Every way to change an order that another tab, or the shop's owner, has. */
export const changes = {
  add: asks(
    "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }",
    (_racer, { stool }) => ({ v: stool }),
  ),
  adjust: asks(
    "mutation($l: ID!) { adjustOrderLine(orderLineId: $l, quantity: 7) { __typename } }",
    ({ lineId }) => ({ l: lineId }),
  ),
  remove: asks("mutation($l: ID!) { removeOrderLine(orderLineId: $l) { __typename } }", (r) => ({
    l: r.lineId,
  })),
  removeAll: asks("mutation { removeAllOrderLines { __typename } }"),
  coupon: asks(`mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`),
  removeCoupon: asks(`mutation { removeCouponCode(couponCode: "MARU10") { __typename } }`),
  address: asks(`mutation { setOrderShippingAddress(input: { fullName: "B", streetLine1: "Jeju 1",
    city: "Jeju", province: "Jeju", postalCode: "63000", countryCode: "KR" }) { __typename } }`),
  unsetAddress: asks("mutation { unsetOrderShippingAddress { __typename } }"),
  billing: asks(`mutation { setOrderBillingAddress(input: { fullName: "B", streetLine1: "Jeju 1",
    city: "Jeju", postalCode: "63000", countryCode: "KR" }) { __typename } }`),
  customer: asks(`mutation { setCustomerForOrder(input: { emailAddress: "other-racer@example.com",
    firstName: "B", lastName: "Racer" }) { __typename } }`),
  method: asks(
    "mutation($m: ID!) { setOrderShippingMethod(shippingMethodId: [$m]) { __typename } }",
    ({ methodId }) => ({ m: methodId }),
  ),
  setPickup: asks(setPickup, () => ({ input: pickupAt("seongsu") })),
  clearPickup: asks("mutation { clearPickup { __typename } }"),
  reopen: asks(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`),
  cancel: ({ orderId }, _tab, { admin }) =>
    admin.send("mutation($o: ID!) { cancelOrder(input: { orderId: $o }) { __typename } }", {
      o: orderId,
    }),
} satisfies Record<string, Change>;

export const steps = {
  begin: (tab: Visitor) => tab.send(beginPickup),
  pay: (tab: Visitor) => tab.send(pay, goodCard),
};
