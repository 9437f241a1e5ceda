import { Args, Mutation, Resolver } from "@nestjs/graphql";
import type { MutationRegisterCustomerAccountArgs } from "@vendure/common/lib/generated-shop-types";
import { Allow, Ctx, Permission, RequestContext, Transaction } from "@vendure/core";
import { RegistrationService } from "../services/registration.service";

@Resolver()
export class ShopAccountResolver {
  constructor(private readonly registration: RegistrationService) {}

  /** Takes the place of the engine's own. Every address gets the same answer. */
  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async registerCustomerAccount(
    @Ctx() ctx: RequestContext,
    @Args() { input }: MutationRegisterCustomerAccountArgs,
  ) {
    await this.registration.register(ctx, input);
    return { success: true };
  }
}
