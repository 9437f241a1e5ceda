import "server-only";
import type { EngineRoutes } from "@/contracts/routes";
import { ok, type Result, toFailure } from "@/lib/result";
import { engineUrl } from "./client";

interface Asked {
  parameters?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Asks the engine beside GraphQL, for at most two seconds. Both sides' contract types the answer. */
export async function queryRoute<Path extends keyof EngineRoutes>(
  path: Path,
  { parameters = {}, headers = {} }: Asked = {},
): Promise<Result<EngineRoutes[Path]>> {
  const url = engineUrl(path);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const signal = AbortSignal.timeout(2000);
  const response = await fetch(url, { headers, signal, cache: "no-store" }).catch(() => undefined);
  if (!response) return toFailure("network", "unreachable");
  if (response.status === 400) return toFailure("validation", "invalid");
  const body: EngineRoutes[Path] | undefined = response.ok
    ? await response.json().catch(() => undefined)
    : undefined;
  return body ? ok(body) : toFailure("engine", "engine");
}
