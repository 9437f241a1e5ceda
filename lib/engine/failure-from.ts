import "server-only";
import { type Result, toFailure } from "@/lib/result";
import { EngineError, EngineUnreachableError } from "./client";
import { failureByCode, type Refusals } from "./error-results";

/**
 * What went wrong with a question to the engine, as a value. It was out of reach, refused, or,
 * after a line in the log, broken. `own` says what the engine's codes mean to this question in
 * particular.
 */
export function failureFrom(error: unknown, own?: Refusals): Result<never> {
  if (error instanceof EngineUnreachableError) return toFailure("network", "unreachable");
  if (error instanceof EngineError) {
    const refused = failureByCode(error.code ?? "", own);
    if (refused) return refused;
  }
  console.error(error);
  return toFailure("engine", "engine");
}
