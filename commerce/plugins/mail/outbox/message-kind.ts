import type { z } from "zod";
import type { Letter } from "../letter/letter";
import type { LetterContext } from "./letter-context";
import type { MailAttachment } from "./mail";

/** What goes out, once written. */
export type Outgoing =
  | { medium: "mail"; to: string; letter: Letter; attachments?: MailAttachment[] }
  | { medium: "short"; to: string; text: string };

/**
 * One kind of letter or short message. It says what is kept of its event, and how that is put into
 * words later. `undefined` means that no reader is left.
 */
export interface MessageKind<Data extends object = object> {
  kind: string;
  data: z.ZodType<Data>;
  write(data: Data, context: LetterContext): Promise<Outgoing | undefined>;
}

/** Reads what was kept and writes it; throws when an older release kept something else. */
export function writeKept<Data extends object>(
  { data, write }: MessageKind<Data>,
  kept: unknown,
  context: LetterContext,
): Promise<Outgoing | undefined> {
  return write(data.parse(kept), context);
}
