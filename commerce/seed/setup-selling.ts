import { readFileSync } from "node:fs";
import path from "node:path";
import type { INestApplicationContext } from "@nestjs/common";
import { LanguageCode } from "@vendure/common/lib/generated-types";
import {
  type Channel,
  ChannelService,
  manualFulfillmentHandler,
  orderPercentageDiscount,
  PaymentMethod,
  PaymentMethodService,
  Promotion,
  PromotionService,
  type RequestContext,
  ShippingMethod,
  ShippingMethodService,
  type TransactionalConnection,
} from "@vendure/core";
import { parse } from "yaml";
import { freeFrom } from "../plugins/markets/free-from.calculator";
import { markets } from "../plugins/markets/markets";
import { shipsTo } from "../plugins/markets/ships-to.checker";
import { collectedInStore, payInStoreHandler } from "../plugins/payments/pay-in-store.handler";
import { testCardHandler } from "../plugins/payments/test-card.handler";
import { collected } from "../plugins/pickup/strategies/collected.checker";
import { sampleCoupon as couponCode } from "../samples/sample-people";
import { type Language, languages } from "./schema";

type Text = Record<Language, string>;
interface Delivery {
  code: string;
  name: Text;
  description: Text;
  rate: number;
  freeFrom: number;
  /** Handed over in a store, for what is chosen to be collected. */
  collected?: boolean;
}
export interface SellingContext {
  app: INestApplicationContext;
  connection: TransactionalConnection;
  ctx: RequestContext;
  channels: Channel[];
}

const inEach = (text: (language: Language) => object) =>
  languages.map((l) => ({ languageCode: LanguageCode[l], ...text(l) }));

/** Makes delivery and payment where they do not exist yet; never changes them later. */
export async function setupSelling(context: SellingContext, root: string): Promise<void> {
  const file = readFileSync(path.join(root, "shipping.yaml"), "utf8");
  const deliveries = parse(file) as Record<string, Delivery[]>;
  for (const market of markets) {
    const channel = context.channels.find((c) => c.code === market.code);
    if (!channel) throw new Error(`No channel ${market.code}`);
    for (const delivery of deliveries[market.country] ?? [])
      await setupDelivery(context, market, channel, delivery);
  }
  await setupPayment(context, "card", testCardHandler.code, {
    ko: "신용·체크카드",
    en: "Card",
    ja: "カード",
    ar: "بطاقة",
  });
  await setupPayment(context, "in-store", payInStoreHandler.code, {
    ko: "매장에서 결제",
    en: "Pay in store",
    ja: "店頭でお支払い",
    ar: "الدفع في المتجر",
  });
}

async function setupDelivery(
  { app, connection, ctx }: SellingContext,
  market: (typeof markets)[number],
  channel: Channel,
  delivery: Delivery,
): Promise<void> {
  const repository = connection.getRepository(ctx, ShippingMethod);
  if (await repository.existsBy({ code: delivery.code })) return;
  const method = await app.get(ShippingMethodService).create(ctx, {
    code: delivery.code,
    fulfillmentHandler: manualFulfillmentHandler.code,
    checker: delivery.collected
      ? { code: collected.code, arguments: [] }
      : { code: shipsTo.code, arguments: [{ name: "country", value: market.country }] },
    calculator: {
      code: freeFrom.code,
      arguments: [
        { name: "rate", value: String(delivery.rate * 100) },
        { name: "freeFrom", value: String(delivery.freeFrom * 100) },
        // US states differ on taxing delivery; the demonstration shop charges none there.
        { name: "taxRate", value: market.taxIncluded ? (market.code === "ae" ? "5" : "10") : "0" },
      ],
    },
    translations: inEach((l) => ({
      name: delivery.name[l],
      description: delivery.description[l],
    })) as never,
  });
  const channels = app.get(ChannelService);
  await channels.assignToChannels(ctx, ShippingMethod, method.id, [channel.id]);
  await channels.removeFromChannels(ctx, ShippingMethod, method.id, [ctx.channelId]);
}

async function setupPayment(
  { app, connection, ctx, channels }: SellingContext,
  code: string,
  handler: string,
  name: Text,
): Promise<void> {
  if (await connection.getRepository(ctx, PaymentMethod).existsBy({ code })) return;
  const method = await app.get(PaymentMethodService).create(ctx, {
    code,
    enabled: true,
    handler: {
      code: handler,
      arguments:
        handler === testCardHandler.code ? [{ name: "captureAtOnce", value: "false" }] : [],
    },
    ...(handler === payInStoreHandler.code
      ? { checker: { code: collectedInStore.code, arguments: [] } }
      : {}),
    translations: inEach((l) => ({ name: name[l], description: "" })) as never,
  });
  const ids = channels.map((c) => c.id);
  await app.get(ChannelService).assignToChannels(ctx, PaymentMethod, method.id, ids);
}

/** Makes the sample coupon where it does not exist yet. */
export async function setupSampleCoupon({
  app,
  connection,
  ctx,
  channels,
}: SellingContext): Promise<void> {
  if (await connection.getRepository(ctx, Promotion).existsBy({ couponCode })) return;
  const result = await app.get(PromotionService).createPromotion(ctx, {
    enabled: true,
    couponCode,
    conditions: [],
    actions: [
      { code: orderPercentageDiscount.code, arguments: [{ name: "discount", value: "10" }] },
    ],
    translations: inEach((l) => ({
      name: {
        ko: "첫 방문 10%",
        en: "First visit, 10 %",
        ja: "はじめての10%",
        ar: "الزيارة الأولى 10٪",
      }[l],
      description: "",
    })) as never,
  });
  if (!(result instanceof Promotion)) throw new Error("The promotion was refused");
  const ids = channels.map((c) => c.id);
  await app.get(ChannelService).assignToChannels(ctx, Promotion, result.id, ids);
}
