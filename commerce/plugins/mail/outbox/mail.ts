export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer | string;
  /** Under which the letter's HTML shows it. */
  cid?: string;
}

/** A letter as it leaves: written, addressed, the same under the same id. */
export interface Mail {
  /** The letter's own, without spaces: a letter that is sent twice arrives as one. */
  id: string;
  /** When its event happened. */
  date: Date;
  from: string;
  recipient: string;
  subject: string;
  /** HTML. */
  body: string;
  text: string;
  attachments: MailAttachment[];
}

/** Sends a mail, or throws: then it is tried again later. */
export type MailSender = (mail: Mail) => Promise<void>;
