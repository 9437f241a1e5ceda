import "server-only";
import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/result";
import { readBody, readLocale } from "./read-request";
import { respond } from "./respond";

/** A route handler that checks origin, locale and body, does the work and answers its result. */
export function handler<I, O>(
  schema: z.ZodType<I>,
  work: (locale: Locale, input: I) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const locale = readLocale(request);
    if (!locale.ok) return respond(locale);
    const body = await readBody(request, schema);
    return respond(body.ok ? await work(locale.value, body.value) : body);
  };
}
