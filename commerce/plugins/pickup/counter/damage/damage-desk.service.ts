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
import { type DamageEnding, longestDamageNote } from "../../../../../contracts/pickup/damages";
import { StockLedger } from "../../../../contracts/stock-ledger";
import { DamagedPiece } from "../../entities/damaged-piece.entity";
import { StockConflictError } from "../../reservation/conflict-errors";
import { ArticleService, type StoreArticle } from "../article.service";
import { momentOf } from "../moment";
import { StaffAccess } from "../staff-access.service";
import { DamagedPieces, type SaidOfDamage, soldAgain } from "./damaged-pieces.service";

export interface ShelfDamage extends SaidOfDamage {
  storeCode: string;
  variantId: ID;
  quantity: number;
  note?: string | null;
}

export interface DamageDecision extends SaidOfDamage {
  id: ID;
  ending: DamageEnding;
}

/** A row as people see it. */
export type ShownDamage = DamagedPiece & {
  article: StoreArticle | null;
  orderCode: string | null;
};

const mostAtOnce = 100;
const mostPieces = 999;

/** The damage place of a store: what waits there, what comes to it, and how it ends. */
@Injectable()
export class DamageDesk {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly articles: ArticleService,
    private readonly pieces: DamagedPieces,
    private readonly ledger: StockLedger,
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

  /**
   * A manager says how it ends. What is sold again is on hand from then on, once.
   * @throws EntityNotFoundError when it is unknown, or was taken back meanwhile.
   * StockConflictError when it was decided otherwise
   */
  async decide(ctx: RequestContext, { id, ending, ...said }: DamageDecision): Promise<ShownDamage> {
    const known = await this.rows(ctx).findOne({ where: { id }, relations: { store: true } });
    if (!known) throw new EntityNotFoundError("DamagedPiece" as never, id);
    const store = await this.access.store(ctx, known.store.customFields.code ?? "");
    const { name } = await this.access.person(ctx);
    return this.connection.withTransaction(ctx, async (tx) => {
      // Two phones wait for each other here, and so does the undo of the step that found it.
      const row = await this.rows(tx)
        .createQueryBuilder("d")
        .where("d.id = :id", { id })
        .setLock("pessimistic_write")
        .getOne();
      if (!row) throw new EntityNotFoundError("DamagedPiece" as never, id);
      if (row.ending && row.ending !== ending) throw new StockConflictError("damage-decided");
      if (row.ending) return this.one(tx, store, row);
      // It was not decided before it was found.
      const ageMs = Math.max(0, Math.min(momentOf(said).ageMs, Date.now() - row.at.getTime()));
      const endedAt = new Date(Date.now() - ageMs);
      await this.rows(tx).update({ id }, { ending, endedAt, endedBy: name || "staff" });
      if (ending === "sold-again")
        await this.ledger.take(tx, [
          {
            ...{ source: row.source, id: soldAgain(row), type: "delta", ageMs },
            ...{ variantId: row.variantId, locationId: row.storeId, quantity: row.quantity },
          },
        ]);
      return this.one(tx, store, await this.rows(tx).findOneByOrFail({ id }));
    });
  }

  private async one(ctx: RequestContext, store: StockLocation, row: DamagedPiece) {
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
