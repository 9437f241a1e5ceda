import { Args, Query, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import { StoreService } from "../services/store.service";

@Resolver()
export class ShopStoresResolver {
  constructor(private readonly service: StoreService) {}

  @Query()
  stores(@Ctx() ctx: RequestContext) {
    return this.service.findAll(ctx);
  }

  @Query()
  store(@Ctx() ctx: RequestContext, @Args() args: { code: string }) {
    return this.service.findByCode(ctx, args.code);
  }
}
