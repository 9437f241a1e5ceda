/**
 * Who replaces a method that several classes replace, from the outermost to the innermost. The
 * order in which modules start decides nothing. A method that is replaced twice and is not named
 * here stops the start.
 */
export const nesting: Readonly<Record<string, readonly string[]>> = {
  "OrderService.addCustomerToOrder": ["CouponLimit", "OrderGate"],
  "OrderService.addManualPaymentToOrder": ["PaymentsByHand", "CounterByHand", "OrderGate"],
  "OrderService.adjustOrderLines": ["LinesTogether", "CartQuantities", "OrderGate"],
  "OrderCalculator.applyPriceAdjustments": ["SoldPrices", "WrapFees"],
  "OrderService.applyPriceAdjustments": ["CartPrices", "OrderGate", "WrapFees"],
  "OrderService.cancelOrder": ["OrderMoneyService", "OrderGate"],
  "OrderService.createFulfillment": ["PiecesAtStores", "OrderGate"],
  "OrderService.mergeOrders": ["OrderGate", "CartAtSignIn"],
  "OrderService.modifyOrder": ["OrderChanges", "OrderGate"],
  "OrderService.setBillingAddress": ["AddressGate", "OrderGate"],
  "OrderService.setShippingAddress": ["AddressGate", "OrderGate"],
  "OrderService.settleRefund": ["RefundTransfers", "OrderGate"],
  "PaymentMethodService.getMethodAndOperations": ["FreeOrders", "UnservedMethods"],
  "StockMovementService.createCancellationsForOrderLines": ["PerLocationLedger", "CancelledPieces"],
};
