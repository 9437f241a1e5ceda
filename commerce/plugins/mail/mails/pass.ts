import { calendarFile } from "../../../../contracts/calendar";
import { factsOf } from "../../../../contracts/languages";
import type { Block } from "../letter/letter";
import { passPicture } from "../letter/pass-picture";
import type { LetterContext } from "../outbox/letter-context";
import type { MailAttachment } from "../outbox/mail";
import { wordsIn } from "../words";
import type { PickupReader } from "./pickup-reader";

/** Under this the attached picture of the pass is known within its mail. */
const passId = "pass";

/**
 * The pass as it is good now, with where, when and by whom it is collected.
 * @param isInHand the goods were bought at the shelf, and leave with their shopper
 */
export function passBlocks(reader: PickupReader, slotStart: string, isInHand: boolean): Block[] {
  const { pickup, time, orderCode, language } = reader;
  const words = wordsIn(language).pickup;
  const code = pickup.code ?? "";
  return [
    {
      kind: "pass",
      label: words.code,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      picture: passId,
    },
    {
      kind: "rows",
      rows: [
        { label: words.store, value: pickup.store, detail: pickup.address },
        { label: isInHand ? words.bought : words.time, value: time(slotStart) },
        { label: words.collector, value: pickup.collectorName },
        { label: words.number, value: orderCode },
      ],
    },
  ];
}

/** The pass's picture, and an entry for the calendar of those who are still to come. */
export function passAttachments(
  reader: PickupReader,
  { passes, options }: LetterContext,
  isInHand: boolean,
): MailAttachment[] {
  const { pickup, orderCode, language } = reader;
  const { store, address } = pickup;
  const words = wordsIn(language).pickup;
  const entry = {
    id: `${orderCode}-pickup-${pickup.id}`,
    shop: options.shop.names[language],
    title: words.entry(store),
    place: [store, address].join(factsOf(language).comma),
    text: `${words.code}: ${pickup.code ?? ""}`,
    start: pickup.slotStart.toISOString(),
    end: pickup.slotEnd.toISOString(),
  };
  const picture: MailAttachment = {
    filename: "pass.png",
    cid: passId,
    contentType: "image/png",
    content: passPicture(passes.payloadOf(pickup, orderCode)),
  };
  if (isInHand) return [picture];
  return [
    picture,
    {
      filename: "pickup.ics",
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      content: calendarFile(entry, new Date()),
    },
  ];
}
