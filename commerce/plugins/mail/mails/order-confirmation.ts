import { OrderPlacedEvent } from "@vendure/core";
import { EmailEventListener } from "@vendure/email-plugin";
import "../../pickup/types";
import type { MailOptions } from "../options";
import { loadOrder } from "./load-order";
import { orderLetter } from "./order-letter";

/**
 * Confirms an order once, when it is placed, in the language in which it was checked out. One that is
 * collected whole is confirmed with its pass (pickup-mails.ts).
 */
export function orderConfirmation(options: MailOptions) {
  return new EmailEventListener("order-confirmation")
    .on(OrderPlacedEvent)
    .filter(({ order }) => order.lines.some((line) => !line.customFields.collectAt))
    .loadData(async ({ event, injector }) => loadOrder(event.ctx, event.order, injector))
    .setRecipient(({ data }) => data.order.customer?.emailAddress ?? "")
    .setTemplateVars(({ data }) => ({ letter: orderLetter(data, options) }));
}
