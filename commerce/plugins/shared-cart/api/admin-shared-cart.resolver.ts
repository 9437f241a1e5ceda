import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Order, RequestContext, Transaction } from "@vendure/core";
import { worksInStores } from "../../../contracts/store-staff";
import { AssistedOrders } from "../services/assisted-orders.service";
import { type ShareCartInput, SharedCarts } from "../services/shared-carts.service";
import { StockElsewhere } from "../services/stock-elsewhere.service";

/** Selling from other stores: stock of the whole market, and carts for shoppers. */
@Resolver()
export class AdminSharedCartResolver {
  constructor(
    private readonly carts: SharedCarts,
    private readonly stock: StockElsewhere,
  ) {}

  @Query()
  @Allow(...worksInStores)
  stockElsewhere(
    @Ctx() ctx: RequestContext,
    @Args() { storeCode, variantId }: { storeCode: string; variantId: ID },
  ) {
    return this.stock.of(ctx, storeCode, variantId);
  }

  @Query()
  @Allow(...worksInStores)
  sharedCarts(@Ctx() ctx: RequestContext, @Args() { storeCode }: { storeCode: string }) {
    return this.carts.ofPerson(ctx, storeCode);
  }

  @Mutation()
  @Transaction()
  @Allow(...worksInStores)
  shareCart(@Ctx() ctx: RequestContext, @Args() { input }: { input: ShareCartInput }) {
    return this.carts.share(ctx, input);
  }
}

@Resolver("Order")
export class OrderAssistanceResolver {
  constructor(private readonly assisted: AssistedOrders) {}

  @ResolveField()
  assistedBy(@Ctx() ctx: RequestContext, @Parent() { id }: Order) {
    return this.assisted.of(ctx, id);
  }
}
