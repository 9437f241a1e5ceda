import type { Locale } from "./i18n/locales";
import type { Failure } from "./result";
import { afterFirstChange } from "./session/first-change";

/** A failure that the shop's API answered, for TanStack Query to carry. */
export class ApiError extends Error {
  override name = "ApiError";
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

const unreachable: Failure = { kind: "network", message: "unreachable", retry: true };

export interface JsonCall {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  query?: Record<string, string>;
  signal?: AbortSignal;
  /** Lets the request outlive the page, for changes that must not be lost by leaving it. */
  keepalive?: boolean;
}

export interface ApiCall extends JsonCall {
  locale: Locale;
}

/**
 * Calls one of the shop's own route handlers, from the browser.
 * @throws ApiError with the failure that the route answered, or a network failure
 */
export async function callApi<T>(path: string, { locale, ...call }: ApiCall): Promise<T> {
  const send = () => callJson<T>(path, { ...call, query: { ...call.query, locale } });
  return (call.method ?? "GET") === "GET" ? send() : afterFirstChange(locale, send);
}

/**
 * Calls a route handler that is in no locale, such as those of the staff app.
 * @throws ApiError with the failure that the route answered, or a network failure
 */
export async function callJson<T>(path: string, call: JsonCall): Promise<T> {
  const search = new URLSearchParams(call.query);
  const response = await fetch(`${path}?${search}`, {
    method: call.method ?? "GET",
    ...(call.body === undefined
      ? {}
      : { body: JSON.stringify(call.body), headers: { "content-type": "application/json" } }),
    ...(call.signal ? { signal: call.signal } : {}),
    ...(call.keepalive ? { keepalive: true } : {}),
  }).catch(() => {
    throw new ApiError(unreachable);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  const failure = (body as { failure?: Failure } | undefined)?.failure;
  throw new ApiError(failure ?? { ...unreachable, kind: "engine", message: "engine" });
}

/** What a failed query or mutation says; anything but an ApiError is our own mistake. */
export function failureIn(error: Error): Failure {
  return error instanceof ApiError
    ? error.failure
    : { ...unreachable, kind: "engine", message: "engine" };
}
