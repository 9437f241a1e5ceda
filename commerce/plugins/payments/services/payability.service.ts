import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type Order,
  type PaymentMetadata,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import type { OrderState } from "../../../../contracts/order-states";
import type { UnpayableReason } from "../../../../contracts/payment-declines";
import { shownOrder } from "../../../../contracts/shown-order";
import { Carts } from "../../../contracts/cart";
import { paymentCovers } from "../../../contracts/payment-cover";
import { isAsShown } from "../../../contracts/shown-order";

const payable: readonly OrderState[] = ["ArrangingPayment", "ArrangingAdditionalPayment"];

/** Whether an order may be paid now. Every way of paying asks here before it asks for money. */
@Injectable()
export class Payability {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly modules: ModuleRef,
  ) {}

  /**
   * Why an order, which was read under its lock, is not paid with this amount now; undefined when it
   * is. Two presses of "Pay" at the same moment become one payment. What was not shown is not
   * charged, nor what the order does not cost any more.
   */
  async whyNot(
    tx: RequestContext,
    { order, amount, metadata }: { order: Order; amount: number; metadata: PaymentMetadata },
  ): Promise<UnpayableReason | undefined> {
    if (await paymentCovers(this.connection, tx, order)) return "already-paid";
    // What was sent back to its cart meanwhile holds no stock any more.
    if (!payable.includes(order.state)) return "already-paid";
    if (metadata.shown !== undefined) {
      const shown = shownOrder.safeParse(metadata.shown);
      const isSame = shown.success && isAsShown(order, shown.data) && amount === order.totalWithTax;
      if (!isSame) return "order-changed";
    }
    const carts = this.modules.get(Carts, { strict: false });
    return (await carts.stillCosts(tx, order)) ? undefined : "order-changed";
  }
}
