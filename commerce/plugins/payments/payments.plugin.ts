import { Global } from "@nestjs/common";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { OrderMoney } from "../../contracts/order-money";
import { PaymentOperation } from "./entities/payment-operation.entity";
import { collectedInStore, payInStoreHandler } from "./pay-in-store.handler";
import { fulfillmentProcess, orderProcess, paymentProcess, refundProcess } from "./payment-process";
import { FeesService } from "./services/fees.service";
import { OperationsService } from "./services/operations.service";
import { OrderBooksService } from "./services/order-books.service";
import { OrderMoneyService } from "./services/order-money.service";
import { RecorderService } from "./services/recorder.service";
import { RefundsByHand } from "./services/refunds-by-hand";
import { testCardHandler } from "./test-card.handler";

/** Payments as amounts: what goes is captured, what does not is released, each once. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "~3.7.3",
  entities: [PaymentOperation],
  providers: [
    FeesService,
    OperationsService,
    OrderBooksService,
    OrderMoneyService,
    RecorderService,
    RefundsByHand,
    { provide: OrderMoney, useExisting: OrderMoneyService },
  ],
  exports: [OrderMoney],
  configuration: (config) => {
    const { paymentOptions, orderOptions, shippingOptions } = config;
    paymentOptions.paymentMethodHandlers.push(testCardHandler, payInStoreHandler);
    paymentOptions.paymentMethodEligibilityCheckers?.push(collectedInStore);
    paymentOptions.process = [...(paymentOptions.process ?? []), paymentProcess];
    paymentOptions.refundProcess = [...(paymentOptions.refundProcess ?? []), refundProcess];
    orderOptions.process = [...(orderOptions.process ?? []), orderProcess];
    shippingOptions.process = [...(shippingOptions.process ?? []), fulfillmentProcess];
    return config;
  },
})
export class PaymentsPlugin {}
