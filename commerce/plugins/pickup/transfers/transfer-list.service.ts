import { Injectable } from "@nestjs/common";
import {
  type ID,
  idsAreEqual,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { ArticleService, type StoreArticle } from "../counter/article.service";
import { StaffAccess } from "../counter/staff-access.service";
import { StockTransfer } from "../entities/stock-transfer.entity";
import { StockTransferEvent } from "../entities/stock-transfer-event.entity";
import type { StockTransferLine } from "../entities/stock-transfer-line.entity";
import { storeName } from "../promise/store-name";
import type { Opened } from "./transfer-commands.service";

interface ShownStore {
  code: string;
  name: string;
}

/** A transfer with its articles as they lie in the store of the person who looks. */
export interface ShownTransfer extends Omit<StockTransfer, "lines"> {
  from: ShownStore;
  to: ShownStore;
  lines: (StockTransferLine & { article: StoreArticle | null })[];
  history: StockTransferEvent[];
}

/** What ended stays on the list for three days. */
const shownSql = `SELECT id FROM stock_transfer
  WHERE $1 IN ("fromStoreId", "toStoreId") AND "channelId" = $2
    AND ("endedAt" IS NULL OR "endedAt" > now() - interval '3 days')
  ORDER BY "endedAt" DESC NULLS FIRST, id LIMIT 200`;

/** Transfers of a store, those that go out and those that come in. */
@Injectable()
export class TransferList {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly articles: ArticleService,
  ) {}

  /** All that is open at an own store, and what ended of late. */
  async find(ctx: RequestContext, storeCode: string): Promise<ShownTransfer[]> {
    const store = await this.access.store(ctx, storeCode);
    const rows: { id: ID }[] = await this.connection
      .getRepository(ctx, StockTransfer)
      .query(shownSql, [store.id, ctx.channelId]);
    const ids = rows.map(({ id }) => id);
    const shown = await this.shown(ctx, store, ids);
    return ids.flatMap((id) => shown.find((one) => idsAreEqual(one.id, id)) ?? []);
  }

  /** As it stands after a step. */
  async one(ctx: RequestContext, { transfer, store }: Opened): Promise<ShownTransfer> {
    const [shown] = await this.shown(ctx, store, [transfer.id]);
    if (!shown) throw new Error(`transfer ${transfer.id} is gone`);
    return shown;
  }

  private async shown(
    ctx: RequestContext,
    store: StockLocation,
    ids: readonly ID[],
  ): Promise<ShownTransfer[]> {
    if (ids.length === 0) return [];
    const transfers = await this.connection
      .getRepository(ctx, StockTransfer)
      .find({ where: { id: In([...ids]) }, relations: { lines: true } });
    const events = await this.connection
      .getRepository(ctx, StockTransferEvent)
      .find({ where: { transferId: In([...ids]) }, order: { id: "ASC" } });
    const places = await this.connection
      .getRepository(ctx, StockLocation)
      .findBy({ id: In(transfers.flatMap((one) => [one.fromStoreId, one.toStoreId])) });
    const inBoxes = transfers.flatMap(({ lines }) => lines);
    const articleOf = await this.articles.ofRows(ctx, store, inBoxes);
    const storeOf = (id: ID): ShownStore => {
      const place = places.find((one) => idsAreEqual(one.id, id));
      const name = place ? storeName(place, ctx.languageCode) : "";
      return { code: place?.customFields.code ?? "", name };
    };
    return transfers.map((transfer) => ({
      ...transfer,
      from: storeOf(transfer.fromStoreId),
      to: storeOf(transfer.toStoreId),
      lines: transfer.lines
        .sort((a, b) => Number(a.id) - Number(b.id))
        .map((line) => ({ ...line, article: articleOf(line) })),
      history: events.filter(({ transferId }) => idsAreEqual(transferId, transfer.id)),
    }));
  }
}
