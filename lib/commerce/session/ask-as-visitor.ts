import "server-only";
import type { z } from "zod";
import { callerSeal } from "@/lib/http/caller";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { ask } from "../client";
import type { Refusals } from "../error-results";
import { failureFrom } from "../failure-from";
import { keepSession, readSession } from "./session";

export interface VisitorRequest<T> {
  pair: Pair;
  query: string;
  variables?: Record<string, unknown>;
  schema: z.ZodType<T>;
  timeoutMs?: number;
  /** What codes of the engine mean to this question in particular. */
  refusals?: Refusals;
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
    return failureFrom(error, request.refusals);
  }
}
