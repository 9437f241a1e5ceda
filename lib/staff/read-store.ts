import "server-only";
import { ok, type Result } from "@/lib/result";
import { placedRow } from "./placed-row";
import { queryAsStaff } from "./query-as-staff";
import type { ShownPass } from "./schemas";
import {
  articleQuery,
  boardQuery,
  historyQuery,
  orderQuery,
  passQuery,
  searchQuery,
} from "./store-queries";
import type { Article, At, Board, Outcome, Pickup, PickupRecord } from "./types";

/** All that is open in a store. */
export async function getBoard(at: At): Promise<Result<Board>> {
  const result = await queryAsStaff({
    ...at,
    query: boardQuery,
    variables: { store: at.store },
  });
  if (!result.ok) return result;
  const { pickups, ...board } = result.value.pickupBoard;
  return ok({ ...board, pickups: pickups.map((row) => placedRow(row, at.market)) });
}

/** Orders of the store of the last 30 days that a search finds, whatever became of them. */
export async function searchOrders(at: At, term: string): Promise<Result<Pickup[]>> {
  const variables = { store: at.store, term };
  const result = await queryAsStaff({ ...at, query: searchQuery, variables });
  return result.ok ? ok(result.value.pickupSearch.map((row) => placedRow(row, at.market))) : result;
}

/** An order of an own store, whatever became of it. */
export async function getOrder(at: At, id: string): Promise<Result<Pickup>> {
  const result = await queryAsStaff({ ...at, query: orderQuery, variables: { id } });
  return result.ok ? ok(placedRow(result.value.pickup.row, at.market)) : result;
}

/** What happened to a pickup, oldest first, and the numbers of its receipt. */
export async function getHistory(at: At, id: string): Promise<Result<PickupRecord>> {
  const variables = { id };
  const result = await queryAsStaff({ ...at, query: historyQuery, variables });
  return result.ok ? ok(result.value.pickup) : result;
}

/** The pickup that a shown pass belongs to. */
export async function findByPass(at: At, pass: ShownPass): Promise<Result<Outcome>> {
  const result = await queryAsStaff({
    ...at,
    query: passQuery,
    variables: { store: at.store, pass },
  });
  if (!result.ok) return result;
  const answer = result.value.pickupByPass;
  if (answer.__typename === "Pickup")
    return ok({ done: true, pickup: placedRow(answer.row, at.market) });
  const { retryAfter } = answer;
  return ok({ done: false, why: retryAfter > 0 ? "code-locked" : "code-wrong", retryAfter });
}

/** The article with this EAN-13 or SKU and what the store has of it; null when there is none. */
export async function findArticle(at: At, code: string): Promise<Result<Article | null>> {
  const result = await queryAsStaff({
    ...at,
    query: articleQuery,
    variables: { store: at.store, code },
  });
  return result.ok ? ok(result.value.storeArticle) : result;
}
