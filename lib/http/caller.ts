import "server-only";
import { headers } from "next/headers";

/** Carries the visitor's address from the front door to the engine, signed for it. */
export const callerHeader = "x-maru-caller";

/** Who sends this request, as the engine counts callers; only within a request. */
export async function callerSeal(): Promise<string | undefined> {
  return (await headers()).get(callerHeader) ?? undefined;
}
