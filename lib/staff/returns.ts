import "server-only";
import { codeOf, reasonOf } from "@/contracts/pickup/conflicts";
import { returnConflicts } from "@/contracts/returns/grades";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import { returnableQuery, returnPreviewQuery, takeGoodsBackMutation } from "./return-queries";
import type { ReturnQuestion, TakingBack } from "./return-schemas";
import type { At, ReturnableOrder, ReturnOutcome, ReturnPreview } from "./types";

/** Orders of the market of which something may come back, by what a shopper shows or says. */
export async function findReturnable(at: At, search: string): Promise<Result<ReturnableOrder[]>> {
  const variables = { store: at.store, search };
  const result = await queryAsStaff({ ...at, query: returnableQuery, variables });
  return result.ok ? ok(result.value.returnableOrders) : result;
}

/** What goes back for these pieces; that they cannot come back is an answer. */
export async function previewReturn(
  at: At,
  { pieces }: ReturnQuestion,
): Promise<Result<ReturnPreview>> {
  const variables = { store: at.store, pieces };
  const result = await queryAsStaff({ ...at, query: returnPreviewQuery, variables });
  if (!result.ok) return result;
  const answer = result.value.returnPreview;
  return answer.__typename === "ReturnPreview"
    ? ok({ known: true, amounts: answer.amounts })
    : ok({ known: false, why: whyOf(answer.reason), orders: answer.orders });
}

/** Takes them back for what stood on the screen; that it was not done is an answer. */
export async function takeGoodsBack(
  at: At,
  { id, orders, ...rest }: TakingBack,
): Promise<Result<ReturnOutcome>> {
  const graded = orders.map((order) => ({
    ...order,
    pieces: order.pieces.map((piece) => ({ ...piece, grade: codeOf(piece.grade) })),
  }));
  const input = { ...rest, commandId: id, storeCode: at.store, orders: graded };
  const result = await queryAsStaff({ ...at, query: takeGoodsBackMutation, variables: { input } });
  if (!result.ok) return result;
  const answer = result.value.takeGoodsBack;
  return answer.__typename === "GoodsReturn"
    ? ok({ done: true, amounts: answer.amounts })
    : ok({ done: false, why: whyOf(answer.reason), orders: answer.orders });
}

const whyOf = (reason: string) => reasonOf(returnConflicts, reason) ?? "unknown-line";
