import { z } from "zod";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { pickupKept } from "./pickup-kept";
import { momentOf } from "./pickup-letters";
import { pickupReader } from "./pickup-reader";

const data = pickupKept.extend({
  /** Whether pieces of it were not found. */
  inPart: z.boolean().default(false),
});

export type ShortKind = "ready" | "reminder" | "expired";

/** What collectors who left a telephone number need to know on their way. */
export function pickupShort(short: ShortKind): MessageKind<z.infer<typeof data>> {
  return {
    kind: `short-pickup-${short}`,
    data,
    write: async (kept, context) => {
      const reader = await pickupReader(kept, context);
      const to = reader?.pickup.collectorPhone;
      if (!reader || !to) return undefined;
      const words = wordsIn(reader.language);
      const say = kept.inPart ? words.goods.readyInPart.short : words.pickup.short[short];
      return {
        medium: "short",
        to,
        text: say(
          context.options.shop.names[reader.language],
          reader.pickup.store,
          reader.time(momentOf(short, kept)),
        ),
      };
    },
  };
}

export const pickupShorts = (["ready", "reminder", "expired"] as const).map(pickupShort);
