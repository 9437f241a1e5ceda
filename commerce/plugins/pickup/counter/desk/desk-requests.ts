import type { ID } from "@vendure/core";
import {
  maySellAgain,
  type ReturnConflict,
  type ReturnGrade,
} from "../../../../../contracts/returns/grades";
import type { Pieces } from "../../../../contracts/order-money";
import type { GoodsReturn } from "../../entities/goods-return.entity";
import { saysTheSame } from "../../reservation/same-command";
import type { ReturnableLine } from "./returnable-orders.service";

export interface PiecesBack {
  lineId: ID;
  quantity: number;
}

export interface GradedBack extends PiecesBack {
  grade: ReturnGrade;
  restock: boolean;
}

/** What comes back of one order. */
export interface OrderBack {
  orderId: ID;
  /** What stood on the screen as going back, in hundredths. */
  amount: number;
  pieces: readonly GradedBack[];
}

export interface DeskRequest {
  storeCode: string;
  orders: readonly OrderBack[];
  reason: string;
  commandId: string;
  device?: string | null;
}

/** Pieces by their line, once for each. */
export function byLine(pieces: readonly PiecesBack[]): Pieces[] {
  const sums = new Map<string, number>();
  for (const { lineId, quantity } of pieces)
    sums.set(String(lineId), (sums.get(String(lineId)) ?? 0) + quantity);
  return [...sums].map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
}

/** Why these pieces cannot come back of these lines. */
export function whyNot(
  lines: readonly ReturnableLine[],
  pieces: readonly PiecesBack[],
): ReturnConflict | undefined {
  if (pieces.length === 0) return "unknown-line";
  if (pieces.some(({ quantity }) => quantity < 1)) return "too-many";
  for (const { orderLineId, quantity } of byLine(pieces)) {
    const line = lines.find(({ id }) => id === String(orderLineId));
    if (!line) return "unknown-line";
    if (line.hindrance) return line.hindrance;
    if (quantity > line.left) return "too-many";
  }
  return undefined;
}

/** Why these orders cannot come back as it was asked, whatever goes back for them. */
export function whyNotOrders(
  lines: readonly ReturnableLine[],
  orders: readonly OrderBack[],
): ReturnConflict | undefined {
  const ids = new Set(orders.map(({ orderId }) => String(orderId)));
  if (orders.length === 0 || ids.size < orders.length) return "unknown-line";
  for (const { orderId, pieces } of orders) {
    const own = lines.filter((line) => line.orderId === String(orderId));
    const why = whyNot(own, pieces);
    if (why) return why;
    if (pieces.some(({ grade, restock }) => restock && !maySellAgain(grade))) return "not-for-sale";
  }
  return undefined;
}

/** Whether a command that comes again says what was done by it. */
export function saysWhatWasDone(
  done: readonly GoodsReturn[],
  storeId: ID,
  { orders, reason }: Pick<DeskRequest, "orders" | "reason">,
): boolean {
  const known = done.map((row) => ({
    ...{ order: String(row.orderId), store: String(row.storeId), amount: row.amount },
    ...{ reason: row.reason, pieces: row.pieces },
  }));
  const again = orders.map(({ orderId, amount, pieces }) => ({
    ...{ order: String(orderId), store: String(storeId), amount, reason },
    pieces: pieces.map(({ lineId, ...piece }) => ({ ...piece, orderLineId: String(lineId) })),
  }));
  const sorted = <Row extends { order: string }>(rows: Row[]) =>
    rows.sort((a, b) => Number(a.order) - Number(b.order));
  return saysTheSame(sorted(known), sorted(again));
}
