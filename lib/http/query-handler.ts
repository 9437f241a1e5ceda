import "server-only";
import type { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { fail, type Result } from "@/lib/result";
import { answer } from "./answer";
import { readPair, readQuery } from "./read-request";

/** A route handler that checks pair and query, asks and answers the result. Changes nothing. */
export function queryHandler<I, O>(
  schema: z.ZodType<I>,
  ask: (pair: Pair, input: I) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const pair = readPair(request);
    if (!pair.ok) return answer(pair);
    const asked = readQuery(request);
    if (!asked.ok) return answer(asked);
    const query = schema.safeParse(asked.value);
    if (query.success) return answer(await ask(pair.value, query.data));
    return answer(fail("validation", "invalid", query.error.issues[0]?.path.join(".")));
  };
}
