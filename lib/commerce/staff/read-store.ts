import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/result";
import { articleSchema, boardSchema, passAnswerSchema, pickupSchema } from "./answers";
import { askAsStaff } from "./ask-as-staff";
import { articleQuery, boardQuery, historyQuery, passQuery, returnsQuery } from "./queries";
import type { ShownPass } from "./schemas";
import type { Article, At, Board, HistoryEntry, Outcome, Pickup } from "./types";

/** All that is open in a store. */
export async function getBoard(at: At): Promise<Result<Board>> {
  const result = await askAsStaff({
    ...at,
    query: boardQuery,
    variables: { store: at.store },
    schema: z.object({ pickupBoard: boardSchema }),
  });
  return result.ok ? ok(result.value.pickupBoard) : result;
}

const historySchema = z.object({
  pickup: z.object({
    history: z.array(
      z.object({
        at: z.string(),
        type: z.string(),
        actor: z.string(),
        actorName: z.string(),
        device: z.string(),
      }),
    ),
  }),
});

/** What happened to a pickup, oldest first. */
export async function getHistory(at: At, id: string): Promise<Result<HistoryEntry[]>> {
  const variables = { id };
  const result = await askAsStaff({ ...at, query: historyQuery, variables, schema: historySchema });
  return result.ok ? ok(result.value.pickup.history) : result;
}

/** The pickup that a shown pass belongs to. */
export async function findByPass(at: At, pass: ShownPass): Promise<Result<Outcome>> {
  const result = await askAsStaff({
    ...at,
    query: passQuery,
    variables: { store: at.store, pass },
    schema: z.object({ pickupByPass: passAnswerSchema }),
  });
  if (!result.ok) return result;
  const answer = result.value.pickupByPass;
  if (answer.__typename === "Pickup") return ok({ done: true, pickup: answer.row });
  const { retryAfter } = answer;
  return ok({ done: false, why: retryAfter > 0 ? "code-locked" : "code-wrong", retryAfter });
}

/** Collected pickups of an order, of any store of the market. */
export async function findForReturn(at: At, code: string): Promise<Result<Pickup[]>> {
  const result = await askAsStaff({
    ...at,
    query: returnsQuery,
    variables: { store: at.store, code },
    schema: z.object({ pickupsForReturn: z.array(z.object({ row: pickupSchema })) }),
  });
  return result.ok ? ok(result.value.pickupsForReturn.map(({ row }) => row)) : result;
}

/** The article with this EAN-13 or SKU and what the store has of it; null when there is none. */
export async function findArticle(at: At, code: string): Promise<Result<Article | null>> {
  const result = await askAsStaff({
    ...at,
    query: articleQuery,
    variables: { store: at.store, code },
    schema: z.object({ storeArticle: articleSchema.nullable() }),
  });
  return result.ok ? ok(result.value.storeArticle) : result;
}
