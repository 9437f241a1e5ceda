import "server-only";
import type { z } from "zod";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { engineUrl } from "../client";
import type { liveSchema } from "./schemas";

/** The engine's news of an order's pickups, as it sends them; undefined when it does not. */
export async function openLive(
  pair: Pair,
  { orderCode, token }: z.infer<typeof liveSchema>,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const url = engineUrl("pickup-live");
  url.searchParams.set("order", orderCode);
  const headers = { "x-pickup-token": token, "vendure-token": marketOf(pair).code.toLowerCase() };
  const response = await fetch(url, { headers, signal, cache: "no-store" }).catch(() => undefined);
  return response?.ok ? (response.body ?? undefined) : undefined;
}
