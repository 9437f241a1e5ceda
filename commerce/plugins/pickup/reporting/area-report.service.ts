import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { StaffAccess } from "../counter/staff-access.service";
import { Pickup } from "../entities/pickup.entity";
import { areaSql, hoursSql, reasonsSql } from "./area-sql";
import { assistedSql } from "./assisted-sql";
import { checkedDay } from "./span";

/** A store as its area manager sees it: what is open now, and its own day so far. */
export interface AreaStore {
  storeCode: string;
  placed: number;
  picking: number;
  ready: number;
  arrived: number;
  /** Not ready although their promised time is over. */
  late: number;
  /** Minutes that who waits longest stands there. */
  minutesWaiting: number | null;
  placedToday: number;
  readyToday: number;
  collectedToday: number;
  /** Share of those that became ready today by the beginning of their slot. */
  onTime: number | null;
  /** Pieces not found, of what became ready today. */
  shortToday: number;
  noShowsToday: number;
  /** Where books and shelves differ. */
  differences: number;
}

export interface AreaHour {
  /** Of the stores' own day, from 0 to 23. */
  hour: number;
  placed: number;
  ready: number;
  late: number;
  collected: number;
}

export interface AreaReason {
  kind: "SHORT" | "CANCELLED" | "DECLINED" | "RETURNED" | "CORRECTED" | "DAMAGED";
  /** As it was chosen or written; empty where none was asked for. */
  reason: string;
  /** Pieces that were short, orders, returns or corrections of stock. */
  count: number;
}

interface Assisted {
  orders: number;
  /** What these orders cost, in hundredths of one currency. */
  amount: number;
}

/** Orders of a day that people of a store helped with, in one currency. */
export interface AreaAssisted extends Assisted {
  storeCode: string;
  currencyCode: string;
  /** Null where the store does not allow figures by person. */
  people: (Assisted & { name: string })[] | null;
}

/** All stores of one person at once. Each answer is one statement, however many stores there are. */
@Injectable()
export class AreaReport {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  async now(ctx: RequestContext): Promise<AreaStore[]> {
    return this.query(ctx, areaSql, [await this.ids(ctx)]);
  }

  /**
   * Figures of a date by hour and by reason, and what was assisted. Each store's are in its own time.
   * @param storeCode one own store; all without it
   */
  async figures(ctx: RequestContext, date: string, storeCode?: string | null) {
    const ids = storeCode ? [(await this.access.store(ctx, storeCode)).id] : await this.ids(ctx);
    const values = [ids, checkedDay(date)];
    const [hours, reasons, assisted] = [
      await this.query<AreaHour>(ctx, hoursSql, values),
      await this.query<AreaReason>(ctx, reasonsSql, values),
      await this.query<AreaAssisted>(ctx, assistedSql, [...values, ctx.channelId]),
    ];
    return { hours, reasons, assisted };
  }

  private async ids(ctx: RequestContext): Promise<ID[]> {
    return (await this.access.stores(ctx)).map(({ id }) => id);
  }

  private query<Row>(ctx: RequestContext, sql: string, values: unknown[]): Promise<Row[]> {
    return this.connection.getRepository(ctx, Pickup).query(sql, values);
  }
}
