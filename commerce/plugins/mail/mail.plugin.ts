import { EmailPlugin, type EmailPluginOptions } from "@vendure/email-plugin";
import { letterGenerator } from "./delivery/letter-generator";
import { mailSender } from "./delivery/mail-sender";
import { linkMails } from "./mails/link-mails";
import { orderConfirmation } from "./mails/order-confirmation";
import { pickupMails } from "./mails/pickup-mails";
import type { MailOptions } from "./options";

/**
 * Vendure's mail plugin with our letters: events become letters at once, jobs write and send them,
 * up to six times. A new mail is a file in `mails/`, listed here, and its words in each language.
 */
export class MailPlugin {
  static init(options: MailOptions): ReturnType<typeof EmailPlugin.init> {
    const handlers = [...linkMails(options), orderConfirmation(options), ...pickupMails(options)];
    // Both stand in the letter; Vendure insists on having them here too.
    for (const handler of handlers) handler.setFrom(options.from).setSubject("");
    const shared = {
      handlers,
      templateLoader: { loadTemplate: async () => "" },
      emailGenerator: letterGenerator(options.from),
      emailSender: mailSender(options),
    } satisfies Partial<EmailPluginOptions>;
    if (options.smtpUrl || !options.showMailbox)
      return EmailPlugin.init({ ...shared, transport: { type: "none" } });
    return EmailPlugin.init({
      ...shared,
      devMode: true,
      outputPath: options.folder,
      route: "mailbox",
    });
  }
}
