/** What storefront and engine agree on about gifts (docs/adr/0029-gifts.md). */

/** Under this number a wrap's fee stands among an order's surcharges. An order with it is a gift. */
export const giftWrapSku = "gift-wrap";

/** Signs of a gift's message, as its reader counts them: a family emoji is one. */
export const mostGiftSigns = 200;

/** UTF-16 units: signs may carry any number of marks, and a card has an end. */
const mostUnits = 3_000;
/** A card has so many. */
const mostLines = 10;

let segmenter: Intl.Segmenter | undefined;

/** How many signs a reader of any script counts in a text. */
export function signsIn(text: string): number {
  // Browsers of before 2024 may have none; the engine counts once more.
  if (!("Segmenter" in Intl)) return [...text].length;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return [...segmenter.segment(text)].length;
}

/** Whether a message has no more lines than the card. */
export function fitsInLines(message: string): boolean {
  return message.split("\n").length <= mostLines;
}

/** Whether a message, cleaned, fits on the card. */
export function fitsGiftCard(message: string): boolean {
  return message.length <= mostUnits && fitsInLines(message) && signsIn(message) <= mostGiftSigns;
}

/** Why the engine makes no gift of a cart. */
export type GiftRefusal = "NOT_OFFERED" | "MESSAGE_TOO_LONG";
