import { maySellAgain, type ReturnGrade, sellsAgainByItself } from "@/contracts/returns/grades";
import type { ReturnQuestion, TakingBack } from "./return-schemas";
import type { ReturnAmount, ReturnableOrder } from "./types";

/** A piece on the desk. */
export interface DeskPiece {
  /** None as long as no person has looked. */
  grade?: ReturnGrade;
  /** Whether it goes back for sale. */
  restock: boolean;
}

/** What comes back: orders with pieces on the desk, and those pieces by their line. */
export interface Desk {
  orders: readonly ReturnableOrder[];
  pieces: Readonly<Record<string, readonly DeskPiece[]>>;
}

export const emptyDesk: Desk = { orders: [], pieces: {} };

/** The desk with so many pieces of a line of an order, of which it knows those of before. */
export function withCount(desk: Desk, order: ReturnableOrder, lineId: string, count: number): Desk {
  const known = desk.pieces[lineId] ?? [];
  const added = Array.from({ length: Math.max(0, count - known.length) }, () => ({
    restock: false,
  }));
  return withPieces(desk, order, lineId, [...known, ...added].slice(0, count));
}

/** The desk with a piece as a person has seen it; what is broken never goes back for sale. */
export function withGrade(
  desk: Desk,
  order: ReturnableOrder,
  {
    lineId,
    index,
    ...seen
  }: { lineId: string; index: number; grade: ReturnGrade; restock?: boolean },
): Desk {
  const { grade, restock = sellsAgainByItself(grade) } = seen;
  const pieces = (desk.pieces[lineId] ?? []).map((piece, at) =>
    at === index ? { grade, restock: restock && maySellAgain(grade) } : piece,
  );
  return withPieces(desk, order, lineId, pieces);
}

/** The desk after the engine said how things stand: no more of a line than can come back. */
export function withNews(desk: Desk, news: readonly ReturnableOrder[]): Desk {
  const orders = desk.orders.map((order) => news.find(({ id }) => id === order.id) ?? order);
  const leftOf = new Map(orders.flatMap(({ lines }) => lines.map(({ id, left }) => [id, left])));
  const pieces = Object.entries(desk.pieces).flatMap(([lineId, own]) => {
    const kept = own.slice(0, leftOf.get(lineId) ?? 0);
    return kept.length > 0 ? [[lineId, kept] as const] : [];
  });
  return tidy({ orders, pieces: Object.fromEntries(pieces) });
}

function withPieces(
  desk: Desk,
  order: ReturnableOrder,
  lineId: string,
  pieces: readonly DeskPiece[],
): Desk {
  const known = desk.orders.some(({ id }) => id === order.id);
  const orders = known ? desk.orders : [...desk.orders, order];
  return tidy({ orders, pieces: { ...desk.pieces, [lineId]: pieces } });
}

/** Without orders and lines of which nothing is on the desk. */
function tidy({ orders, pieces }: Desk): Desk {
  const own = Object.entries(pieces).filter(([, { length }]) => length > 0);
  const lines = new Set(own.map(([lineId]) => lineId));
  return {
    orders: orders.filter((order) => order.lines.some(({ id }) => lines.has(id))),
    pieces: Object.fromEntries(own),
  };
}

export const countOf = ({ pieces }: Desk): number => Object.values(pieces).flat().length;

/** Whether a person has looked at each piece. */
export const isGraded = ({ pieces }: Desk): boolean =>
  Object.values(pieces)
    .flat()
    .every(({ grade }) => grade !== undefined);

/** What the engine is asked for the amount. */
export const askedOf = ({ pieces }: Desk): ReturnQuestion["pieces"] =>
  Object.entries(pieces).map(([lineId, { length: quantity }]) => ({ lineId, quantity }));

/** What is taken back, by order, for the amounts that stand on the screen (hundredths). */
export function ordersBack(desk: Desk, amounts: readonly ReturnAmount[]): TakingBack["orders"] {
  return desk.orders.map(({ id: orderId, lines }) => ({
    orderId,
    amount: amounts.find((one) => one.orderId === orderId)?.amount ?? 0,
    pieces: lines.flatMap(({ id }) => gradedPieces(id, desk.pieces[id] ?? [])),
  }));
}

/** Pieces of a line that are alike count together. */
function gradedPieces(lineId: string, pieces: readonly DeskPiece[]) {
  const alike = new Map<string, TakingBack["orders"][number]["pieces"][number]>();
  for (const { grade, restock } of pieces) {
    if (!grade) continue;
    const key = `${grade} ${restock}`;
    const quantity = (alike.get(key)?.quantity ?? 0) + 1;
    alike.set(key, { lineId, quantity, grade, restock });
  }
  return [...alike.values()];
}

/** What goes back in all, by currency, in hundredths. */
export function totalsOf(amounts: readonly ReturnAmount[]) {
  const totals = new Map<string, number>();
  for (const { currencyCode, amount } of amounts)
    totals.set(currencyCode, (totals.get(currencyCode) ?? 0) + amount);
  return [...totals].map(([currencyCode, amount]) => ({ currencyCode, amount }));
}
