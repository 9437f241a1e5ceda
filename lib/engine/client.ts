import "server-only";
import { type Document, type Given, textOf } from "@/contracts/documents";
import { cacheBriefly } from "@/lib/cache";
import { env } from "@/lib/env";
import type { Market } from "@/lib/i18n/locales";
import { behindHeader, callerHeader, sealCaller, storefrontCaller } from "../../contracts/caller";
import { type Language, toEngine } from "../../contracts/languages";

// A visitor is not kept waiting; a build, which asks for many pages at once, may wait.
const usualTimeoutMs = process.env.NEXT_PHASE === "phase-production-build" ? 60_000 : 4000;

/** What a proxy answers for an engine that went away. */
const badGateway = 502;

/** What an engine answers for a connection on which it read no question (RFC 9110, 15.5.9). */
const nothingRead = 408;

/** A document with its variables: the answer has the type that the engine's schema gives it. */
export type Question<Data, Variables> = {
  query: Document<Data, Variables>;
} & Given<NoInfer<Variables>>;

/** How a question is asked. */
export interface Asking {
  language: Language;
  market: Market;
  /** The visitor's session at the engine. */
  token?: string | undefined;
  timeoutMs?: number | undefined;
  /** Who asks, for the engine's limits (`lib/http/caller.ts`). */
  caller?: string | undefined;
  /** The Admin API is for people who work in the shop; the Shop API unless told. */
  api?: "shop-api" | "admin-api";
}

export type EngineRequest<Data, Variables> = Asking & Question<Data, Variables>;

export interface EngineAnswer<Data> {
  data: Data;
  /** A session that the engine opened with this answer. */
  token: string | undefined;
}

/** The engine could not be reached or did not answer in time. */
export class EngineUnreachableError extends Error {
  override name = "EngineUnreachableError";
}

/** The engine answered, but with an error or without data. */
export class EngineError extends Error {
  override name = "EngineError";
  constructor(
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** An address of the engine: the Shop API's neighbours. */
export function engineUrl(path: string): URL {
  return new URL(path, env().COMMERCE_API_URL);
}

/**
 * Asks the engine in a market and a language.
 * @throws EngineUnreachableError when it is down or slower than `timeoutMs` (see `COMMERCE_PATIENCE`), EngineError otherwise
 */
export async function queryEngine<Data, Variables>(
  request: EngineRequest<Data, Variables>,
): Promise<EngineAnswer<Data>> {
  const url = request.api === "admin-api" ? engineUrl(request.api) : engineUrl("");
  url.searchParams.set("languageCode", toEngine(request.language));
  const text = textOf(request.query);
  const response = await send(text, url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "vendure-token": request.market.code.toLowerCase(),
      ...callerOf(request),
      ...(request.token ? { authorization: `Bearer ${request.token}` } : {}),
    },
    body: JSON.stringify({ query: text, variables: request.variables }),
    signal: AbortSignal.timeout((request.timeoutMs ?? usualTimeoutMs) * env().COMMERCE_PATIENCE),
    cache: "no-store",
  });
  if (!request.caller && response.headers.has(behindHeader)) cacheBriefly();
  const { data, errors } = await bodyOf<Data>(response);
  if (errors?.[0]) throw new EngineError(errors[0].message, errors[0].extensions?.code);
  if (!data) throw new EngineError(`Unexpected answer (${response.status})`);
  return { data, token: response.headers.get("vendure-auth-token") ?? undefined };
}

/**
 * Sends a question, and a second time what was not read or what only reads. An engine that ends may
 * take a question along, and no proxy sends a POST twice. A connection that lay open for long may be
 * closed in the moment in which it is used.
 * @throws EngineUnreachableError
 */
async function send(text: string, url: URL, init: RequestInit): Promise<Response> {
  const first = await fetch(url, init).catch((error: unknown) => error);
  const status = first instanceof Response ? first.status : badGateway;
  if (first instanceof Response && status !== badGateway && status !== nothingRead) return first;
  const mayAskAgain = text.startsWith("query") || status === nothingRead;
  if (mayAskAgain && !init.signal?.aborted) {
    const second = await fetch(url, init).catch(() => first);
    if (second instanceof Response) return second;
  }
  if (first instanceof Response) return first;
  throw new EngineUnreachableError("The engine cannot be reached", { cause: first });
}

/** The answer as GraphQL frames it. The committed schema, which tests hold against the engine's, types it. */
async function bodyOf<Data>(response: Response): Promise<GraphqlAnswer<Data>> {
  const body: unknown = await response.json().catch(() => undefined);
  return body && typeof body === "object" ? body : {};
}

/**
 * Who asks: a visitor, or the storefront for its pages. What neither says, the engine takes for a
 * stranger's question, which may have to wait.
 */
function callerOf({ caller }: Pick<Asking, "caller">): Record<string, string> {
  const secret = env().REVALIDATE_SECRET;
  if (caller) return { [callerHeader]: caller };
  // Not by `Date.now()`: Next takes that for a page that is different at each visit.
  const now = new Date(performance.timeOrigin + performance.now());
  return secret ? { [callerHeader]: sealCaller(storefrontCaller, secret, now) } : {};
}

interface GraphqlAnswer<Data> {
  data?: Data | null;
  errors?: GraphqlError[];
}

interface GraphqlError {
  message: string;
  extensions?: { code?: string };
}
