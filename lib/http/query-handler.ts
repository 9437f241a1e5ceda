import "server-only";
import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { type Result, toFailure } from "@/lib/result";
import { readLocale, readQuery } from "./read-request";
import { respond } from "./respond";

/** A route handler that checks locale and query, asks and answers the result. Changes nothing. */
export function queryHandler<I, O>(
  schema: z.ZodType<I>,
  ask: (locale: Locale, input: I) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const locale = readLocale(request);
    if (!locale.ok) return respond(locale);
    const asked = readQuery(request);
    if (!asked.ok) return respond(asked);
    const query = schema.safeParse(asked.value);
    if (query.success) return respond(await ask(locale.value, query.data));
    return respond(toFailure("validation", "invalid", query.error.issues[0]?.path.join(".")));
  };
}
