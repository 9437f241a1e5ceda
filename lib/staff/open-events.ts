import "server-only";
import { toEngine } from "@/contracts/languages";
import { ok, type Result, toFailure } from "@/lib/result";
import { engineUrl } from "../engine/client";
import { readStaffToken } from "./session";
import type { At } from "./types";
import { whyForbidden } from "./why-forbidden";

/**
 * The engine's live events of a store, from an entry of its history on. They end with the signal,
 * with the session, or with the engine.
 */
export async function openEvents(
  at: At,
  since: string,
  signal: AbortSignal,
): Promise<Result<ReadableStream<Uint8Array>>> {
  const token = await readStaffToken(at.as);
  if (!token) return toFailure("validation", "signedOut");
  const url = engineUrl("pickup-events");
  const languageCode = toEngine(at.language);
  url.search = String(new URLSearchParams({ store: at.store, since, languageCode }));
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, "vendure-token": at.market.toLowerCase() },
    signal,
    cache: "no-store",
  }).catch(() => undefined);
  if (!response) return toFailure("network", "unreachable");
  if (response.status === 403) return whyForbidden(token, at.language);
  return response.ok && response.body ? ok(response.body) : toFailure("engine", "engine");
}
