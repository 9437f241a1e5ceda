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
import { StoreMarket } from "../services/store-market";

/**
 * Stands in the place of Vendure's own. There, the last writer wins without a word. A store belongs
 * to the channel that its form was opened in.
 */
@Resolver()
export class AdminStoresResolver {
  constructor(
    private readonly changes: StoreChanges,
    private readonly market: StoreMarket,
  ) {}

  @Mutation()
  @Transaction()
  @Allow(Permission.CreateStockLocation)
  createStockLocation(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: Parameters<StoreMarket["create"]>[1] },
  ) {
    return this.market.create(ctx, input);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.UpdateStockLocation)
  async updateStockLocation(@Ctx() ctx: RequestContext, @Args() { input }: { input: SeenUpdate }) {
    await this.market.refuseTakenCode(ctx, input.customFields?.code, input.id);
    const updated = await this.changes.update(ctx, input);
    if (input.customFields?.market) await this.market.join(ctx, updated);
    return updated;
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
