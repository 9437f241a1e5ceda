import type { z } from "zod";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { pickupKept } from "./pickup-kept";
import { momentOf } from "./pickup-letters";
import { pickupReader } from "./pickup-reader";

export type ShortKind = "ready" | "reminder" | "expired";

/** What collectors who left a telephone number need to know on their way. */
export function pickupShort(short: ShortKind): MessageKind<z.infer<typeof pickupKept>> {
  return {
    kind: `short-pickup-${short}`,
    data: pickupKept,
    write: async (kept, desk) => {
      const reader = await pickupReader(kept, desk);
      const to = reader?.pickup.collectorPhone;
      if (!reader || !to) return undefined;
      const { short: words } = wordsIn(reader.language).pickup;
      const text = words[short](reader.pickup.store, reader.time(momentOf(short, kept)));
      return { medium: "short", to, text };
    },
  };
}

export const pickupShorts = (["ready", "reminder", "expired"] as const).map(pickupShort);
