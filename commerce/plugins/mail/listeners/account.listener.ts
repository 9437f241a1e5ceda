import { createHash, randomUUID } from "node:crypto";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  AccountRegistrationEvent,
  EventBus,
  IdentifierChangeRequestEvent,
  PasswordResetEvent,
  type RequestContext,
  type User,
} from "@vendure/core";
import { AccountExistsEvent } from "../../../contracts/account-events";
import { AccountRequestEvent } from "../../../contracts/account-requests";
import { accountLink } from "../mails/account-link";
import { accountRequest } from "../mails/account-request";
import { Outbox } from "../outbox/outbox.service";
import { listenTo } from "./listen";

const native = (user: User) => user.getNativeAuthenticationMethod(false);

type Mail = "verification" | "accountExists" | "passwordReset" | "emailChange";

/** Accounts: what was asked for with an e-mail is told to its owner. */
@Injectable()
export class AccountListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    listenTo(this.events, AccountRequestEvent, ({ ctx, request }) => {
      const from = { channel: ctx.channel.token, language: ctx.languageCode };
      const key = `account-request-${randomUUID()}`;
      return this.outbox.post(ctx, accountRequest, { key, data: { request, from } });
    });
    listenTo(this.events, AccountRegistrationEvent, async ({ ctx, user }) => {
      const token = native(user)?.verificationToken;
      // Accounts that merchants make are verified from the first.
      if (token) await this.post(ctx, "verification", user.identifier, token);
    });
    listenTo(this.events, AccountExistsEvent, ({ ctx, user }) =>
      this.post(ctx, "accountExists", user.identifier),
    );
    listenTo(this.events, PasswordResetEvent, ({ ctx, user }) =>
      this.post(ctx, "passwordReset", user.identifier, native(user)?.passwordResetToken),
    );
    listenTo(this.events, IdentifierChangeRequestEvent, ({ ctx, user }) => {
      const to = native(user)?.pendingIdentifier ?? user.identifier;
      return this.post(ctx, "emailChange", to, native(user)?.identifierChangeToken);
    });
  }

  private post(ctx: RequestContext, mail: Mail, to: string, token?: string | null): Promise<void> {
    // The key stays when the letter is gone: it must not open the account.
    const name = token ? createHash("sha256").update(token).digest("hex") : randomUUID();
    const { languageCode: language, channel } = ctx;
    return this.outbox.post(ctx, accountLink, {
      key: `${mail}-${name}`,
      data: { mail, to, channel: channel.code, language, ...(token && { token }) },
    });
  }
}
