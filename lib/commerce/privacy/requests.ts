import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";

/** Has everything deleted that the shop keeps of what this visitor did. */
export function sendForget(pair: Pair): Promise<{ forgotten: boolean }> {
  return callApi("/api/privacy", { pair, method: "DELETE", body: {} });
}
