import "server-only";
import type { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import type { Result } from "@/lib/result";
import { answer } from "./answer";
import { readBody, readPair } from "./read-request";

/** A route handler that checks origin, pair and body, does the work and answers its result. */
export function handler<I, O>(
  schema: z.ZodType<I>,
  work: (pair: Pair, input: I) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const pair = readPair(request);
    if (!pair.ok) return answer(pair);
    const body = await readBody(request, schema);
    return answer(body.ok ? await work(pair.value, body.value) : body);
  };
}
