import "server-only";
import { ok, type Result } from "@/lib/result";
import { answerMutation } from "./command-queries";
import { queryAsStaff } from "./query-as-staff";
import type { At } from "./types";

/** Stops what rings for an order on all devices of its store, but for what came after the answer. */
export async function answer(
  at: At,
  { pickup, age }: { pickup: string; age: number },
): Promise<Result<null>> {
  const variables = { id: pickup, ageMs: age };
  const result = await queryAsStaff({ ...at, query: answerMutation, variables });
  return result.ok ? ok(null) : result;
}
