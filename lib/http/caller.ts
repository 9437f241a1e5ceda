import "server-only";
import { headers } from "next/headers";
import { callerHeader } from "../../contracts/caller";

/** Who sends this request, as the engine counts callers; only within a request. */
export async function callerSeal(): Promise<string | undefined> {
  return (await headers()).get(callerHeader) ?? undefined;
}
