import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { adminSchema } from "./api/schema";
import { AdminWebhooksResolver, WebhookEndpointResolver } from "./api/webhooks.resolver";
import { WebhookDelivery } from "./entities/webhook-delivery.entity";
import { WebhookEndpoint } from "./entities/webhook-endpoint.entity";
import { type WebhookOptions, webhookOptions } from "./options";
import { webhookRetentionTask } from "./retention.task";
import { DeliveryBook } from "./services/delivery-book.service";
import { DeliveryWorker } from "./services/delivery-worker.service";
import { WebhookEndpoints } from "./services/endpoints.service";
import { EventBook } from "./services/event-book.service";
import { OrderEvents } from "./services/order-events.listener";
import { WebhookSender } from "./services/sender.service";
import { StockEvents } from "./services/stock-events.listener";
import { SwitchOff } from "./services/switch-off.service";
import { WebhookWords } from "./services/webhook-words";

/**
 * Tells a merchant's own addresses what happens. Events are kept within their transaction; workers
 * sign and send them, at least once, in the order of each order.
 */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [WebhookEndpoint, WebhookDelivery],
  providers: [
    DeliveryBook,
    DeliveryWorker,
    EventBook,
    OrderEvents,
    StockEvents,
    SwitchOff,
    WebhookEndpoints,
    WebhookSender,
    WebhookWords,
    { provide: webhookOptions, useFactory: () => WebhooksPlugin.options },
  ],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [AdminWebhooksResolver, WebhookEndpointResolver],
  },
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(webhookRetentionTask);
    return config;
  },
})
export class WebhooksPlugin {
  static options: WebhookOptions;

  static init(options: WebhookOptions): typeof WebhooksPlugin {
    WebhooksPlugin.options = options;
    return WebhooksPlugin;
  }
}
