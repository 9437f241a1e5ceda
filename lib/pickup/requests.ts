import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { CommandInput } from "./schemas";
import type { Pickup } from "./types";

/** Does something with a pickup of a placed order. */
export function sendCommand(pair: Pair, body: CommandInput): Promise<Pickup> {
  return callApi("/api/pickup/command", { pair, method: "POST", body });
}
