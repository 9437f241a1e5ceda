import { refusesCookies } from "./browser/cookies";
import { type Locale, marketOf } from "./i18n/locales";
import type { Failure } from "./result";
import { afterFirstChange } from "./session/first-change";

/** A failure that the shop's API answered, for TanStack Query to carry. */
export class ApiError extends Error {
  override name = "ApiError";
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** The cart, the checkout and a sign-in live in a session, and this browser keeps none. */
export const cookiesBlocked: Failure = {
  kind: "validation",
  message: "cookiesBlocked",
  retry: false,
};

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
  if ((call.method ?? "GET") === "GET") return send();
  const isKept = livesInSession.test(path);
  if (isKept && refusesCookies()) throw new ApiError(cookiesBlocked);
  return afterFirstChange(locale, async () => {
    const answer = await send();
    if (isKept && !(await keepsSession(locale))) throw new ApiError(cookiesBlocked);
    return answer;
  });
}

/** Changes that are lost with their session. */
const livesInSession = /^\/api\/(cart|checkout|aisle\/take$|account\/(sign-in|verify$|reset$))/;
const proven = new Set<string>();

/** Whether this browser sends the session that it was given. Each page asks once. */
async function keepsSession(locale: Locale): Promise<boolean> {
  const { code } = marketOf(locale);
  if (proven.has(code)) return true;
  const query = { locale };
  const { kept } = await callJson<{ kept: boolean }>("/api/session", { query }).catch(() => ({
    // The change was answered: what was not heard of is no reason to deny it.
    kept: true,
  }));
  if (kept) proven.add(code);
  return kept;
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
  // What stands between may answer in the shop's place, with nothing.
  if (response.ok && body !== undefined) return body as T;
  const failure = (body as { failure?: Failure } | undefined)?.failure;
  throw new ApiError(failure ?? { ...unreachable, kind: "engine", message: "engine" });
}

/** What a failed query or mutation says; anything but an ApiError is our own mistake. */
export function failureIn(error: Error): Failure {
  return error instanceof ApiError
    ? error.failure
    : { ...unreachable, kind: "engine", message: "engine" };
}
