import type { Reader } from "../facts/reader-facts";
import type { Block, Letter } from "../letter/letter";
import type { Desk } from "../outbox/desk";
import type { Outgoing } from "../outbox/message-kind";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";

interface Parts extends Pick<Letter, "subject" | "preview" | "heading" | "blocks"> {
  /** Small, below the button. */
  note: string;
}

/** A letter that leads to its order: what it says, the button, a note. */
export function orderLetter(
  reader: Reader,
  desk: Desk,
  { blocks, note, ...said }: Parts,
): Outgoing {
  const { language, channel, orderCode, email } = reader;
  const { footer, order } = wordsIn(language);
  const button: Block = {
    kind: "button",
    label: order.button,
    url: shopUrl(desk.options, channel, language, "/orders", { code: orderCode }),
  };
  return {
    medium: "mail",
    to: email,
    letter: {
      language,
      ...said,
      blocks: [...blocks, button, { kind: "note", text: note }],
      footer,
      homeUrl: shopUrl(desk.options, channel, language),
    },
  };
}
