import { z } from "zod";
import { letterFrame } from "../letter-frame";
import type { MessageKind } from "../outbox/message-kind";
import { languageFor } from "../shop-address";
import { wordsIn } from "../words";
import { id } from "./kept";

interface Receiver {
  url: string;
  email: string;
  channel: string;
}

const kept = z.object({ endpointId: id });

/** Tells who named a receiver of events that it is switched off, and what to do. */
export const webhookOff: MessageKind<z.infer<typeof kept>> = {
  kind: "webhook-off",
  data: kept,
  write: async ({ endpointId }, { options, query }) => {
    const [receiver] = await query<Receiver>(
      `SELECT e.url, a."emailAddress" AS email, h.code AS channel FROM webhook_endpoint e
       JOIN channel h ON h.id = e."channelId"
       JOIN administrator a ON a."userId" = e."userId" AND a."deletedAt" IS NULL
       WHERE e.id = $1 AND a."emailAddress" LIKE '%@%'`,
      [endpointId],
    );
    if (!receiver) return undefined;
    const { url, email, channel } = receiver;
    const language = languageFor(options.shop, channel, "en");
    const { subject, preview, heading, text, note } = wordsIn(language).webhook;
    return {
      medium: "mail",
      to: email,
      letter: {
        language,
        subject,
        preview,
        heading,
        blocks: [
          { kind: "text", text: text(new URL(url).host) },
          { kind: "note", text: note },
        ],
        ...letterFrame(options, channel, language),
      },
    };
  },
};
