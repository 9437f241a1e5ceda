import {
  type Injector,
  Order,
  OrderPlacedEvent,
  OrderService,
  type RequestContext,
  RequestContextService,
  TranslatorService,
} from "@vendure/core";
import { EmailEventListener } from "@vendure/email-plugin";
import "../../orders/types";
import type { MailOptions } from "../options";
import { languageFor } from "../shop-address";
import { orderLetter } from "./order-letter";

/** Confirms an order once, when it is placed, in the language in which it was checked out. */
export function orderConfirmation(options: MailOptions) {
  return new EmailEventListener("order-confirmation")
    .on(OrderPlacedEvent)
    .loadData(async ({ event, injector }) => load(event.ctx, event.order, injector))
    .setRecipient(({ data }) => data.order.customer?.emailAddress ?? "")
    .setTemplateVars(({ data }) => ({ letter: orderLetter(data, options) }));
}

async function load(asked: RequestContext, { id, customFields }: Order, injector: Injector) {
  const channel = asked.channel;
  const language = languageFor(channel.code, customFields.language ?? asked.languageCode);
  const ctx = await injector.get(RequestContextService).create({
    apiType: "admin",
    channelOrToken: channel,
    languageCode: language as RequestContext["languageCode"],
  });
  const order = await injector
    .get(OrderService)
    .findOne(ctx, id, [
      "customer",
      "lines.productVariant.options",
      "lines.productVariant.product",
      "shippingLines.shippingMethod",
    ]);
  if (!order) throw new Error(`No order ${id}`);
  const translator = injector.get(TranslatorService);
  const lines = order.lines.map((line) => ({
    name: translator.translate(line.productVariant.product, ctx).name,
    options: line.productVariant.options.map((o) => translator.translate(o, ctx).name).join(", "),
    quantity: line.quantity,
    price: channel.pricesIncludeTax ? line.linePriceWithTax : line.linePrice,
  }));
  const delivery = order.shippingLines[0]?.shippingMethod;
  return {
    order,
    lines,
    delivery: delivery ? translator.translate(delivery, ctx).name : "",
    language,
    channel: channel.code,
    taxIncluded: channel.pricesIncludeTax,
  };
}

export type ConfirmedOrder = Awaited<ReturnType<typeof load>>;
