import { Injectable } from "@nestjs/common";
import {
  type ID,
  Product,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from "@vendure/core";
import { In, IsNull } from "typeorm";
import { fromEngine } from "../../../../contracts/languages";
import { toStore } from "../../../contracts/store";
import { AssistanceLook } from "../entities/assistance-look.entity";
import { AssistanceSuggestion } from "../entities/assistance-suggestion.entity";
import { SessionsService } from "./sessions.service";

/** Of looks and suggestions, as many as a screen shows. */
const most = 50;

/** What a shopper reads: who looked, and what was put on their list. */
@Injectable()
export class ListService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly translator: TranslatorService,
    private readonly sessions: SessionsService,
  ) {}

  /** Everything that the shopper sees of it, of any browser of their account. */
  async of(ctx: RequestContext, subject: string) {
    const subjects = await this.sessions.tied(subject);
    const [session, looks, suggestions] = await Promise.all([
      this.sessions.open(ctx, subject),
      this.looks(ctx, subjects),
      this.suggestions(ctx, subjects),
    ]);
    return { session, looks, suggestions };
  }

  async drop(ctx: RequestContext, subject: string, productId: ID): Promise<void> {
    const subjects = await this.sessions.tied(subject);
    await this.connection
      .getRepository(ctx, AssistanceSuggestion)
      .query(
        `DELETE FROM assistance_suggestion WHERE subject = ANY($1::uuid[]) AND "productId" = $2`,
        [subjects, productId],
      );
  }

  private async looks(ctx: RequestContext, subjects: string[]) {
    const found = await this.connection
      .getRepository(ctx, AssistanceLook)
      .createQueryBuilder("look")
      .innerJoin("look.session", "session")
      .innerJoinAndSelect("look.store", "store")
      .where("session.subject IN (:...subjects)", { subjects })
      .orderBy("look.id", "DESC")
      .take(most)
      .getMany();
    return found.map(({ createdAt, staffName, store }) => ({
      at: createdAt,
      staffName,
      storeName: nameOf(ctx, store),
    }));
  }

  private async suggestions(ctx: RequestContext, subjects: string[]) {
    const found = await this.connection
      .getRepository(ctx, AssistanceSuggestion)
      .createQueryBuilder("one")
      .innerJoinAndSelect("one.store", "store")
      .where("one.subject IN (:...subjects)", { subjects })
      .orderBy("one.updatedAt", "DESC")
      .take(most)
      .getMany();
    const shown = await this.shown(
      ctx,
      found.map(({ productId }) => productId),
    );
    return found.flatMap((one) => {
      const product = shown.get(String(one.productId));
      if (!product) return [];
      const { variantId, staffName, updatedAt, store } = one;
      return [{ product, variantId, staffName, storeName: nameOf(ctx, store), at: updatedAt }];
    });
  }

  /** What the market still sells of them; Vendure's own `findByIds` joins a product's all. */
  private async shown(ctx: RequestContext, ids: ID[]): Promise<Map<string, Product>> {
    const products = await this.connection.getRepository(ctx, Product).find({
      where: {
        id: In(ids),
        deletedAt: IsNull(),
        enabled: true,
        channels: { id: ctx.channelId },
      },
      relations: { featuredAsset: true },
    });
    return new Map(products.map((one) => [String(one.id), this.translator.translate(one, ctx)]));
  }
}

function nameOf(ctx: RequestContext, store: AssistanceLook["store"]): string {
  return toStore(store, fromEngine(ctx.languageCode) ?? "en").name;
}
