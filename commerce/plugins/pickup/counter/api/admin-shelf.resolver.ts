import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Permission, RequestContext, Transaction } from "@vendure/core";
import { managePickup } from "../../permissions";
import { ShelfPlaces, type ShelfSearch } from "../shelf-places.service";

const allowed = [managePickup.Permission, Permission.UpdateStockLocation];

@Resolver()
export class AdminShelfResolver {
  constructor(private readonly places: ShelfPlaces) {}

  @Query()
  @Allow(...allowed)
  shelfPlaces(@Ctx() ctx: RequestContext, @Args() args: ShelfSearch & { locationCode: string }) {
    return this.places.find(ctx, args.locationCode, args);
  }

  @Mutation()
  @Transaction()
  @Allow(...allowed)
  setShelfPlace(
    @Ctx() ctx: RequestContext,
    @Args() args: { locationCode: string; variantId: ID; place: string },
  ) {
    return this.places.set(ctx, args.locationCode, args.variantId, args.place);
  }
}
