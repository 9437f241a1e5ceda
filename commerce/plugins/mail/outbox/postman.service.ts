import { createHash } from "node:crypto";
import { Inject, Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { TransactionalConnection } from "@vendure/core";
import { AccountRequests } from "../../../contracts/account-requests";
import { PickupPasses } from "../../../contracts/pickup-passes";
import { mailSender } from "../delivery/mail-sender";
import { renderHtml } from "../letter/render-html";
import { renderText } from "../letter/render-text";
import { messageKind } from "../mails";
import { type MailOptions, mailOptions } from "../options";
import type { LetterContext } from "./letter-context";
import type { MailSender } from "./mail";
import { type Outgoing, writeKept } from "./message-kind";
import type { TakenMessage } from "./outbox.service";

/** Writes a message from what was kept of its event, and hands it to those who carry it. */
@Injectable()
export class Postman {
  private readonly context: LetterContext;
  private readonly sendMail: MailSender;

  constructor(
    connection: TransactionalConnection,
    modules: ModuleRef,
    @Inject(mailOptions) private readonly options: MailOptions,
  ) {
    this.sendMail = mailSender(options);
    const query: LetterContext["query"] = (sql, values) =>
      connection.rawConnection.query(sql, values);
    this.context = {
      options,
      query,
      // The plugins that have them may be made after this one.
      get passes() {
        return modules.get(PickupPasses, { strict: false });
      },
      get accounts() {
        return modules.get(AccountRequests, { strict: false });
      },
    };
  }

  /** Throws when the letter could not be written or no mail server took it. */
  async deliver(message: TakenMessage): Promise<void> {
    const written = await writeKept(messageKind(message.kind), message.data, this.context);
    if (written) await this.send(message, written);
  }

  private async send({ id, key, createdAt }: TakenMessage, written: Outgoing): Promise<void> {
    if (written.medium === "short") {
      const { to: phone, text } = written;
      return this.options.shortMessages.send({ phone, text, id: key });
    }
    const { to: recipient, letter, attachments = [] } = written;
    await this.sendMail({
      id: `${String(id).padStart(9, "0")}-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`,
      date: createdAt,
      from: this.options.from,
      recipient,
      subject: letter.subject,
      body: renderHtml(letter, this.options.shop.palette),
      text: renderText(letter),
      attachments,
    });
  }
}
