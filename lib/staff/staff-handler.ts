import "server-only";
import type { z } from "zod";
import { ok, type Result, toFailure } from "@/lib/result";
import { atSchema } from "@/lib/staff/schemas";
import type { At } from "@/lib/staff/types";
import { readBody, readQuery } from "../http/read-request";
import { respond } from "../http/respond";

/** The store and language that a request of the staff app is about: `?market=&store=&language=`. */
export function readAt(request: Request): Result<At> {
  const parsed = atSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  return parsed.success ? ok(parsed.data) : toFailure("validation", "invalid", "store");
}

/** A route that reads all there is of a store: checks the store, and answers the result. */
export function staffGetter<O>(
  work: (at: At) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const at = readAt(request);
    return respond(at.ok ? await work(at.value) : at);
  };
}

/** A route that reads: checks the store and one part of the query, and answers the result. */
export function staffReader<I, O>(
  name: string,
  schema: z.ZodType<I>,
  work: (at: At, input: I) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const at = readAt(request);
    if (!at.ok) return respond(at);
    const asked = readQuery(request);
    if (!asked.ok) return respond(asked);
    const input = schema.safeParse(asked.value[name] ?? null);
    if (!input.success) return respond(toFailure("validation", "invalid", name));
    return respond(await work(at.value, input.data));
  };
}

/** A route that changes something: checks origin, store and body, and answers the result. */
export function staffHandler<I, O>(
  schema: z.ZodType<I>,
  work: (at: At, input: I) => Promise<Result<O>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const at = readAt(request);
    if (!at.ok) return respond(at);
    const body = await readBody(request, schema);
    return respond(body.ok ? await work(at.value, body.value) : body);
  };
}
