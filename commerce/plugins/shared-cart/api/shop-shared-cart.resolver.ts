import { Args, Mutation, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, ForbiddenError, Permission, RequestContext, Transaction } from "@vendure/core";
import { ShownCart } from "../services/shown-cart.service";
import { TakeOver } from "../services/take-over.service";

/** For those who have the code of a shared cart. */
@Resolver()
export class ShopSharedCartResolver {
  constructor(
    private readonly shown: ShownCart,
    private readonly taking: TakeOver,
  ) {}

  /** Opens a session: a press whose answer is lost is then asked again by the same visitor. */
  @Query()
  @Allow(Permission.Owner)
  sharedCart(@Ctx() ctx: RequestContext, @Args() { code }: { code: string }) {
    return this.shown.of(ctx, code);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  takeSharedCart(@Ctx() ctx: RequestContext, @Args() { code }: { code: string }) {
    if (!ctx.authorizedAsOwnerOnly) throw new ForbiddenError();
    return this.taking.take(ctx, code);
  }
}

@Resolver("TakeSharedCartResult")
export class TakeSharedCartResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }): string {
    return value.__typename ?? "SharedCartTaken";
  }
}
