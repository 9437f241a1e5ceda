import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject } from "vitest";

export interface Mail {
  recipient: string;
  subject: string;
  /** HTML. */
  body: string;
  text: string;
  /** Their file names. */
  attachments: string[];
}

/** Every mail to an address that lies in the mailbox on disk, oldest first. */
export function mailsTo(address: string): Mail[] {
  const folder = path.join(inject("dataFolder"), "mail");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Mail)
    .filter((mail) => mail.recipient === address);
}

/** Waits for the nth mail to an address; jobs send it a moment after the request. */
export async function mailTo(address: string, nth = 1): Promise<Mail> {
  await expect.poll(() => mailsTo(address).length).toBeGreaterThanOrEqual(nth);
  const mail = mailsTo(address)[nth - 1];
  if (!mail) throw new Error(`No mail ${nth} to ${address}`);
  return mail;
}

/** Waits for the nth mail with a link to an address and answers the link's token. */
export async function tokenTo(address: string, nth = 1): Promise<string> {
  const tokens = () =>
    mailsTo(address).flatMap(({ text }) => /[?&]token=([^\s&]+)/.exec(text)?.[1] ?? []);
  await expect.poll(() => tokens().length).toBeGreaterThanOrEqual(nth);
  return decodeURIComponent(tokens()[nth - 1] ?? "");
}
