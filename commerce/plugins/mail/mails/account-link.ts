import { z } from "zod";
import { letterFrame } from "../letter-frame";
import type { MessageKind } from "../outbox/message-kind";
import { languageFor, shopUrl } from "../shop-address";
import { wordsIn } from "../words";

const pages = {
  verification: "/account/verify",
  accountExists: "/account",
  passwordReset: "/account/reset",
  emailChange: "/account/email",
} as const;

const data = z.object({
  mail: z.enum(["verification", "accountExists", "passwordReset", "emailChange"]),
  to: z.string(),
  channel: z.string(),
  language: z.string(),
  token: z.string().optional(),
});

/**
 * The letters about accounts, each with one link. No letter calls its reader by name, because a
 * stranger may have typed that name.
 */
export const accountLink: MessageKind<z.infer<typeof data>> = {
  kind: "account-link",
  data,
  write: async ({ mail, to, channel, language: asked, token }, { options }) => {
    const language = languageFor(options.shop, channel, asked);
    const shop = options.shop.names[language];
    const all = wordsIn(language);
    const { subject, preview, heading, text, button, note } = all[mail];
    const url = shopUrl(options, channel, language, pages[mail], token ? { token } : {});
    return {
      medium: "mail",
      to,
      letter: {
        language,
        subject: subject(shop),
        preview,
        heading,
        blocks: [
          { kind: "text", text: text(shop) },
          { kind: "button", label: button, url, copyLink: all.copyLink },
          { kind: "note", text: note },
        ],
        ...letterFrame(options, channel, language),
      },
    };
  },
};
