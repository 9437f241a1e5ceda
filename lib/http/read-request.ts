import "server-only";
import type { z } from "zod";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { cleanAll } from "../../contracts/text/clean-text";

const maxBodyBytes = 16 * 1024;

/** The locale that the page which asks is in: `?locale=ko-kr`. */
export function readLocale(request: Request): Result<Locale> {
  const { searchParams } = new URL(request.url);
  // A page that was opened before an upgrade names its locale by the old word.
  const locale = searchParams.get("locale") ?? searchParams.get("pair");
  return isLocale(locale) ? ok(locale) : toFailure("validation", "invalid", "locale");
}

/**
 * Whether a request that changes something comes from a page of this shop. Browsers send `Origin`
 * with every such request; without it only a same-origin `Sec-Fetch-Site` is trusted. The scheme
 * counts: over plain HTTP others may write into a page of an HTTPS shop.
 */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin) return request.headers.get("sec-fetch-site") === "same-origin";
  const { protocol, origin: address } = new URL(env().STOREFRONT_URL);
  if (origin === address) return true;
  // Next fills these in itself; the front door has taken out what no trusted proxy wrote.
  const [scheme = "http"] = request.headers.get("x-forwarded-proto")?.split(",") ?? [];
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (protocol === "https:" && scheme !== "https") return false;
  return origin === `${scheme}://${host}`;
}

/** The query of an address with its texts cleaned; says which part cannot be read. */
export function readQuery(request: Request): Result<Record<string, unknown>> {
  const cleaned = cleanAll(Object.fromEntries(new URL(request.url).searchParams));
  if (!cleaned.ok) return toFailure("validation", "unreadableText", cleaned.field);
  return ok(cleaned.value as Record<string, unknown>);
}

/**
 * Reads a JSON body of at most 16 KiB, cleans every text in it and checks its shape. Says which
 * field is wrong.
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T>> {
  if (!isOwnOrigin(request)) return toFailure("validation", "foreignOrigin");
  const text = await readText(request, maxBodyBytes);
  if (text === undefined) return toFailure("validation", "tooLarge");
  let body: unknown;
  try {
    body = text === "" ? {} : JSON.parse(text);
  } catch {
    return toFailure("validation", "invalid");
  }
  const cleaned = cleanAll(body);
  if (!cleaned.ok) return toFailure("validation", "unreadableText", cleaned.field);
  const parsed = schema.safeParse(cleaned.value);
  if (parsed.success) return ok(parsed.data);
  return toFailure("validation", "invalid", parsed.error.issues[0]?.path.join("."));
}

/**
 * Reads a body of at most `limit` bytes; undefined when it is longer. The declared length may be
 * missing or a lie, so the bytes are counted as they come.
 */
export async function readText(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return undefined;
  const reader = request.body?.getReader();
  if (!reader) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString("utf8");
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
