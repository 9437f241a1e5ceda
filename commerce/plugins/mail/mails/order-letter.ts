import type { Reader } from "../facts/reader-facts";
import type { Block, Letter } from "../letter/letter";
import { letterFrame } from "../letter-frame";
import type { LetterContext } from "../outbox/letter-context";
import type { Outgoing } from "../outbox/message-kind";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";

interface Parts extends Pick<Letter, "subject" | "preview" | "heading" | "blocks"> {
  /** Small, below the button. */
  note?: string;
}

interface Way {
  label: string;
  path: string;
  query: Record<string, string>;
}

/** A letter that leads to its order: what it says, the button, a note. */
export function orderLetter(
  reader: Reader,
  context: LetterContext,
  parts: Parts & { note: string },
) {
  const label = wordsIn(reader.language).order.button;
  return leading(reader, context, parts, {
    label,
    path: "/orders",
    query: { code: reader.orderCode },
  });
}

/** A letter about an order that is not placed, which leads to its cart. */
export function cartLetter(
  reader: Reader,
  context: LetterContext,
  parts: Parts & { note: string },
  label: string,
) {
  return leading(reader, context, parts, { label, path: "/cart", query: {} });
}

/** A letter that leads to the pass of its pickups: what it says, the button, a note. */
export function passLetter(reader: Reader, context: LetterContext, parts: Parts) {
  const { language, orderCode } = reader;
  const query = { order: orderCode, token: context.passes.tokenOf(orderCode) };
  return leading(reader, context, parts, {
    label: wordsIn(language).pickup.button,
    path: "/pickup",
    query,
  });
}

function leading(
  { language, channel, email, orderCode, phones }: Reader,
  context: LetterContext,
  { blocks, note, ...said }: Parts,
  { label, path, query }: Way,
) {
  const button: Block = {
    kind: "button",
    label,
    url: shopUrl(context.options, channel, language, path, query),
  };
  const { questions, write, call } = wordsIn(language).contact;
  const contact: Block = {
    kind: "contact",
    text: questions,
    label: write,
    url: shopUrl(context.options, channel, language, "/contact", { code: orderCode }),
    ...(phones.length > 0 ? { call: { label: call, phones } } : {}),
  };
  const below: Block[] = note === undefined ? [] : [{ kind: "note", text: note }];
  return {
    medium: "mail",
    to: email,
    letter: {
      language,
      ...said,
      blocks: [...blocks, button, ...below, contact],
      ...letterFrame(context.options, channel, language),
    },
  } satisfies Outgoing;
}
