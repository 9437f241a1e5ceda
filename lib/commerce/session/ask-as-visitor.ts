import "server-only";
import type { z } from "zod";
import { callerSeal } from "@/lib/http/caller";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { ask, EngineError, EngineUnreachableError } from "../client";
import { keepSession, readSession } from "./session";

export interface VisitorRequest<T> {
  pair: Pair;
  query: string;
  variables?: Record<string, unknown>;
  schema: z.ZodType<T>;
  timeoutMs?: number;
}

/** Asks the engine in the visitor's own session; what goes wrong on the way is a value. */
export async function askAsVisitor<T>(request: VisitorRequest<T>): Promise<Result<T>> {
  const market = marketOf(request.pair);
  try {
    const answer = await ask({
      ...request,
      language: languageOf(request.pair),
      market,
      token: await readSession(market),
      caller: await callerSeal(),
    });
    await keepSession(market, answer.token);
    return ok(answer.data);
  } catch (error) {
    if (error instanceof EngineUnreachableError) return fail("network", "unreachable");
    if (isInsufficientStock(error)) return fail("conflict", "justGone");
    if (error instanceof EngineError && error.code === "TOO_MANY")
      return fail("validation", "tooMany");
    // Its word for what is somebody else's and for what there is not: it does not say which.
    if (error instanceof EngineError && error.code === "FORBIDDEN")
      return fail("validation", "notFound");
    console.error(error);
    return fail("engine", "engine");
  }
}

// Thrown inside a state change of the engine, where no error result can carry it.
function isInsufficientStock(error: unknown): boolean {
  return error instanceof Error && error.message.includes("insufficient-stock");
}
