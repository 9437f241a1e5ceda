import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { PickupPayout } from "../../entities/pickup-payout.entity";
import { managePickup, servePickup } from "../../permissions";
import { type PayoutRequest, PayoutService } from "../payouts.service";

const served = [servePickup.Permission, managePickup.Permission];

/** Money that waits at the counter. */
@Resolver()
export class AdminPayoutResolver {
  constructor(private readonly payouts: PayoutService) {}

  @Query()
  @Allow(...served)
  pickupPayouts(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; orderCode?: string },
  ) {
    return this.payouts.waiting(ctx, args.storeCode, args.orderCode);
  }

  @Mutation()
  @Allow(...served)
  confirmPickupPayout(@Ctx() ctx: RequestContext, @Args() args: { input: PayoutRequest }) {
    return this.payouts.confirm(ctx, args.input);
  }
}

@Resolver("PickupPayout")
export class AdminPayoutFieldsResolver {
  @ResolveField()
  orderCode(@Parent() { order }: PickupPayout) {
    return order.code;
  }

  @ResolveField()
  collectorName(@Parent() { pickup }: PickupPayout) {
    return pickup.collectorName;
  }

  @ResolveField()
  storeCode(@Parent() { store }: PickupPayout) {
    return store.customFields.code ?? "";
  }
}

@Resolver("PickupPayoutResult")
export class PickupPayoutResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return value.__typename ?? "PickupPayout";
  }
}
