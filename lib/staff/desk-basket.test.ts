import { describe, expect, it } from "vitest";
import {
  askedOf,
  countOf,
  emptyDesk,
  isGraded,
  ordersBack,
  totalsOf,
  withCount,
  withGrade,
  withNews,
} from "./desk-basket";
import type { ReturnableOrder } from "./types";

const line = (id: string, left: number) => ({
  ...{ id, left, name: id, sku: id, preview: null },
  ...{ storeCode: null, until: null, hindrance: null },
});
const order = (id: string, ...lines: ReturnableOrder["lines"]): ReturnableOrder => ({
  ...{ id, code: `C${id}`, placedAt: "2026-11-01T00:00:00Z", customerName: "A" },
  ...{ currencyCode: "KRW" as const, paidAtCounter: false, lines },
});
const first = order("1", line("11", 2), line("12", 1));
const second = order("2", line("21", 3));

describe("the desk", () => {
  it("presets nothing: a piece has no grade, and goes back for sale only as new", () => {
    const desk = withCount(emptyDesk, first, "11", 1);
    expect(desk.pieces).toEqual({ 11: [{ restock: false }] });
    expect(isGraded(desk)).toBe(false);
    const graded = (grade: "as-new" | "opened" | "damaged" | "defective", restock?: boolean) =>
      withGrade(desk, first, { lineId: "11", index: 0, grade, ...(restock && { restock }) }).pieces;
    expect(graded("as-new")).toEqual({ 11: [{ grade: "as-new", restock: true }] });
    expect(graded("opened")).toEqual({ 11: [{ grade: "opened", restock: false }] });
    expect(graded("opened", true)).toEqual({ 11: [{ grade: "opened", restock: true }] });
    for (const grade of ["damaged", "defective"] as const)
      expect(graded(grade, true)).toEqual({ 11: [{ grade, restock: false }] });
  });

  it("has several orders, and sends like pieces of a line together with the amounts seen", () => {
    let desk = withCount(withCount(emptyDesk, first, "11", 2), second, "21", 1);
    for (const index of [0, 1])
      desk = withGrade(desk, first, { lineId: "11", index, grade: "as-new" });
    desk = withGrade(desk, second, { lineId: "21", index: 0, grade: "defective" });
    expect(countOf(desk)).toBe(3);
    expect(askedOf(desk)).toEqual([
      { lineId: "11", quantity: 2 },
      { lineId: "21", quantity: 1 },
    ]);
    const amounts = [
      { orderId: "1", orderCode: "C1", amount: 300, currencyCode: "KRW" as const },
      { orderId: "2", orderCode: "C2", amount: 50, currencyCode: "KRW" as const },
    ];
    expect(totalsOf(amounts)).toEqual([{ currencyCode: "KRW", amount: 350 }]);
    expect(ordersBack(desk, amounts)).toEqual([
      {
        ...{ orderId: "1", amount: 300 },
        pieces: [{ lineId: "11", quantity: 2, grade: "as-new", restock: true }],
      },
      {
        ...{ orderId: "2", amount: 50 },
        pieces: [{ lineId: "21", quantity: 1, grade: "defective", restock: false }],
      },
    ]);
  });

  it("lets go of what came back elsewhere, and of orders of which nothing is on it", () => {
    const desk = withCount(withCount(emptyDesk, first, "11", 2), second, "21", 1);
    const after = withNews(desk, [order("1", line("11", 0), line("12", 1))]);
    expect(after.orders.map(({ id }) => id)).toEqual(["2"]);
    expect(after.pieces).toEqual({ 21: [{ restock: false }] });
    expect(withCount(after, second, "21", 0)).toEqual(emptyDesk);
  });
});
