export interface MailOptions {
  /** The shop's public address, for links. */
  storefrontUrl: string;
  /** `Name <address>`. */
  from: string;
  /** `smtps://user:password@host:465`; without it mails are files in `folder`. */
  smtpUrl?: string | undefined;
  folder: string;
  /** Whether the engine shows the folder as a page, `/mailbox`. Links in it open accounts. */
  showMailbox: boolean;
}
