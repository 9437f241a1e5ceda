import { Global } from "@nestjs/common";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import gql from "graphql-tag";
import { OrderLock, orderLockToken } from "../../contracts/order-lock";
import { OrderGate } from "./order-gate";
import { RowOrderLock } from "./row-order-lock";
import { SessionOrderStrategy } from "./session-order.strategy";

/** One writer per order at a time, for Vendure's own services and, by `OrderLock`, for plugins. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "~3.7.3",
  providers: [
    OrderGate,
    RowOrderLock,
    { provide: OrderLock, useExisting: RowOrderLock },
    { provide: orderLockToken, useExisting: RowOrderLock },
  ],
  exports: [OrderLock],
  shopApiExtensions: {
    // What the gate refuses where Vendure does not look at the state.
    schema: gql`
      extend union ApplyCouponCodeResult = OrderModificationError
      extend union ActiveOrderResult = OrderModificationError
      extend union SetCustomerForOrderResult = OrderModificationError
    `,
  },
  configuration: (config) => {
    config.orderOptions.activeOrderStrategy = new SessionOrderStrategy();
    return config;
  },
})
export class OrderLockPlugin {}
