import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  idsAreEqual,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { IsNull, Not } from "typeorm";
import { longestDamageNote } from "../../../../../contracts/pickup/damages";
import { DamagedPiece } from "../../entities/damaged-piece.entity";
import { ArticleService, type StoreArticle } from "../article.service";
import { StaffAccess } from "../staff-access.service";
import { DamagedPieces, type SaidOfDamage } from "./damaged-pieces.service";

export interface ShelfDamage extends SaidOfDamage {
  storeCode: string;
  variantId: ID;
  quantity: number;
  note?: string | null;
}

/** A row as people see it. */
export type ShownDamage = DamagedPiece & {
  article: StoreArticle | null;
  orderCode: string | null;
};

const mostAtOnce = 100;
const mostPieces = 999;

/** The damage place of a store: what waits there, and what comes to it. */
@Injectable()
export class DamageDesk {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly articles: ArticleService,
    private readonly pieces: DamagedPieces,
  ) {}

  /** Newest first, with how many rows there are in all. */
  async find(
    ctx: RequestContext,
    storeCode: string,
    query: { decided: boolean; take: number; skip: number },
  ): Promise<{ items: ShownDamage[]; totalItems: number }> {
    const store = await this.access.store(ctx, storeCode);
    const [rows, totalItems] = await this.rows(ctx).findAndCount({
      where: { storeId: store.id, endedAt: query.decided ? Not(IsNull()) : IsNull() },
      order: query.decided ? { endedAt: "DESC", id: "DESC" } : { at: "DESC", id: "DESC" },
      take: Math.min(mostAtOnce, Math.max(0, query.take)),
      skip: Math.max(0, query.skip),
      relations: { orderLine: { order: true } },
      loadEagerRelations: false,
    });
    return { items: await this.shown(ctx, store, rows), totalItems };
  }

  /** Takes pieces that a person found on the shelf off stock; once for each command id. */
  async note(ctx: RequestContext, given: ShelfDamage): Promise<ShownDamage> {
    const { storeCode, variantId, quantity } = given;
    const store = await this.access.store(ctx, storeCode);
    if (quantity < 1 || quantity > mostPieces) throw new UserInputError("error.pickup-count");
    const [article] = await this.articles.of(ctx, store, [variantId]);
    if (!article) throw new EntityNotFoundError("ProductVariant", variantId);
    const cause = `shelf ${given.commandId.slice(0, 100)}`;
    const note = given.note?.trim().slice(0, longestDamageNote) ?? "";
    return this.connection.withTransaction(ctx, async (tx) => {
      const found = {
        storeId: store.id,
        variantId,
        quantity,
        reason: "shelf" as const,
        note,
        cause,
      };
      const isNew = await this.pieces.takeOff(tx, given, found);
      const row = await this.rows(tx).findOneByOrFail({ cause });
      const isSame =
        idsAreEqual(row.storeId, store.id) &&
        idsAreEqual(row.variantId, variantId) &&
        row.quantity === quantity &&
        row.note === note;
      if (!isNew && !isSame) throw new UserInputError("error.pickup-command-reused");
      return this.one(tx, store, row);
    });
  }

  /** A row with its article. */
  async one(ctx: RequestContext, store: StockLocation, row: DamagedPiece): Promise<ShownDamage> {
    const [shown] = await this.shown(ctx, store, [row]);
    if (!shown) throw new EntityNotFoundError("DamagedPiece" as never, row.id);
    return shown;
  }

  private async shown(
    ctx: RequestContext,
    store: StockLocation,
    rows: readonly DamagedPiece[],
  ): Promise<ShownDamage[]> {
    const articleOf = await this.articles.ofRows(ctx, store, rows);
    return rows.map((row) =>
      Object.assign(row, {
        article: articleOf(row),
        orderCode: row.orderLine?.order.code ?? null,
      }),
    );
  }

  private rows(ctx: RequestContext) {
    return this.connection.getRepository(ctx, DamagedPiece);
  }
}
