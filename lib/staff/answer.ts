import "server-only";
import { ok, type Result } from "@/lib/result";
import { answerMutation } from "./command-queries";
import { queryAsStaff } from "./query-as-staff";
import type { At } from "./types";

/** Stops what rings for an order, on all devices of its store. */
export async function answer(at: At, { pickup }: { pickup: string }): Promise<Result<null>> {
  const variables = { id: pickup };
  const result = await queryAsStaff({ ...at, query: answerMutation, variables });
  return result.ok ? ok(null) : result;
}
