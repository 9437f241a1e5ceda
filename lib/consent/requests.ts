import type { Purpose } from "@/contracts/consent";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Decide } from "./schemas";

/** Sends a decision from the browser; the cookie has changed when it answers. */
export function sendDecision(pair: Pair, decision: Decide): Promise<{ granted: Purpose[] }> {
  return callApi("/api/consent", { pair, method: "POST", body: decision, keepalive: true });
}
