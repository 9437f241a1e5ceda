import { Global } from "@nestjs/common";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import gql from "graphql-tag";
import { OrderMoney } from "../../contracts/order-money";
import { AdminPaymentsResolver } from "./api/admin-payments.resolver";
import { adminSchema } from "./api/admin-schema";
import { AdminTransfersResolver } from "./api/admin-transfers.resolver";
import { attemptsSchema } from "./api/attempts-schema";
import { CardResolver } from "./api/card.resolver";
import { commonSchema } from "./api/common-schema";
import { PaymentMeansResolver, QuoteMeansResolver } from "./api/means.resolver";
import { OrderMoneyResolver } from "./api/order-money.resolver";
import {
  PaymentWebhooksController,
  readWebhook,
  webhookRoute,
} from "./api/payment-webhooks.controller";
import { ShopAttemptsResolver } from "./api/shop-attempts.resolver";
import { Arrivals } from "./attempts/arrivals.service";
import { AttemptKeeper } from "./attempts/attempt-keeper.service";
import { AttemptRows } from "./attempts/attempt-rows.service";
import { Beginnings } from "./attempts/beginnings.service";
import { Disputes } from "./attempts/disputes.service";
import { noticeRetentionTask } from "./attempts/notice-retention.task";
import { Notices } from "./attempts/notices.service";
import { openedHandlers, openPorts } from "./attempts/open-ports";
import { OpenedMethods } from "./attempts/opened-methods.service";
import { PaymentAttempt } from "./entities/payment-attempt.entity";
import { PaymentDispute } from "./entities/payment-dispute.entity";
import { PaymentNotice } from "./entities/payment-notice.entity";
import { PaymentOperation } from "./entities/payment-operation.entity";
import { TestProviderEntry } from "./entities/test-provider-entry.entity";
import { type PaymentsOptions, paymentsOptions } from "./options";
import { collectedInStore, payInStoreHandler } from "./pay-in-store.handler";
import { openedPorts, PaymentPorts } from "./payment-ports";
import { fulfillmentProcess, orderProcess, paymentProcess, refundProcess } from "./payment-process";
import { paymentsTask } from "./payments.task";
import { AuthorisationService } from "./services/authorisation.service";
import { CounterByHand } from "./services/counter-by-hand";
import { CounterPayments } from "./services/counter-payments.service";
import { CoveredAmounts } from "./services/covered-amounts";
import { Dispatcher } from "./services/dispatcher.service";
import { FeesService } from "./services/fees.service";
import { FreeOrders } from "./services/free-orders.service";
import { MoneyInvariants } from "./services/money-invariants";
import { OperationsService } from "./services/operations.service";
import { OrderBooksService } from "./services/order-books.service";
import { OrderContext } from "./services/order-context.service";
import { OrderMoneyService } from "./services/order-money.service";
import { PartialEdits } from "./services/partial-edits";
import { Payability } from "./services/payability.service";
import { PaymentHandlers } from "./services/payment-handlers";
import { PaymentMessages } from "./services/payment-messages";
import { PaymentsByHand } from "./services/payments-by-hand";
import { OperationQueue } from "./services/queue.service";
import { RecorderService } from "./services/recorder.service";
import { RecoveryService } from "./services/recovery.service";
import { RefundTransfers } from "./services/refund-transfers.service";
import { RefundsByHand } from "./services/refunds-by-hand";
import { SoldPrices } from "./services/sold-prices";
import { UnservedMethods } from "./services/unserved-methods";
import { testCardHandler } from "./test-card.handler";
import { TestProvider } from "./test-provider";

/** Payments as amounts: what goes is captured, what does not is released, each once. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "~3.7.3",
  entities: [PaymentAttempt, PaymentDispute, PaymentNotice, PaymentOperation, TestProviderEntry],
  controllers: [PaymentWebhooksController],
  providers: [
    { provide: paymentsOptions, useFactory: () => PaymentsPlugin.options },
    { provide: openedPorts, useFactory: () => openPorts(PaymentsPlugin.options) },
    Arrivals,
    AttemptKeeper,
    AttemptRows,
    AuthorisationService,
    Beginnings,
    Disputes,
    Notices,
    OpenedMethods,
    CounterByHand,
    PartialEdits,
    PaymentsByHand,
    Dispatcher,
    CounterPayments,
    // Before those that know methods of their own: it answers for all that Vendure does not know.
    UnservedMethods,
    FreeOrders,
    Payability,
    PaymentHandlers,
    FeesService,
    MoneyInvariants,
    OperationQueue,
    OperationsService,
    OrderBooksService,
    OrderContext,
    OrderMoneyService,
    PaymentMessages,
    PaymentPorts,
    RecorderService,
    RecoveryService,
    RefundTransfers,
    RefundsByHand,
    SoldPrices,
    CoveredAmounts,
    TestProvider,
    { provide: OrderMoney, useExisting: OrderMoneyService },
  ],
  exports: [OrderMoney],
  shopApiExtensions: {
    schema: gql`
      ${commonSchema}
      ${attemptsSchema}
    `,
    resolvers: [
      CardResolver,
      OrderMoneyResolver,
      PaymentMeansResolver,
      QuoteMeansResolver,
      ShopAttemptsResolver,
    ],
  },
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      AdminPaymentsResolver,
      AdminTransfersResolver,
      CardResolver,
      OrderMoneyResolver,
      PaymentMeansResolver,
      QuoteMeansResolver,
    ],
  },
  configuration: (config) => {
    const { apiOptions, paymentOptions, orderOptions, shippingOptions } = config;
    apiOptions.middleware.push({
      route: `/${webhookRoute}`,
      handler: readWebhook,
      beforeListen: true,
    });
    paymentOptions.paymentMethodHandlers.push(
      testCardHandler,
      payInStoreHandler,
      ...openedHandlers(PaymentsPlugin.options),
    );
    paymentOptions.paymentMethodEligibilityCheckers?.push(collectedInStore);
    paymentOptions.process = [...(paymentOptions.process ?? []), paymentProcess];
    paymentOptions.refundProcess = [...(paymentOptions.refundProcess ?? []), refundProcess];
    orderOptions.process = [...(orderOptions.process ?? []), orderProcess];
    config.schedulerOptions.tasks?.push(paymentsTask, noticeRetentionTask);
    shippingOptions.process = [...(shippingOptions.process ?? []), fulfillmentProcess];
    return config;
  },
})
export class PaymentsPlugin {
  static options: PaymentsOptions;

  static init(options: PaymentsOptions): typeof PaymentsPlugin {
    PaymentsPlugin.options = options;
    return PaymentsPlugin;
  }
}
