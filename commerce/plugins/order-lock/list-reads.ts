import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  OrderService,
  Payment,
  Promotion,
  PromotionService,
  type RequestContext,
  TransactionalConnection,
  type Translated,
  TranslatorService,
} from "@vendure/core";
import { replaceMethod } from "../../vendure/replace-method";
import { OrderWrites } from "./order-writes";
import { StatementTexts } from "./statement-texts";

/**
 * Reads the lists that Vendure asks for beside an order, several times in a checkout. They are its
 * payments, its promotions, and those of the channel, which may begin and end at any time. Vendure
 * reads the order once more with the first two. Those of an order are noted, for it is saved with
 * them.
 */
@Injectable()
export class ListReads implements OnApplicationBootstrap {
  private readonly texts = new StatementTexts();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly promotions: PromotionService,
    private readonly translator: TranslatorService,
    private readonly writes: OrderWrites,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.orders, "getOrderPayments", () => async (ctx, id) => {
      const payments = await this.paymentsOf(ctx, id);
      this.writes.noteList(ctx, id, { payments });
      return payments;
    });
    replaceMethod(this, this.promotions, "getActivePromotionsOnOrder", () => async (ctx, id) => {
      const promotions = await this.promotionsOf(ctx, id);
      this.writes.noteList(ctx, id, { promotions });
      return promotions;
    });
    replaceMethod(
      this,
      this.promotions,
      "getActivePromotionsInChannel",
      () => (ctx) => this.promotionsIn(ctx),
    );
  }

  private paymentsOf(ctx: RequestContext, id: ID): Promise<Payment[]> {
    const query = this.connection
      .getRepository(ctx, Payment)
      .createQueryBuilder("payment")
      .leftJoinAndSelect("payment.refunds", "refund")
      .where("payment.orderId = :id", { id });
    this.texts.reuse(query, "payments");
    return query.getMany();
  }

  private promotionsOf(ctx: RequestContext, id: ID): Promise<Promotion[]> {
    const query = this.connection
      .getRepository(ctx, Promotion)
      .createQueryBuilder("promotion")
      .innerJoin("promotion.orders", "o", "o.id = :id", { id });
    this.texts.reuse(query, "promotions of the order");
    return query.getMany();
  }

  private async promotionsIn(ctx: RequestContext): Promise<Translated<Promotion>[]> {
    const query = this.connection
      .getRepository(ctx, Promotion)
      .createQueryBuilder("promotion")
      .innerJoin("promotion.channels", "channel", "channel.id = :channelId", {
        channelId: ctx.channelId,
      })
      .leftJoinAndSelect("promotion.translations", "translation")
      .where("promotion.deletedAt IS NULL AND promotion.enabled")
      .orderBy("promotion.priorityScore", "ASC");
    this.texts.reuse(query, "promotions of the channel");
    const promotions = await query.getMany();
    return promotions.map((promotion) => this.translator.translate(promotion, ctx));
  }
}
