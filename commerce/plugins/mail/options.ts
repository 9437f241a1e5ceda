import type { ShortMessagePort } from "./short/short-message-port";

export interface MailOptions {
  /** The shop's public address, for links. */
  storefrontUrl: string;
  /** Where uploaded pictures are served from. */
  assetUrl: string;
  /** `Name <address>`. */
  from: string;
  /** `smtps://user:password@host:465`; without it mails are files in `folder`. */
  smtpUrl?: string | undefined;
  folder: string;
  /** Who sends short messages. */
  shortMessages: ShortMessagePort;
}

/** Under this the options are injected. */
export const mailOptions = Symbol("mail options");
