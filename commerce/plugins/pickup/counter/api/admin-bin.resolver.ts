import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Permission, RequestContext, Transaction } from "@vendure/core";
import { managePickup } from "../../permissions";
import { BinLocations, type BinSearch } from "../bin-locations.service";

const allowed = [managePickup.Permission, Permission.UpdateStockLocation];

@Resolver()
export class AdminBinResolver {
  constructor(private readonly bins: BinLocations) {}

  @Query()
  @Allow(...allowed)
  binLocations(@Ctx() ctx: RequestContext, @Args() args: BinSearch & { locationCode: string }) {
    return this.bins.find(ctx, args.locationCode, args);
  }

  @Mutation()
  @Transaction()
  @Allow(...allowed)
  setBinLocation(
    @Ctx() ctx: RequestContext,
    @Args() args: { locationCode: string; variantId: ID; place: string },
  ) {
    return this.bins.set(ctx, args.locationCode, args.variantId, args.place);
  }
}
