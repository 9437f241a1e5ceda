import { Args, Mutation, Resolver } from "@nestjs/graphql";
import type {
  MutationRefreshCustomerVerificationArgs,
  MutationRegisterCustomerAccountArgs,
  MutationRequestPasswordResetArgs,
  MutationRequestUpdateCustomerEmailAddressArgs,
} from "@vendure/common/lib/generated-shop-types";
import {
  Allow,
  AuthService,
  Ctx,
  EventBus,
  ForbiddenError,
  isGraphQlErrorResult,
  Permission,
  RequestContext,
  Transaction,
} from "@vendure/core";
import { type AccountRequest, AccountRequestEvent } from "../../../contracts/account-requests";

/**
 * Takes the place of the engine's own fields that are asked with an e-mail. Every e-mail gets the
 * same answer, after the same work: what was asked for is kept, and carried out later.
 */
@Resolver()
export class ShopAccountResolver {
  constructor(
    private readonly events: EventBus,
    private readonly auth: AuthService,
  ) {}

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  registerCustomerAccount(
    @Ctx() ctx: RequestContext,
    @Args() { input }: MutationRegisterCustomerAccountArgs,
  ) {
    const { emailAddress, firstName, lastName } = input;
    const names = { firstName: firstName ?? "", lastName: lastName ?? "" };
    return this.keep(ctx, { wish: "account", emailAddress, ...names });
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  refreshCustomerVerification(
    @Ctx() ctx: RequestContext,
    @Args() { emailAddress }: MutationRefreshCustomerVerificationArgs,
  ) {
    return this.keep(ctx, { wish: "link", emailAddress });
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  requestPasswordReset(
    @Ctx() ctx: RequestContext,
    @Args() { emailAddress }: MutationRequestPasswordResetArgs,
  ) {
    return this.keep(ctx, { wish: "password", emailAddress });
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Owner)
  async requestUpdateCustomerEmailAddress(
    @Ctx() ctx: RequestContext,
    @Args() { newEmailAddress, password }: MutationRequestUpdateCustomerEmailAddressArgs,
  ) {
    if (!ctx.activeUserId) throw new ForbiddenError();
    const proof = await this.auth.verifyUserPassword(ctx, ctx.activeUserId, password);
    if (isGraphQlErrorResult(proof)) return proof;
    const userId = String(ctx.activeUserId);
    return this.keep(ctx, { wish: "move", emailAddress: newEmailAddress, userId });
  }

  private async keep(ctx: RequestContext, request: AccountRequest): Promise<{ success: true }> {
    await this.events.publish(new AccountRequestEvent(ctx, request));
    return { success: true };
  }
}
