import { Inject, Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { gtinForms, toGtin14 } from "../../../../../contracts/gtin";
import { tidyOrderCode } from "../../../../../contracts/order-number";
import { isOpenInDashboard, knownState, orderStates } from "../../../../../contracts/order-states";
import { codeOf } from "../../../../../contracts/pickup/conflicts";
import { type ReturnHindrance, returnableUntil } from "../../../../../contracts/returns/grades";
import { asLiteral } from "../../../../database/like";
import { assetAddress } from "../../../../vendure/asset-address";
import { type PickupOptions, pickupOptions } from "../../options";
import { passIn } from "../../reservation/pass";
import { PassService } from "../../reservation/passes.service";
import { spellings } from "../spellings";
import { findReturnableSql, type ReturnableRow, returnableSql } from "./returnable-sql";

/** A search by name or article looks so many days back. */
const daysBack = 90;
/** A shorter name would find half of all people. */
const shortestName = 2;

/** A line that left, with how many of its pieces can come back. */
export interface ReturnableLine extends ReturnableRow {
  left: number;
  /** Null where nothing has left. */
  until: Date | null;
  hindrance: ReturnHindrance | null;
}

/** What of orders can come back, and which orders those are. */
@Injectable()
export class ReturnableOrders {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly passes: PassService,
    private readonly config: ConfigService,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  /**
   * Orders by a pass, an order's code (also in an address), an article's code, or a name, newest
   * first. By article or name only those of which something can come back.
   */
  async find(ctx: RequestContext, given: string) {
    const term = given.trim().slice(0, 400);
    if (term === "") return [];
    const pass = passIn(term);
    const content = pass ? this.passes.read(pass) : undefined;
    if (pass && !content) return [];
    const code = content?.orderCode ?? orderCodeIn(term);
    const gtin = toGtin14(/\/01\/(\d{14})\b/.exec(term)?.[1] ?? term);
    const isWord = !pass && term.length >= shortestName;
    const found: { id: number }[] = await this.connection
      .getRepository(ctx, Order)
      .query(findReturnableSql, [
        ctx.channelId,
        code,
        isWord ? spellings(asLiteral(term)).map((one) => `%${one}%`) : [],
        gtin ? gtinForms(gtin) : [],
        daysBack,
        content ? Number(content.pickupId) : null,
      ]);
    const orders = ordersOf(
      await this.read(
        ctx,
        found.map(({ id }) => id),
      ),
    );
    return orders.filter((o) => o.code === code || o.lines.some(({ left }) => left > 0));
  }

  /** The lines of these orders of the market, as they are now. Exact under the orders' locks. */
  async read(ctx: RequestContext, orderIds: readonly ID[]): Promise<ReturnableLine[]> {
    const rows: ReturnableRow[] = await this.connection
      .getRepository(ctx, Order)
      .query(returnableSql, [orderIds.map(Number), ctx.channelId, ctx.languageCode]);
    return rows.map((row) => ({
      ...row,
      ...this.stateOf(row),
      preview: row.preview && assetAddress(ctx, this.config, row.preview),
    }));
  }

  private stateOf(row: ReturnableRow) {
    const { goneAt, arrived, quantity, gone, pickupId, kept } = row;
    const until =
      goneAt && new Date(returnableUntil(goneAt.getTime(), arrived, this.options.returnDays));
    const there = Math.min(quantity, gone, pickupId === null ? gone : kept);
    const hindrance = hindranceOf(row, there, until);
    return { until, hindrance, left: hindrance ? 0 : there };
  }
}

function hindranceOf(
  { orderState, quantity, gone }: ReturnableRow,
  there: number,
  until: Date | null,
): ReturnHindrance | null {
  if (isOpenInDashboard(knownState(orderStates, orderState))) return "order-changing";
  if (quantity > gone) return "still-to-go";
  if (there <= 0) return "all-back";
  return until && until.getTime() < Date.now() ? "period-over" : null;
}

/** Lines by their orders, in the sequence of the lines, as the API answers them. */
export function ordersOf(lines: readonly ReturnableLine[]) {
  const ids = [...new Set(lines.map(({ orderId }) => orderId))];
  return ids.flatMap((id) => {
    const own = lines.filter(({ orderId }) => orderId === id);
    const [first] = own;
    if (!first) return [];
    const { orderCode: code, placedAt, customerName, currencyCode, paidAtCounter } = first;
    return {
      ...{ id, code, placedAt, customerName, currencyCode, paidAtCounter },
      lines: own.map((line) => ({
        ...line,
        hindrance: line.hindrance && codeOf(line.hindrance),
      })),
    };
  });
}

/** A code as it was typed, or as an address on a receipt has it. */
function orderCodeIn(term: string): string {
  const inAddress = /[?&]order=([^&#\s]+)/.exec(term)?.[1];
  return tidyOrderCode(inAddress ?? term);
}
