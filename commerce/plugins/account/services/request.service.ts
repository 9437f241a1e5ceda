import { Injectable } from "@nestjs/common";
import {
  CustomerService,
  EventBus,
  type LanguageCode,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
  UserService,
} from "@vendure/core";
import { AccountExistsEvent } from "../../../contracts/account-events";
import type {
  AccountRequest,
  AccountRequests,
  AskedFrom,
} from "../../../contracts/account-requests";
import { RegistrationService } from "./registration.service";

/** Carries out what was asked for with an e-mail, when its answer is long gone. */
@Injectable()
export class RequestService implements AccountRequests {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly registration: RegistrationService,
    private readonly customers: CustomerService,
    private readonly users: UserService,
    private readonly events: EventBus,
  ) {}

  async carryOut(request: AccountRequest, { channel, language }: AskedFrom): Promise<void> {
    const ctx = await this.contexts.create({
      apiType: "shop",
      channelOrToken: channel,
      languageCode: language as LanguageCode,
    });
    await this.connection.withTransaction(ctx, (tx) => this.work(tx, request));
  }

  private async work(ctx: RequestContext, request: AccountRequest): Promise<void> {
    switch (request.wish) {
      case "account":
        return this.registration.register(ctx, request);
      case "link":
        return this.customers.refreshVerificationToken(ctx, request.emailAddress);
      case "password":
        return this.customers.requestPasswordReset(ctx, request.emailAddress);
      case "move":
        return this.move(ctx, request);
    }
  }

  /** An e-mail that has an account stays where it is; its owner hears of it. */
  private async move(
    ctx: RequestContext,
    { userId, emailAddress }: { userId: string; emailAddress: string },
  ): Promise<void> {
    const owner = await this.users.getUserByEmailAddress(ctx, emailAddress, "customer");
    if (owner) await this.events.publish(new AccountExistsEvent(ctx, owner));
    else await this.customers.requestUpdateEmailAddress(ctx, userId, emailAddress);
  }
}
