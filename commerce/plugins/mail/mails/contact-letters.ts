import { z } from "zod";
import type { Language } from "../../../../contracts/languages";
import type { Block } from "../letter/letter";
import { letterFrame } from "../letter-frame";
import type { LetterContext } from "../outbox/letter-context";
import type { MessageKind, Outgoing } from "../outbox/message-kind";
import { languageFor, shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import { id } from "./kept";

interface Message {
  name: string;
  email: string;
  orderCode: string;
  text: string;
  language: string;
  channel: string;
}

const messageSql = `SELECT m.name, m."emailAddress" AS email, m."orderCode", m.text, m.language,
  h.code AS channel FROM contact_message m JOIN channel h ON h.id = m."channelId"`;

const received = z.object({ messageId: id });
const answered = z.object({ answerId: id });

/** Tells a shopper that the message arrived, and what it says. */
export const contactReceived: MessageKind<z.infer<typeof received>> = {
  kind: "contact-received",
  data: received,
  write: async ({ messageId }, context) => {
    const [message] = await context.query<Message>(`${messageSql} WHERE m.id = $1`, [messageId]);
    if (!message) return undefined;
    const language = languageFor(context.options.shop, message.channel, message.language);
    const words = wordsIn(language).contact;
    return letterTo(message, language, context, words.received, [
      { kind: "text", text: words.received.text(message.name) },
      ...asked(message, language),
      { kind: "note", text: words.received.note },
    ]);
  },
};

/** Brings a shopper the office's answer, with what it answers. */
export const contactAnswered: MessageKind<z.infer<typeof answered>> = {
  kind: "contact-answered",
  data: answered,
  write: async ({ answerId }, context) => {
    const [message] = await context.query<Message & { answer: string }>(
      `SELECT q.*, a.text AS answer FROM contact_answer a
       JOIN LATERAL (${messageSql} WHERE m.id = a."messageId") q ON true WHERE a.id = $1`,
      [answerId],
    );
    if (!message) return undefined;
    const language = languageFor(context.options.shop, message.channel, message.language);
    const words = wordsIn(language).contact;
    const url = shopUrl(context.options, message.channel, language, "/contact", {
      ...(message.orderCode && { code: message.orderCode }),
    });
    return letterTo(message, language, context, words.answered, [
      ...paragraphs(message.answer),
      ...asked(message, language),
      { kind: "button", label: words.again, url },
    ]);
  },
};

function letterTo(
  { email, channel, orderCode }: Message,
  language: Language,
  context: LetterContext,
  words: { subject: (code: string) => string; preview: string; heading: string },
  blocks: Block[],
): Outgoing {
  const { preview, heading, subject } = words;
  return {
    medium: "mail",
    to: email,
    letter: {
      language,
      subject: subject(orderCode),
      preview,
      heading,
      blocks,
      ...letterFrame(context.options, channel, language),
    },
  };
}

/** What was asked, as it was written. */
function asked({ orderCode, text }: Message, language: Language): Block[] {
  const { order, contact } = wordsIn(language);
  const number = { label: order.number, value: orderCode };
  return [
    ...(orderCode ? [{ kind: "rows" as const, rows: [number] }] : []),
    { kind: "lines", title: contact.asked, lines: text.split("\n") },
  ];
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ kind: "text", text: part }));
