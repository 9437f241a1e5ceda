import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AccountListener } from "./listeners/account.listener";
import { ContactListener } from "./listeners/contact.listener";
import { MoneyListener } from "./listeners/money.listener";
import { OrderListener } from "./listeners/order.listener";
import { PickupListener } from "./listeners/pickup.listener";
import { WebhookListener } from "./listeners/webhook.listener";
import { type MailOptions, mailOptions } from "./options";
import { Outbox } from "./outbox/outbox.service";
import { OutboxMessage } from "./outbox/outbox-message.entity";
import { OutboxWorker } from "./outbox/outbox-worker.service";
import { Postman } from "./outbox/postman.service";
import { outboxRetentionTask } from "./outbox/retention.task";

/**
 * Letters and short messages. Events leave ids and figures in an outbox, within their transaction;
 * workers write and send them. A new message is a file in `mails/`, listed in its index and posted
 * by a listener. It has words in each language.
 */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [OutboxMessage],
  providers: [
    AccountListener,
    ContactListener,
    MoneyListener,
    OrderListener,
    PickupListener,
    Outbox,
    OutboxWorker,
    Postman,
    WebhookListener,
    { provide: mailOptions, useFactory: () => MailPlugin.options },
  ],
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(outboxRetentionTask);
    return config;
  },
})
export class MailPlugin {
  static options: MailOptions;

  static init(options: MailOptions): typeof MailPlugin {
    MailPlugin.options = options;
    return MailPlugin;
  }
}
