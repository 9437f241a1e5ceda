import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { MailOptions } from "../options";
import type { Mail, MailAttachment, MailSender } from "../outbox/mail";

// A server that hangs holds up every letter behind.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends by SMTP where it is set, else writes each mail to a file that the mailbox shows. */
export function mailSender({
  smtpUrl,
  folder,
}: Pick<MailOptions, "smtpUrl" | "folder">): MailSender {
  if (!smtpUrl) return (mail) => writeToFolder(mail, folder);
  const transport = createTransport(smtpUrl, patience);
  return async ({ id, body, recipient, ...mail }) => {
    const messageId = `<${id}@${/@([^>\s]+)/.exec(mail.from)?.[1] ?? "maru"}>`;
    await transport.sendMail({ ...mail, messageId, to: recipient, html: body });
  };
}

// Sent twice, it is written to the same file.
async function writeToFolder(mail: Mail, folder: string): Promise<void> {
  const { id, date, attachments, ...rest } = mail;
  const name = `${date.toISOString().replace(/[:.]/g, "-")}-${id}`;
  const content = {
    date: date.toISOString(),
    ...rest,
    body: withPictures(rest.body, attachments),
    attachments: attachments.map((a) => a.filename),
  };
  // Whatever is in the mailbox opens accounts: its owner alone may read it.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `${name}-${randomUUID()}.part`);
  await writeFile(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
  // Under its name only when it is whole, for those who watch the folder.
  await rename(draft, path.join(folder, `${name}.json`));
}

// A browser that shows the file has no attachments to look into.
function withPictures(body: string, attachments: MailAttachment[]): string {
  return attachments.reduce((html, { cid, contentType, content }) => {
    if (!cid || !Buffer.isBuffer(content)) return html;
    const url = `data:${contentType};base64,${content.toString("base64")}`;
    return html.replaceAll(`cid:${cid}`, url);
  }, body);
}
