import { Injectable } from "@nestjs/common";
import {
  type ID,
  OrderLine,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
} from "@vendure/core";
import { soldIn } from "../../../database/price-sql";
import { lineAvailabilitySql } from "./line-availability-sql";

export type LineState = "AVAILABLE" | "INSUFFICIENT_STOCK" | "WITHDRAWN";

/** Whether a line of a cart can still be had in its market. */
export interface LineAvailability {
  lineId: ID;
  variantId: ID;
  sku: string;
  state: LineState;
  /** Pieces that can be had; null where pieces are not counted, or the order holds its own. */
  left: number | null;
}

interface Row extends Omit<LineAvailability, "state"> {
  sold: boolean;
  quantity: number;
}

/** Sold in channel $1: of variants $2, in the currency of that channel. */
const soldSql = `SELECT v.id FROM product_variant v JOIN product p ON p.id = v."productId"
  WHERE v.id = ANY($2) AND ${soldIn("$1", "$3")}`;

/** Looks at what a cart's lines still are in the catalogue and on the shelves. */
@Injectable()
export class CartLines {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly cache: RequestContextCacheService,
  ) {}

  /** All lines of an order, in one statement. */
  async ofOrder(ctx: RequestContext, orderId: ID): Promise<LineAvailability[]> {
    return this.find(ctx, `i."orderId" = $2`, orderId);
  }

  /** What of an order its market does not sell any more; asked once in a request. */
  async withdrawn(ctx: RequestContext, orderId: ID): Promise<LineAvailability[]> {
    const lines = await this.askedOnce(ctx, orderId);
    return lines.filter(({ state }) => state === "WITHDRAWN");
  }

  /** What of a cart there is too little of; asked together with what is withdrawn. */
  async short(ctx: RequestContext, orderId: ID): Promise<LineAvailability[]> {
    const lines = await this.askedOnce(ctx, orderId);
    return lines.filter(({ state }) => state === "INSUFFICIENT_STOCK");
  }

  /** Which of these variants the market sells, as text. */
  async sold(ctx: RequestContext, variantIds: readonly ID[]): Promise<ReadonlySet<string>> {
    const rows: { id: ID }[] = await this.connection
      .getRepository(ctx, OrderLine)
      .query(soldSql, [ctx.channelId, variantIds, ctx.currencyCode]);
    return new Set(rows.map(({ id }) => String(id)));
  }

  private askedOnce(ctx: RequestContext, orderId: ID): Promise<LineAvailability[]> {
    return this.cache.get(ctx, `CartLines.askedOnce ${orderId}`, () => this.ofOrder(ctx, orderId));
  }

  /** One line; those beside it in the order, of which the same is asked, are looked up with it. */
  async ofLine(ctx: RequestContext, lineId: ID): Promise<LineAvailability | undefined> {
    const isLine = (line: LineAvailability) => String(line.lineId) === String(lineId);
    const known = this.cache.get<Promise<LineAvailability[]>>(ctx, cacheKey);
    const found = (await known)?.find(isLine);
    if (found) return found;
    const loading = this.find(
      ctx,
      `i."orderId" = (SELECT "orderId" FROM order_line WHERE id = $2)`,
      lineId,
    );
    this.cache.set(ctx, cacheKey, loading);
    return (await loading).find(isLine);
  }

  /** Whether not one piece of a line can be had, beside what other lines of its order take. */
  async noneLeft(ctx: RequestContext, orderId: ID, lineId: ID): Promise<boolean> {
    const rows = await this.rows(ctx, `i."orderId" = $2`, orderId);
    const own = rows.find((line) => String(line.lineId) === String(lineId));
    if (!own || own.left === null) return false;
    const others = rows.filter((line) => line !== own && line.variantId === own.variantId);
    return own.left <= others.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  private async find(ctx: RequestContext, where: string, id: ID): Promise<LineAvailability[]> {
    return (await this.rows(ctx, where, id)).map(toAvailability);
  }

  private rows(ctx: RequestContext, where: string, id: ID): Promise<Row[]> {
    return this.connection
      .getRepository(ctx, OrderLine)
      .query(`${lineAvailabilitySql} WHERE ${where} ORDER BY i.id`, [ctx.channelId, id]);
  }
}

const cacheKey = "CartLines.ofLine";

function toAvailability({ sold, quantity, ...line }: Row): LineAvailability {
  const enough = line.left === null || line.left >= quantity;
  return { ...line, state: !sold ? "WITHDRAWN" : enough ? "AVAILABLE" : "INSUFFICIENT_STOCK" };
}
