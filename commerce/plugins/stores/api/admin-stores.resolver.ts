import { Args, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  Permission,
  type RequestContext,
  type StockLocation,
  Transaction,
} from "@vendure/core";
import { type SeenUpdate, StoreChanges } from "../services/store-changes";

/** Stands in the place of Vendure's own, whose last writer wins without a word. */
@Resolver()
export class AdminStoresResolver {
  constructor(private readonly changes: StoreChanges) {}

  @Mutation()
  @Transaction()
  @Allow(Permission.UpdateStockLocation)
  updateStockLocation(@Ctx() ctx: RequestContext, @Args() { input }: { input: SeenUpdate }) {
    return this.changes.update(ctx, input);
  }
}

@Resolver("StockLocation")
export class StockLocationResolver {
  constructor(private readonly storeChanges: StoreChanges) {}

  @ResolveField()
  revision(@Ctx() ctx: RequestContext, @Parent() { id }: StockLocation) {
    return this.storeChanges.number(ctx, id);
  }

  @ResolveField()
  changes(@Ctx() ctx: RequestContext, @Parent() { id }: StockLocation) {
    return this.storeChanges.list(ctx, id);
  }
}
