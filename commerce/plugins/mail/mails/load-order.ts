import {
  type Injector,
  Order,
  OrderService,
  type RequestContext,
  RequestContextService,
  TranslatorService,
} from "@vendure/core";
import "../../orders/types";
import { languageFor } from "../shop-address";

/** An order with all that letters say of it, in the language in which it was checked out. */
export async function loadOrder(
  asked: RequestContext,
  { id, customFields }: Order,
  injector: Injector,
) {
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

export type ConfirmedOrder = Awaited<ReturnType<typeof loadOrder>>;
