import { factsOf, type Language } from "../../../../contracts/languages";
import { type PickupFacts, pickupFacts } from "../facts/pickup-facts";
import { type Reader, readerOf } from "../facts/reader-facts";
import type { LetterContext } from "../outbox/letter-context";
import type { PickupKept } from "./pickup-kept";

/** Who a message about a pickup is for, and where it is collected. */
export interface PickupReader extends Reader {
  pickup: PickupFacts;
  /** Writes a moment as the store's clock shows it. */
  time: (iso: string) => string;
}

export async function pickupReader(
  { pickupId, orderId, language: asked }: PickupKept,
  context: LetterContext,
): Promise<PickupReader | undefined> {
  const reader = await readerOf(context, orderId, asked);
  const pickup = reader && (await pickupFacts(context, pickupId, reader.language));
  if (!pickup) return undefined;
  const { language, channel } = reader;
  return {
    ...reader,
    pickup,
    time: (iso) => formatTime(new Date(iso), pickup.timeZone, language, channel),
  };
}

function formatTime(at: Date, timeZone: string, language: Language, channel: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-${channel.toUpperCase()}`, {
      timeZone,
      ...options,
    }).format(at);
  const time = format(factsOf(language).clock);
  return `${format({ weekday: "short", month: "long", day: "numeric" })} ${time}`;
}
