import type { INestApplicationContext } from "@nestjs/common";
import {
  type Channel,
  ChannelService,
  manualFulfillmentHandler,
  orderPercentageDiscount,
  PaymentMethod,
  Promotion,
  PromotionService,
  type RequestContext,
  ShippingMethod,
} from "@vendure/core";
import { PaymentMethodTranslation } from "@vendure/core/dist/entity/payment-method/payment-method-translation.entity";
import { ShippingMethodTranslation } from "@vendure/core/dist/entity/shipping-method/shipping-method-translation.entity";
import type { FulfilmentKind } from "../../contracts/fulfilment";
import { toEngine } from "../../contracts/languages";
import { inLanguage, type Translations } from "../../contracts/texts";
import { freeFrom } from "../plugins/markets/free-from.calculator";
import type { MarketDefinition } from "../plugins/markets/markets";
import { shipsTo } from "../plugins/markets/ships-to.checker";
import { collectedInStore, payInStoreHandler } from "../plugins/payments/pay-in-store.handler";
import { testCardHandler } from "../plugins/payments/test-card.handler";
import { collected } from "../plugins/pickup/reservation/collected.checker";
import { readSamplePeople } from "../samples/sample-people";
import { readShop } from "../shop";
import { asEngine } from "./as-engine";
import type { Delivery, Opening } from "./opening";
import type { SeedWriter } from "./seed-writer";
import type { ShopChannels } from "./setup-markets";
import { writeTexts } from "./write-texts";

export interface SellingContext {
  app: INestApplicationContext;
  writer: SeedWriter;
  ctx: RequestContext;
  channels: ShopChannels;
}

/** Makes the ways of delivery and payment. */
export async function setupSelling(
  context: SellingContext,
  { deliveries, rates, takesTestCards }: Opening,
  markets: readonly MarketDefinition[],
): Promise<void> {
  const { writer, channels } = context;
  for (const market of markets) {
    const channel = channels.get(market.code);
    if (!channel) continue;
    for (const delivery of deliveries[market.country] ?? [])
      await setupDelivery(writer, market, channel, delivery, rates[market.country] ?? 0);
  }
  const card = operation(testCardHandler.code, { captureAtOnce: "false" });
  await setupPayment(
    context,
    "card",
    { handler: card, checker: null, enabled: takesTestCards },
    {
      ko: "신용·체크카드",
      en: "Card",
      ja: "カード",
      ar: "بطاقة",
      fr: "Carte bancaire",
      zh_Hant: "信用卡",
    },
  );
  const inStore = operation(payInStoreHandler.code);
  const checker = operation(collectedInStore.code);
  await setupPayment(
    context,
    "in-store",
    { handler: inStore, checker },
    {
      ko: "매장에서 결제",
      en: "Pay in store",
      ja: "店頭でお支払い",
      ar: "الدفع في المتجر",
      fr: "Paiement en magasin",
      zh_Hant: "門市付款",
    },
  );
}

function operation(code: string, values: Record<string, string> = {}) {
  return { code, args: Object.entries(values).map(([name, value]) => ({ name, value })) };
}

async function setupDelivery(
  writer: SeedWriter,
  market: MarketDefinition,
  channel: Channel,
  delivery: Delivery,
  taxRate: number,
): Promise<void> {
  const thing = { kind: "shipping-method", code: delivery.code };
  const fulfilment: FulfilmentKind = delivery.collected ? "collection" : "delivery";
  const method = await writer.put(thing, ShippingMethod, {
    where: { code: delivery.code },
    values: {
      fulfillmentHandlerCode: manualFulfillmentHandler.code,
      checker: delivery.collected
        ? operation(collected.code)
        : operation(shipsTo.code, { country: market.country }),
      calculator: operation(freeFrom.code, {
        rate: String(Math.round(delivery.rate * 100)),
        freeFrom: String(Math.round(delivery.freeFrom * 100)),
        // US states differ on taxing delivery; the demonstration shop charges none there.
        taxRate: market.taxIncluded ? String(taxRate) : "0",
      }),
      channels: [channel],
      customFields: { fulfilment, carries: delivery.carries ?? null },
    },
  });
  if (!method) return;
  await writeTexts(writer, thing, ShippingMethodTranslation, method, (l) => ({
    name: inLanguage(delivery.name, l),
    description: inLanguage(delivery.description, l),
  }));
}

async function setupPayment(
  { writer, channels }: SellingContext,
  code: string,
  operations: object,
  name: Translations,
): Promise<void> {
  const thing = { kind: "payment-method", code };
  const method = await writer.put(thing, PaymentMethod, {
    where: { code },
    values: { enabled: true, ...operations, channels: channels.all },
  });
  if (!method) return;
  await writeTexts(writer, thing, PaymentMethodTranslation, method, (l) => ({
    name: inLanguage(name, l),
    description: "",
  }));
}

/** Makes the sample coupon of the shop's folder, once; none where it names none. */
export async function setupSampleCoupon({
  app,
  writer,
  ctx,
  channels,
}: SellingContext): Promise<void> {
  const { coupon } = readSamplePeople(readShop().folder);
  if (!coupon) return;
  const { code: couponCode, percent } = coupon;
  await writer.put({ kind: "promotion", code: couponCode }, Promotion, {
    where: { couponCode },
    values: { enabled: true },
    make: async () => {
      const result = await app.get(PromotionService).createPromotion(ctx, {
        enabled: true,
        couponCode,
        conditions: [],
        actions: [
          {
            code: orderPercentageDiscount.code,
            arguments: [{ name: "discount", value: String(percent) }],
          },
        ],
        translations: writer.languages.map((language) => ({
          languageCode: toEngine(language),
          name: inLanguage(asEngine(coupon.name), language),
          description: "",
        })) as never,
      });
      if (!(result instanceof Promotion)) throw new Error("The promotion was refused");
      const ids = channels.all.map((c) => c.id);
      await app.get(ChannelService).assignToChannels(ctx, Promotion, result.id, ids);
      return result;
    },
  });
}
