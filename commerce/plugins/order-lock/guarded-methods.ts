import { type ID, VendureEntity } from "@vendure/core";
import type { Finder } from "./row-order-lock";

/** Who may do it only to an order that is still a cart (or a draft of the shop's people). */
type OpenOnly = "shoppers" | "all";

export interface Rule {
  by: Finder;
  /** What names the orders, from the method's arguments after the context. */
  ids(args: readonly unknown[]): ID[];
  openOnly?: OpenOnly;
  /** It prices the order, with what its context's channel asks for things. */
  prices?: boolean;
  /** Pieces of lines that the arguments name. */
  pieces?(args: readonly unknown[]): unknown[];
  /** Where the API has no room for an error result, a refusal is thrown. */
  throws?: (apiType: string) => boolean;
}

const first: Omit<Rule, "by"> = { ids: ([named]) => [idOf(named)] };
const input = (key: string): Omit<Rule, "by"> => ({
  ids: ([given]) => [idOf(fieldOf(given, key))],
});

const byId: Rule = { by: "order", ...first };
const priced: Rule = { ...byId, prices: true };
const shopperCart: Rule = { ...byId, openOnly: "shoppers" };
const cart: Rule = { ...byId, openOnly: "all", throws: (apiType) => apiType === "admin" };
const byOrderInput: Rule = { by: "order", ...input("orderId") };
/** Names pieces in `lines`. */
const pieces: Pick<Rule, "pieces"> = { pieces: ([given]) => listOf(fieldOf(given, "lines")) };
const byPayment: Rule = { by: "payment", ...first };
const byFulfillment: Rule = { by: "fulfillment", ...first };

/** Every method of Vendure's order service that reads an order and writes it later. */
export const guardedOrderMethods: Record<string, Rule> = {
  addItemsToOrder: priced,
  adjustOrderLines: priced,
  removeItemsFromOrder: priced,
  removeAllItemsFromOrder: priced,
  updateOrderCurrency: byId,
  setShippingMethod: priced,
  addSurchargeToOrder: priced,
  removeSurchargeFromOrder: priced,
  transitionToState: byId,
  addPaymentToOrder: byId,
  deleteOrder: byId,
  applyPriceAdjustments: byId,
  // Vendure looks at the state in those above, and not in these.
  applyCouponCode: { ...cart, prices: true, throws: () => false },
  removeCouponCode: { ...cart, prices: true, throws: () => true },
  setShippingAddress: cart,
  setBillingAddress: cart,
  unsetShippingAddress: cart,
  unsetBillingAddress: cart,
  addCustomerToOrder: shopperCart,
  updateCustomFields: shopperCart,
  updateOrderCustomer: byOrderInput,
  modifyOrder: { ...byOrderInput, prices: true },
  addManualPaymentToOrder: byOrderInput,
  cancelOrder: { ...byOrderInput, ...pieces },
  settlePayment: byPayment,
  cancelPayment: byPayment,
  transitionPaymentToState: byPayment,
  refundOrder: { by: "payment", ...input("paymentId"), ...pieces },
  settleRefund: { by: "refund", ...input("id") },
  transitionRefundToState: { by: "refund", ...first },
  createFulfillment: {
    by: "line",
    ids: ([given]) =>
      listOf(fieldOf(given, "lines")).map((line) => idOf(fieldOf(line, "orderLineId"))),
    ...pieces,
  },
  transitionFulfillmentToState: byFulfillment,
  removeShippingMethodFromActiveOrders: { by: "openWithMethod", ...first },
};

/** What the order service's methods are that need no lock: they read, create, or call one above. */
export const freeOrderMethods: readonly string[] = [
  "constructor",
  "onApplicationBootstrap",
  "getOrderProcessStates",
  "findAll",
  "findOne",
  "findOneByCode",
  "findOneByOrderLineId",
  "findByCustomerId",
  "getOrderPayments",
  "getOrderModifications",
  "getPaymentRefunds",
  "getSellerOrders",
  "getAggregateOrder",
  "getOrderChannels",
  "getActiveOrderForUser",
  "getOrderPromotions",
  "getNextOrderStates",
  "getEligibleShippingMethods",
  "getEligiblePaymentMethods",
  "getOrderFulfillments",
  "getOrderSurcharges",
  // A new order is known to its creator alone.
  "create",
  "createDraft",
  "createEmptyOrderEntity",
  "addItemToOrder",
  "adjustOrderLine",
  "removeItemFromOrder",
  // History has rows of its own.
  "addNoteToOrder",
  "updateOrderNote",
  "deleteOrderNote",
  // Locked by the gate in a way of its own.
  "mergeOrders",
  // Private parts of those above.
  "revalidateCouponCodesForOrder",
  "assertInTransaction",
  "canAddPaymentToOrder",
  "requestedFulfillmentQuantityExceedsLineQuantity",
  "ensureSufficientStockForFulfillment",
  "cancelOrderById",
  "getOrderOrThrow",
  "getOrderLineOrThrow",
  "assertQuantityIsPositive",
  "assertAddingItemsState",
  "assertNotOverOrderItemsLimit",
  "assertNotOverOrderLineItemsLimit",
  "applyChangesToShippingLines",
  "hydrateRelationCustomFields",
];

/** Who calls these without the order service is held to the same. */
export const guardedPaymentMethods: Record<string, Rule> = {
  createPayment: byId,
  createManualPayment: byId,
  createRefund: { by: "order", ids: ([, order]) => [idOf(order)] },
  settlePayment: byPayment,
  cancelPayment: byPayment,
  transitionToState: byPayment,
};

export const guardedFulfillmentMethods: Record<string, Rule> = {
  create: { by: "order", ids: ([orders]) => listOf(orders).map(idOf) },
  transitionToState: byFulfillment,
};

function idOf(named: unknown): ID {
  if (typeof named === "string" || typeof named === "number") return named;
  if (named instanceof VendureEntity) return named.id;
  throw new Error(`No order is named by ${typeof named}`);
}

function fieldOf(given: unknown, key: string): unknown {
  return typeof given === "object" && given !== null ? Reflect.get(given, key) : undefined;
}

function listOf(given: unknown): unknown[] {
  return Array.isArray(given) ? given : [];
}
