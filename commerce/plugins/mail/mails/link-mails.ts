import {
  AccountRegistrationEvent,
  IdentifierChangeRequestEvent,
  PasswordResetEvent,
  type User,
} from "@vendure/core";
import { EmailEventListener, type EventWithContext } from "@vendure/email-plugin";
import { AccountExistsEvent } from "../../account/account-exists.event";
import type { Letter } from "../letter/letter";
import type { MailOptions } from "../options";
import { languageFor, shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import type { LinkMailWords, Words } from "../words/words";

interface LinkMail {
  words: (words: Words) => LinkMailWords;
  path: string;
  token?: string | null | undefined;
}

const native = (user: User) => user.getNativeAuthenticationMethod(false);

/**
 * The mails about accounts, each with one link. None calls its reader by name: whoever asked for it
 * may be a stranger who typed that name.
 */
export function linkMails(options: MailOptions) {
  function letterFor({ ctx }: EventWithContext, { words, path, token }: LinkMail): Letter {
    const channel = ctx.channel.code;
    const language = languageFor(channel, ctx.languageCode);
    const all = wordsIn(language);
    const { subject, preview, heading, text, button, note } = words(all);
    const url = shopUrl(options, channel, language, path, token ? { token } : {});
    return {
      language,
      subject,
      preview,
      heading,
      blocks: [
        { kind: "text", text },
        { kind: "button", label: button, url, copyLink: all.copyLink },
        { kind: "note", text: note },
      ],
      footer: all.footer,
      homeUrl: shopUrl(options, channel, language),
    };
  }

  const verification = new EmailEventListener("verification")
    .on(AccountRegistrationEvent)
    // Accounts that merchants make are verified from the first.
    .filter(({ user }) => Boolean(native(user)?.verificationToken))
    .setRecipient(({ user }) => user.identifier)
    .setTemplateVars((event) => ({
      letter: letterFor(event, {
        words: (w) => w.verification,
        path: "/account/verify",
        token: native(event.user)?.verificationToken,
      }),
    }));
  const accountExists = new EmailEventListener("account-exists")
    .on(AccountExistsEvent)
    .setRecipient(({ user }) => user.identifier)
    .setTemplateVars((event) => ({
      letter: letterFor(event, { words: (w) => w.accountExists, path: "/account" }),
    }));
  const passwordReset = new EmailEventListener("password-reset")
    .on(PasswordResetEvent)
    .setRecipient(({ user }) => user.identifier)
    .setTemplateVars((event) => ({
      letter: letterFor(event, {
        words: (w) => w.passwordReset,
        path: "/account/reset",
        token: native(event.user)?.passwordResetToken,
      }),
    }));
  const emailChange = new EmailEventListener("email-change")
    .on(IdentifierChangeRequestEvent)
    .setRecipient(({ user }) => native(user)?.pendingIdentifier ?? user.identifier)
    .setTemplateVars((event) => ({
      letter: letterFor(event, {
        words: (w) => w.emailChange,
        path: "/account/email",
        token: native(event.user)?.identifierChangeToken,
      }),
    }));
  return [verification, accountExists, passwordReset, emailChange];
}
