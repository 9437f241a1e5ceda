import "server-only";
import type { z } from "zod";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { engineUrl } from "../engine/client";
import type { liveSchema } from "./schemas";

/** The engine's news of an order's pickups, as it sends them. */
export async function openLive(
  locale: Locale,
  { orderCode, token }: z.infer<typeof liveSchema>,
  signal: AbortSignal,
): Promise<Result<ReadableStream<Uint8Array>>> {
  const url = engineUrl("pickup-live");
  url.searchParams.set("order", orderCode);
  const headers = { "x-pickup-token": token, "vendure-token": marketOf(locale).code.toLowerCase() };
  const response = await fetch(url, { headers, signal, cache: "no-store" }).catch(() => undefined);
  if (!response) return toFailure("network", "unreachable");
  if (response.status === 404) return toFailure("validation", "orderNotFound");
  if (response.status === 429) return toFailure("validation", "tooMany");
  return response.ok && response.body ? ok(response.body) : toFailure("engine", "engine");
}
