import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import type { RequestContext } from "@vendure/core";
import type { Purpose } from "../../../../contracts/consent";
import type { CarouselName } from "../../../../contracts/recommendations";
import { ConsentLedger } from "../../../contracts/consent";
import type { Context } from "../api/check-context";
import { armOf, experiment } from "../experiments/assign";
import { carousels } from "../model/carousels";
import type { Ask, Found } from "../types";
import { type Card, CardsService } from "./cards.service";
import { ModelService } from "./model.service";

/** Sold out since the model heard of it, or no longer offered: some more than are shown. */
const spare = 4;

/** Answers carousels: who may be known is decided here, what is shown by the model. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly modules: ModuleRef,
    private readonly model: ModelService,
    private readonly cards: CardsService,
  ) {}

  async recommend(ctx: RequestContext, carousel: CarouselName, context: Context, limit: number) {
    const granted = await this.granted(context);
    const personalised = granted.has("personalisation");
    const measured = granted.has("analytics") && context.subject;
    const arm = personalised && measured ? armOf(measured) : null;
    const cart = [...context.cart, ...(await this.cards.productsOf(context.variants))];
    const ask = this.toAsk(ctx, carousel, { ...context, cart }, limit, personalised);
    const { items, version, degraded } = await this.model.ask({
      ...ask,
      control: arm === "popularity",
    });
    return {
      requestId: personalised || measured ? randomUUID() : null,
      modelVersion: version,
      experiment: arm && { id: experiment.id, arm },
      personalised,
      degraded,
      items: await this.present(ctx, items, carousels[carousel].inStock, limit),
    };
  }

  private async granted({ subject, doNotTrack }: Context): Promise<ReadonlySet<Purpose>> {
    if (!subject || doNotTrack) return new Set();
    return this.modules.get(ConsentLedger, { strict: false }).granted(subject);
  }

  // Without consent the page is all that is known: what came before is not even passed on.
  private toAsk(
    ctx: RequestContext,
    carousel: CarouselName,
    context: Context,
    limit: number,
    personalised: boolean,
  ): Ask {
    const { productId, viewed, cart, hidden, taste, store, subject } = context;
    const page = productId ? [productId] : [];
    const before = viewed.filter((id) => id !== productId);
    // Where one is now is no place to go back to.
    const passed = carousel === "recently_viewed" ? page : [];
    return {
      carousel,
      channelId: Number(ctx.channelId),
      market: ctx.channel.token,
      store: carousel === "trending_at_store" ? (store ?? null) : null,
      items: personalised ? [...before, ...page] : page,
      cart,
      hidden: [...hidden, ...passed],
      taste,
      subject: personalised ? (subject ?? null) : null,
      limit: limit + spare,
      now: Date.now(),
      control: false,
      external: null,
    };
  }

  private async present(ctx: RequestContext, found: Found[], inStock: boolean, limit: number) {
    const wanted = found.flatMap(({ productId, reason }) => [
      productId,
      reason.anchorId ?? productId,
    ]);
    const cards = await this.cards.find(ctx, wanted);
    return found
      .flatMap((item) => {
        const card = cards.get(item.productId);
        return card && (card.inStock || !inStock) ? { ...item, card } : [];
      })
      .slice(0, limit)
      .map((item) => ({ ...item, reason: toReason(ctx, item, cards) }));
  }
}

function toReason(ctx: RequestContext, { reason }: Found, cards: ReadonlyMap<number, Card>) {
  const { attribute, anchorId, code, support } = reason;
  const name = attribute?.names[ctx.languageCode] ?? attribute?.names.en;
  const named = attribute && name ? { code: attribute.code, name } : null;
  const anchor = (anchorId !== null && cards.get(anchorId)) || null;
  // What cannot be named in this market is no reason to its reader.
  const isBare = (anchorId !== null && !anchor && !named) || (attribute !== null && !named);
  if (isBare) return { code: "SELECTION" as const, anchor: null, attribute: null, support: 0 };
  return { code, anchor, attribute: named, support };
}
