import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EmailDetails, EmailSender } from "@vendure/email-plugin";
import { createTransport } from "nodemailer";
import type { MailOptions } from "../options";

type MailWithText = EmailDetails & { text?: string };

/** Sends by SMTP where it is set, else writes each mail to a file that the mailbox shows. */
export function mailSender({ smtpUrl, folder }: MailOptions): EmailSender {
  if (!smtpUrl) return { send: (mail) => writeToFolder(mail, folder) };
  const transport = createTransport(smtpUrl);
  return {
    send: async ({ body, recipient, ...mail }: MailWithText) => {
      await transport.sendMail({ ...mail, to: recipient, html: body });
    },
  };
}

async function writeToFolder(mail: MailWithText, folder: string): Promise<void> {
  const at = new Date();
  const name = `${at.toISOString().replace(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}`;
  const { attachments, ...rest } = mail;
  const content = {
    date: at.toISOString(),
    ...rest,
    body: withPictures(rest.body, attachments),
    attachments: attachments.map((a) => a.filename),
  };
  // Whatever is in the mailbox opens accounts: its owner alone may read it.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `${name}.part`);
  await writeFile(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
  // Under its name only when it is whole, for those who watch the folder.
  await rename(draft, path.join(folder, `${name}.json`));
}

// A browser that shows the file has no attachments to look into.
function withPictures(body: string, attachments: EmailDetails["attachments"]): string {
  return attachments.reduce((html, { cid, contentType, content }) => {
    if (!cid || !Buffer.isBuffer(content)) return html;
    const url = `data:${contentType};base64,${content.toString("base64")}`;
    return html.replaceAll(`cid:${cid}`, url);
  }, body);
}
